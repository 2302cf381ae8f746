package boundary.sqlite;

import boundary.journal.ChainHead;
import boundary.journal.ChainLink;
import boundary.journal.Change;
import boundary.journal.ClientId;
import boundary.journal.Edit;
import boundary.journal.InteractionId;
import boundary.journal.Journal;
import boundary.journal.Words;
import boundary.session.Erased;
import boundary.session.Health;
import boundary.session.JournalStore;
import boundary.session.StoreException;
import boundary.session.StoreException.Trouble;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;

/// A journal in one SQLite file. Opened for writing it holds the journal's lock until it is closed; opened for reading
/// it writes nothing and works beside a writer. Confined to one thread.
public final class SqliteStore implements JournalStore {
    private static final long NOT_LOADED = -1;
    private static final String JOURNAL = "select value from meta where key = 'journal'";

    private final OpenFile open;
    private final Database database;
    private final InstantSource clock;
    private long sequence = NOT_LOADED;

    SqliteStore(OpenFile open, InstantSource clock) {
        this.open = open;
        this.database = open.database();
        this.clock = clock;
    }

    /// Makes an empty journal, its owner's alone, and opens it for writing. Makes its folder where that is missing.
    ///
    /// @param clock tells the true instant at which an edit is written
    /// @throws StoreException if something stands there already, or it could not be made
    public static SqliteStore create(Path path, InstantSource clock) {
        NewJournal.make(path, Schema.current());
        return open(path, clock);
    }

    /// Opens a journal for writing, and brings one of an earlier version up to this one. A file that is not a
    /// journal of this program is not touched.
    ///
    /// @throws StoreException if it could not be opened
    public static SqliteStore open(Path path, InstantSource clock) {
        return new SqliteStore(OpenFile.forWriting(path, Schema.current()), clock);
    }

    /// Opens a journal for reading only; another program may have it open for writing.
    ///
    /// @param clock is not asked as long as nothing is written
    /// @throws StoreException if it could not be opened
    public static SqliteStore openReadOnly(Path path, InstantSource clock) {
        return new SqliteStore(OpenFile.forReading(path, Schema.current()), clock);
    }

    @Override
    public Journal load() {
        Journal journal = reading(() -> database.inSnapshot(() -> Loader.load(database)));
        sequence = journal.sequence();
        return journal;
    }

    @Override
    public void commit(Edit edit) {
        requireWritable();
        open.file().requireStillThere();
        try {
            database.inTransaction(() -> {
                write(edit);
                open.file().requireStillThere();
            });
        } catch (SQLException e) {
            throw Troubles.of(database.path(), e);
        }
        sequence += edit.changes().size();
    }

    @Override
    public List<InteractionId> search(String words, int limit) {
        return reading(() -> Search.of(words).in(database, limit));
    }

    @Override
    public Words wordsOf(InteractionId id) {
        return reading(() -> {
            try (PreparedStatement statement = database.connection().prepareStatement("""
                select topic, note, feeling from words
                where sequence = (select max(sequence) from interaction where id = ?)\
                """)) {
                statement.setString(1, id.toString());
                return words(statement);
            }
        });
    }

    @Override
    public Words wordsOf(long version) {
        return reading(() -> {
            try (PreparedStatement statement = database.connection()
                    .prepareStatement("select topic, note, feeling from words where sequence = ?")) {
                statement.setLong(1, version);
                return words(statement);
            }
        });
    }

    @Override
    public void forEachWords(ObjLongConsumer<Words> action) {
        reading(() -> {
            try (Statement statement = database.connection().createStatement();
                    ResultSet result = statement.executeQuery(
                            "select topic, note, feeling, sequence from words order by sequence")) {
                while (result.next()) {
                    action.accept(words(result), result.getLong(4));
                }
            }
            return sequence;
        });
    }

    @Override
    public @Nullable String draft(String key) {
        Optional<String> draft = reading(() -> Optional.ofNullable(Drafts.at(database, key)));
        return draft.orElse(null);
    }

    @Override
    public void keepDraft(String key, String text) {
        requireWritable();
        open.file().requireStillThere();
        reading(() -> Drafts.keep(database, key, text));
    }

    @Override
    public Erased takeBack(InteractionId entry) {
        return erased(erasing -> erasing.takeBack(entry));
    }

    @Override
    public Erased erase(ClientId client) {
        return erased(erasing -> erasing.erase(client));
    }

    @Override
    public List<String> copies() {
        return Copies.beside(open.file(), reading(() -> database.text(JOURNAL)));
    }

    @Override
    public ChainHead head() {
        return reading(() -> database.inSnapshot(() -> Links.head(database)));
    }

    @Override
    public void forEachLink(LongPredicate shown, Consumer<ChainLink> action) {
        reading(() -> database.inSnapshot(() -> Links.each(database, shown, action)));
    }

    @Override
    public Health check() {
        return reading(() -> database.inSnapshot(() -> Checkup.of(database)));
    }

    @Override
    public boolean isSample() {
        return reading(() -> {
            try (Statement statement = database.connection().createStatement();
                    ResultSet result = statement.executeQuery("select kind from edit order by id limit 1")) {
                return result.next() && Edit.Kind.SAMPLE.name().equals(result.getString(1));
            }
        });
    }

    @Override
    public void settle() {
        reading(() -> {
            try (Statement statement = database.connection().createStatement()) {
                return statement.execute("pragma wal_checkpoint(TRUNCATE)");
            }
        });
    }

    /// Puts what still lies in the log into the file, and lets go of both.
    @Override
    public void close() {
        open.close();
    }

    /// Something that takes content out of the journal.
    private interface Taking {
        Erased done(Erasing erasing) throws SQLException;
    }

    private Erased erased(Taking taking) {
        requireWritable();
        open.file().requireStillThere();
        var erased = new Erased[] {Erased.NOTHING};
        try {
            database.inTransaction(() -> {
                requireNobodyWrote();
                erased[0] = taking.done(new Erasing(database, clock.millis()));
                open.file().requireStillThere();
            });
        } catch (SQLException e) {
            throw Troubles.of(database.path(), e);
        }
        Erased done = erased[0];
        if (done.versions() == 0) {
            return done;
        }
        sequence++;
        return new Erased(done.versions(), done.entries(), Sweep.of(database));
    }

    private void requireWritable() {
        if (!open.isWritable()) {
            throw trouble(Trouble.READ_ONLY);
        }
    }

    private void write(Edit edit) throws SQLException {
        long last = requireNobodyWrote();
        var search = SearchUpdate.of(database, edit, last);
        search.forget();
        try (var writer = Writer.of(database, edit, clock.millis())) {
            for (Change change : edit.changes()) {
                writer.write(change);
            }
            writer.flush();
        }
        search.learn();
    }

    /// {@return the number of the last version}
    private long requireNobodyWrote() throws SQLException {
        long last = database.number("select max(sequence) from chain");
        if (sequence == NOT_LOADED) {
            sequence = last;
        }
        if (sequence != last) { // somebody else wrote: what is in memory is not what stands here
            throw trouble(Trouble.IN_USE);
        }
        return last;
    }

    private static Words words(PreparedStatement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery()) {
            return result.next() ? words(result) : Words.NONE;
        }
    }

    private static Words words(ResultSet result) throws SQLException {
        return new Words(result.getString(1), result.getString(2), result.getString(3));
    }

    private StoreException trouble(Trouble trouble) {
        return new StoreException(trouble, database.path().toString());
    }

    private <T> T reading(Database.Question<T> question) {
        try {
            return question.ask();
        } catch (SQLException e) {
            throw Troubles.of(database.path(), e);
        }
    }
}
