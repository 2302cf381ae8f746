package boundary.sqlite;

import boundary.session.StoreException;
import boundary.session.StoreException.Trouble;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/// The journal's file from outside: where it truly lies, and whether it is still the one that was opened. Looks at it,
/// never into it: opening it by any other way than SQLite's would drop SQLite's locks.
///
/// @param path where it lies, links followed
/// @param identity what tells it from every other file
record JournalFile(Path path, Object identity) {

    /// {@return the file at a path}
    ///
    /// @throws StoreException if no file stands there, or an empty one
    static JournalFile at(Path path) {
        try {
            Path real = path.toRealPath();
            BasicFileAttributes attributes = attributes(real);
            if (!attributes.isRegularFile() || attributes.size() == 0) {
                throw new StoreException(Trouble.NOT_A_JOURNAL, path.toString());
            }
            return new JournalFile(real, identity(attributes));
        } catch (AccessDeniedException e) {
            throw new StoreException(Trouble.DENIED, path.toString(), e);
        } catch (IOException e) {
            throw Troubles.of(path, e);
        }
    }

    /// Checks that the file was neither removed nor replaced.
    ///
    /// @throws StoreException if it was
    void requireStillThere() {
        try {
            if (identity.equals(identity(attributes(path)))) {
                return;
            }
        } catch (IOException e) {
            throw new StoreException(Trouble.GONE, path.toString(), e);
        }
        throw new StoreException(Trouble.GONE, path.toString());
    }

    /// Checks that the file has one name only. Under a second one, another program would not see this one's locks
    /// and log.
    ///
    /// @throws StoreException if it has more
    void requireOneName() {
        try {
            if (isPosix(path) && (Integer) Files.getAttribute(path, "unix:nlink") > 1) {
                throw new StoreException(Trouble.HARD_LINK, path.toString());
            }
        } catch (IOException e) {
            throw Troubles.of(path, e);
        }
    }

    /// {@return whether a log of changes that are not yet in the file lies beside it}
    boolean hasLog() {
        Path log = path.resolveSibling(path.getFileName() + "-wal");
        return Files.exists(log) && log.toFile().length() > 0;
    }

    static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("unix");
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class);
    }

    private static Object identity(BasicFileAttributes attributes) {
        Object key = attributes.fileKey();
        return key == null ? attributes.creationTime() : key;
    }
}
