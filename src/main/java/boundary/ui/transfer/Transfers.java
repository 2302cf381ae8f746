package boundary.ui.transfer;

import boundary.exchange.Imported;
import boundary.journal.Journal;
import boundary.ui.Jobs;
import boundary.ui.Shown;

/// Reads and writes files for the screen, on a thread of its own. What is read becomes an edit that nobody has applied
/// yet.
public interface Transfers {

    /// {@return what a file or folder holds that the journal does not}
    ///
    /// @throws InterruptedException if the program ends meanwhile
    Imported read(String path, Journal journal, Jobs.Progress progress) throws InterruptedException;

    /// Writes a journal out. Nothing that stands is written over; what fails or is cancelled leaves nothing behind.
    ///
    /// @param shown the journal with its scores
    /// @throws InterruptedException if the program ends meanwhile
    Exported write(Order order, String target, Shown shown, Jobs.Progress progress) throws InterruptedException;
}
