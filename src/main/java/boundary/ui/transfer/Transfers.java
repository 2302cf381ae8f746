package boundary.ui.transfer;

import boundary.exchange.Imported;
import boundary.journal.Journal;
import boundary.text.Messages;
import boundary.ui.Jobs;
import boundary.ui.Shown;
import java.io.IOException;
import java.util.function.Consumer;

/// Reads and writes files for the screen, on a thread of its own. What is read becomes an edit that nobody has applied
/// yet.
public interface Transfers {

    /// {@return what a file or folder holds that the journal does not}
    ///
    /// @throws InterruptedException if the program ends meanwhile
    Imported read(String path, Journal journal, Jobs.Progress progress) throws InterruptedException;

    /// {@return what would be written}
    ///
    /// @param shown the journal with its scores
    /// @param messages in which language
    /// @throws java.util.concurrent.CancellationException if it was cancelled
    Sight sight(Order order, Shown shown, Messages messages, Jobs.Progress progress)
            throws IOException, InterruptedException;

    /// Writes a journal out. Nothing that stands is written over unless it is to give way; what fails or is
    /// cancelled leaves nothing behind.
    ///
    /// @param replacing whether a file that stands there gives way
    /// @param shown the journal with its scores
    /// @param messages in which language
    /// @throws InterruptedException if the program ends meanwhile
    Exported write(
            Order order, String target, boolean replacing, Shown shown, Messages messages, Jobs.Progress progress)
            throws InterruptedException;

    /// Prints a form that is a document, after the system has asked on which printer. For the interface's thread;
    /// the work is done on others.
    ///
    /// @param done told on the interface's thread what the user should know; an empty sentence where that is
    /// nothing
    void print(Order order, Shown shown, Messages messages, Consumer<String> done);
}
