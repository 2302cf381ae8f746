package boundary.sqlite;

import boundary.session.StoreException;
import boundary.session.StoreException.Trouble;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// An open journal file: the connection, and the lock of a writer.
///
/// @param lock nothing where it is open for reading only
record OpenFile(
        JournalFile file, Database database, @Nullable WriterLock lock) implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(OpenFile.class.getName());

    /// Opens a file for writing, after a look at it that changes nothing.
    ///
    /// @throws StoreException if it is not a journal, or can't be written
    static OpenFile forWriting(Path path, Schema schema) {
        JournalFile file = JournalFile.at(path);
        look(file, schema);
        file.requireOneName();
        if (!Files.isWritable(file.path())) {
            throw new StoreException(Trouble.READ_ONLY, file.path().toString());
        }
        WriterLock lock = WriterLock.of(file.path());
        try {
            Database database = database(file, Database.Mode.WRITE, schema);
            return new OpenFile(file, database, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /// Opens a file for reading. Where not even a side file can be made, as on a disc, it is read as it lies there.
    ///
    /// @throws StoreException if it is not a journal
    static OpenFile forReading(Path path, Schema schema) {
        JournalFile file = JournalFile.at(path);
        look(file, schema);
        Path folder = file.path().resolveSibling(".").normalize();
        boolean asItLies = !file.hasLog() && !Files.isWritable(folder);
        return new OpenFile(
                file, database(file, asItLies ? Database.Mode.AS_IT_LIES : Database.Mode.READ, schema), null);
    }

    boolean isWritable() {
        return lock != null;
    }

    @Override
    public void close() {
        try {
            if (lock != null) {
                database.text("pragma wal_checkpoint(truncate)");
            }
        } catch (SQLException e) {
            LOG.log(System.Logger.Level.WARNING, "the log was not put into the journal: error {0}", e.getErrorCode());
        } finally {
            database.abandon();
            if (lock != null) {
                lock.close();
            }
        }
    }

    /// Checks what the file says of itself. Where a log lies beside it, only both together make sense.
    private static void look(JournalFile file, Schema schema) {
        if (!Files.isReadable(file.path())) {
            throw new StoreException(Trouble.DENIED, file.path().toString());
        }
        Database.Mode mode = file.hasLog() ? Database.Mode.READ : Database.Mode.AS_IT_LIES;
        database(file, mode, schema).abandon();
    }

    private static Database database(JournalFile file, Database.Mode mode, Schema schema) {
        try {
            Database database = Database.open(file.path(), mode);
            try {
                prepare(database, mode, schema);
                return database;
            } catch (SQLException | RuntimeException e) {
                database.abandon();
                throw e;
            }
        } catch (SQLException e) {
            throw Troubles.of(file.path(), e);
        }
    }

    private static void prepare(Database database, Database.Mode mode, Schema schema) throws SQLException {
        schema.requireOurs(database);
        Profile.apply(database, mode == Database.Mode.WRITE);
        if (mode == Database.Mode.WRITE) {
            schema.upgrade(database);
        }
    }
}
