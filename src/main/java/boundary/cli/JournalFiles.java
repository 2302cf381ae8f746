package boundary.cli;

import boundary.session.JournalStore;
import java.nio.file.Path;

/// Opens journals in files.
public interface JournalFiles {

    /// {@return a journal for writing}
    ///
    /// @throws boundary.session.StoreException if it could not be opened
    JournalStore open(Path file);

    /// {@return a journal for reading alone, which works beside a writer}
    ///
    /// @throws boundary.session.StoreException if it could not be opened
    JournalStore read(Path file);

    /// {@return a new empty journal for writing}
    ///
    /// @throws boundary.session.StoreException if something stands there, or it could not be made
    JournalStore create(Path file);
}
