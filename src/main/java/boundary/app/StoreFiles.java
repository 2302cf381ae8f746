package boundary.app;

import boundary.cli.JournalFiles;
import boundary.session.JournalStore;
import boundary.sqlite.NativeLibrary;
import boundary.sqlite.SqliteStore;
import java.nio.file.Path;
import java.time.InstantSource;

/// Opens journals in SQLite files.
///
/// @param truth the true time, which goes into the chain
record StoreFiles(InstantSource truth) implements JournalFiles {

    @Override
    public JournalStore open(Path file) {
        NativeLibrary.load(AppPaths.ofThisUser().library());
        return SqliteStore.open(file, truth);
    }

    @Override
    public JournalStore read(Path file) {
        NativeLibrary.load(AppPaths.ofThisUser().library());
        return SqliteStore.openReadOnly(file, truth);
    }

    @Override
    public JournalStore create(Path file) {
        NativeLibrary.load(AppPaths.ofThisUser().library());
        return SqliteStore.create(file, truth);
    }
}
