package boundary.sqlite;

import boundary.session.Health;
import boundary.session.Health.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Works out every leaf and head of the chain anew, and notes each that is not what stands in the file.
final class ChainWalk {
    private final Database database;
    private final Checkup.Notes notes;
    private final Chain chain = new Chain();
    private final Map<String, VersionCursor> rows = new HashMap<>();
    private final Erasures erasures;
    private int gone;
    private int speechless;
    private long last;
    private byte[] head = {};

    ChainWalk(Database database, Checkup.Notes notes) throws SQLException {
        this.database = database;
        this.notes = notes;
        this.erasures = Erasures.of(database);
    }

    /// {@return what was taken out for good, of what was walked so far}
    Health.Tombstones tombstones() {
        return new Health.Tombstones(gone, speechless);
    }

    /// Walks from the first version to the last.
    void walk() throws SQLException {
        try (Statement statement = database.connection().createStatement();
                VersionCursor words = new VersionCursor(database, "words", Chain.WORDS)) {
            for (Sort<?> sort : Sorts.ALL) {
                rows.put(sort.table(), new VersionCursor(database, sort.table(), sort.rowColumns()));
            }
            rows.put(Erasures.TABLE, new VersionCursor(database, Erasures.TABLE, Erasures.COLUMNS));
            String erasure = database.has("chain", "erasure") ? "c.erasure" : "null";
            head = chain.genesis(database.text("select value from meta where key = 'journal'"));
            try (ResultSet links = statement.executeQuery("""
                select c.sequence, c.sort, c.salt, c.leaf, c.head, e.written_at, %s
                from chain c left join edit e on e.id = c.edit order by c.sequence\
                """.formatted(erasure))) {
                while (links.next()) {
                    visit(links, words);
                }
            }
            noteAdded(words, Long.MAX_VALUE);
            for (VersionCursor cursor : rows.values()) {
                noteAdded(cursor, Long.MAX_VALUE);
            }
            for (long lost = last + 1; lost <= database.number("select max(last) from edit"); lost++) {
                notes.note(Kind.MISSING, lost, null, "chain");
            }
        } finally {
            for (VersionCursor cursor : rows.values()) {
                cursor.close();
            }
        }
    }

    private void visit(ResultSet link, VersionCursor words) throws SQLException {
        long sequence = link.getLong(1);
        byte[] leaf = link.getBytes(4);
        boolean follows = sequence == last + 1;
        for (long lost = last + 1; lost < sequence; lost++) {
            notes.note(Kind.MISSING, lost, null, "chain");
        }
        VersionCursor row = Objects.requireNonNull(rows.get(link.getString(2)));
        noteAdded(row, sequence);
        noteAdded(words, sequence);
        List<@Nullable Object> values = row.at(sequence);
        List<@Nullable Object> text = words.at(sequence);
        byte[] salt = link.getBytes(3);
        long erasure = link.getLong(7);
        if (erasure > 0) {
            visitTombstone(erasure, sequence, salt, row, values, text);
        } else if (values == null) {
            notes.note(Kind.MISSING, sequence, null, row.table());
        } else if (!Arrays.equals(leaf, leaf(salt, row, values, text))) {
            notes.note(Kind.CHANGED, sequence, VersionCursor.id(values), row.table());
        } else if (erasures.took(sequence)) {
            notes.note(Kind.ADDED, sequence, VersionCursor.id(values), row.table());
        }
        if (follows && !Arrays.equals(link.getBytes(5), chain.head(head, leaf, sequence, link.getLong(6)))) {
            notes.note(Kind.LINK, sequence, values == null ? null : VersionCursor.id(values), row.table());
        }
        head = link.getBytes(5);
        last = sequence;
    }

    /// A tombstone is what an erasure of the chain says it is, and nothing that went has come back.
    private void visitTombstone(
            long erasure,
            long sequence,
            byte[] salt,
            VersionCursor row,
            @Nullable List<@Nullable Object> values,
            @Nullable List<@Nullable Object> text) {
        byte[] rest = erasures.rest(erasure, sequence);
        boolean whole = erasures.tookWhole(erasure, sequence);
        if (whole ? salt.length > 0 : rest == null) {
            notes.note(Kind.LINK, sequence, values == null ? null : VersionCursor.id(values), row.table());
        } else if (values != null && (whole || text != null)) {
            notes.note(Kind.ADDED, sequence, VersionCursor.id(values), whole ? row.table() : "words");
        } else if (!whole && values == null) {
            notes.note(Kind.MISSING, sequence, null, row.table());
        } else if (values != null && !Arrays.equals(rest, leaf(salt, row, values, null))) {
            notes.note(Kind.CHANGED, sequence, VersionCursor.id(values), row.table());
        } else if (whole) {
            gone++;
        } else {
            speechless++;
        }
    }

    private byte[] leaf(
            byte[] salt, VersionCursor row, List<@Nullable Object> values, @Nullable List<@Nullable Object> text) {
        return chain.leaf(salt, Chain.content(row.table(), row.columns(), values, text));
    }

    /// Notes the rows before a sequence, to which no link led.
    private void noteAdded(VersionCursor cursor, long before) throws SQLException {
        for (long stray = cursor.skipTo(before); stray > 0; stray = cursor.skipTo(before)) {
            notes.note(Kind.ADDED, stray, null, cursor.table());
        }
    }
}
