package boundary.sqlite;

import boundary.session.StoreException;
import boundary.session.StoreException.Trouble;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// What the database and the file system complain about, as the one exception that the floors above know. Messages of
/// the database may repeat what a person wrote, so only the name of the error is kept.
final class Troubles {
    private static final int PRIMARY = 0xFF;

    private Troubles() {}

    static StoreException of(Path file, SQLException e) {
        SQLiteErrorCode code =
                e instanceof SQLiteException sqlite ? sqlite.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
        var bare = new SQLException(code.name(), e.getSQLState(), e.getErrorCode());
        bare.setStackTrace(e.getStackTrace());
        return new StoreException(trouble(code), file.toString(), bare);
    }

    static StoreException of(Path file, IOException e) {
        Trouble trouble = switch (e) {
            case NoSuchFileException missing -> Trouble.MISSING;
            case FileAlreadyExistsException exists -> Trouble.EXISTS;
            case AccessDeniedException denied -> Trouble.READ_ONLY;
            case NotDirectoryException notFolder -> Trouble.MISSING;
            case FileSystemException other -> trouble(other.getReason());
            default -> trouble(e.getMessage());
        };
        return new StoreException(trouble, file.toString(), e);
    }

    static StoreException of(Path file, ReadOnlyFileSystemException e) {
        return new StoreException(Trouble.READ_ONLY, file.toString(), e);
    }

    private static Trouble trouble(@Nullable String reason) {
        if (reason == null) {
            return Trouble.FAILED;
        }
        if (reason.contains("No space left") || reason.contains("Disk quota exceeded")) {
            return Trouble.DISK_FULL;
        }
        return reason.contains("Read-only file system") ? Trouble.READ_ONLY : Trouble.FAILED;
    }

    private static Trouble trouble(SQLiteErrorCode code) {
        return switch (code) {
            case SQLITE_READONLY_DBMOVED -> Trouble.GONE;
            case SQLITE_IOERR_SHMSIZE -> Trouble.DISK_FULL;
            default ->
                switch (code.code & PRIMARY) {
                    case 5, 6 -> Trouble.IN_USE; // BUSY, LOCKED
                    case 3, 8, 14 -> Trouble.READ_ONLY; // PERM, READONLY, CANTOPEN
                    case 11 -> Trouble.DAMAGED; // CORRUPT
                    case 13 -> Trouble.DISK_FULL; // FULL
                    case 26 -> Trouble.NOT_A_JOURNAL; // NOTADB
                    default -> Trouble.FAILED;
                };
        };
    }
}
