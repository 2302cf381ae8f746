package boundary.sqlite;

import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// What makes a new file or folder its owner's alone, where the file system knows such a thing; elsewhere the folder of
/// the user's account does.
final class Private {
    private static final FileAttribute<?>[] NOTHING = {};
    private static final FileAttribute<?>[] FILE = {
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
    };
    private static final FileAttribute<?>[] FOLDER = {
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
    };

    private Private() {}

    static FileAttribute<?>[] file(Path path) {
        return JournalFile.isPosix(path) ? FILE.clone() : NOTHING;
    }

    static FileAttribute<?>[] folder(Path path) {
        return JournalFile.isPosix(path) ? FOLDER.clone() : NOTHING;
    }
}
