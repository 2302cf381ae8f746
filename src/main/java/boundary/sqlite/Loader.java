package boundary.sqlite;

import boundary.journal.Change;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.Item;
import boundary.journal.Journal;
import boundary.journal.Known;
import boundary.journal.Words;
import boundary.session.StoreException;
import boundary.session.StoreException.Trouble;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the whole journal, table by table, without the words.
final class Loader {
    private static final String TAKEN_BACK = """
        select i.id, e.erased_at from chain c join erasure e on e.sequence = c.erasure
        join interaction i on i.sequence = c.sequence where c.erasure is not null\
        """;

    private final Database database;
    private final Journal.Loading loading = new Journal.Loading();
    private @Nullable Known lastKnown;
    private long versions;
    private long erased;

    private Loader(Database database) {
        this.database = database;
    }

    /// {@return the journal with every version}
    ///
    /// @throws StoreException if rows are missing, or say what no version of this program wrote
    static Journal load(Database database) throws SQLException {
        var loader = new Loader(database);
        try {
            for (Sort<?> sort : Sorts.ALL) {
                loader.read(sort);
            }
            loader.readErasures();
        } catch (RuntimeException e) { // a date, code, number or identity that is none
            throw new StoreException(Trouble.DAMAGED, database.path().toString(), e);
        }
        Journal journal = loader.loading.done();
        if (journal.sequence() != loader.versions + loader.erased
                || journal.sequence() != database.number("select max(sequence) from chain")) {
            throw new StoreException(Trouble.DAMAGED, database.path().toString());
        }
        return journal;
    }

    private <T> void read(Sort<T> sort) throws SQLException {
        try (Statement statement = database.connection().createStatement();
                ResultSet result = statement.executeQuery(database.versions(sort.table(), sort.rowColumns()))) {
            var row = new Row(result);
            while (row.next()) {
                long sequence = row.number();
                UUID id = row.id();
                Known known = known(row.number(), row.day());
                boolean gone = row.flag();
                loading.add(change(sort.read(id, row), known, gone), sequence);
                versions++;
            }
        }
    }

    /// Links that no version stands behind: those of erasures, and of what they took whole.
    private void readErasures() throws SQLException {
        if (!database.has("chain", "erasure")) {
            return;
        }
        long took = database.number("select count(*) from chain where erasure is not null and length(salt) = 0");
        erased = took + database.number("select count(*) from erasure");
        if (erased == 0) {
            return;
        }
        loading.passed(database.number("select max(sequence) from chain"));
        try (Statement statement = database.connection().createStatement();
                ResultSet result = statement.executeQuery(TAKEN_BACK)) {
            while (result.next()) {
                InteractionId entry = new InteractionId(UUID.fromString(result.getString(1)));
                loading.takenBack(entry, Instant.ofEpochMilli(result.getLong(2)));
            }
        }
    }

    private static Change change(Object value, Known known, boolean gone) {
        return value instanceof Interaction entry
                ? new Change.OfInteraction(gone ? entry : null, gone ? null : entry, Words.NONE, Words.NONE, known)
                : new Change.OfItem(gone ? (Item) value : null, gone ? null : (Item) value, known);
    }

    /// The versions of one import all became known at the same instant: they share it.
    private Known known(long recordedAt, LocalDate from) {
        Known known = lastKnown;
        if (known == null
                || known.recordedAt().toEpochMilli() != recordedAt
                || !known.from().equals(from)) {
            Instant at = known != null && known.recordedAt().toEpochMilli() == recordedAt
                    ? known.recordedAt()
                    : Instant.ofEpochMilli(recordedAt);
            known = new Known(at, from);
            lastKnown = known;
        }
        return known;
    }
}
