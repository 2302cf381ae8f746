package boundary.sqlite;

import boundary.session.StoreException;
import boundary.session.StoreException.Trouble;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/// Makes the file of a new journal: under another name first, so that a journal is there as a whole or not at all.
final class NewJournal {
    private NewJournal() {}

    /// Makes an empty journal at a path, and its folder where that is missing.
    ///
    /// @throws StoreException if something stands there already, or it could not be made
    static void make(Path path, Schema schema) {
        Path target = path.toAbsolutePath();
        requireFree(target);
        try {
            Files.createDirectories(target.resolveSibling(".").normalize(), Private.folder(target));
            WriterLock lock = WriterLock.of(target);
            try {
                requireFree(target);
                place(target, schema);
            } finally {
                lock.close();
            }
        } catch (IOException e) {
            throw Troubles.of(path, e);
        } catch (SQLException e) {
            throw Troubles.of(path, e);
        }
    }

    private static void place(Path target, Schema schema) throws IOException, SQLException {
        Path unfinished = target.resolveSibling(target.getFileName() + ".new");
        remove(unfinished);
        try {
            Files.createFile(unfinished, Private.file(target));
            fill(unfinished, schema);
            Files.move(unfinished, target);
        } finally {
            remove(unfinished);
        }
        sync(target);
    }

    private static void remove(Path unfinished) throws IOException {
        Files.deleteIfExists(unfinished);
        Files.deleteIfExists(unfinished.resolveSibling(unfinished.getFileName() + "-journal"));
    }

    private static void requireFree(Path path) {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new StoreException(Trouble.EXISTS, path.toString());
        }
    }

    private static void fill(Path path, Schema schema) throws SQLException {
        try (var database = Database.open(path, Database.Mode.WRITE)) {
            database.run("pragma synchronous = extra");
            schema.create(database);
            try (PreparedStatement statement =
                    database.connection().prepareStatement("insert into meta values ('journal', ?)")) {
                statement.setString(1, UUID.randomUUID().toString());
                statement.executeUpdate();
            }
        }
    }

    /// The new name survives a power cut once the folder is on the disk; where folders can't be synced, there is no
    /// need to.
    private static void sync(Path file) throws IOException {
        if (JournalFile.isPosix(file)) {
            try (var folder = FileChannel.open(file.resolveSibling(".").normalize(), StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }
}
