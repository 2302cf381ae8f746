package boundary.ui;

import boundary.text.Messages;
import boundary.text.paper.FinishedLetter;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The ways of a letter out of the program, which need files, other programs or a printer. For the interface's thread;
/// what takes long is done on another one.
public interface Post {

    /// What a letter can be written as.
    enum LetterForm {
        PDF,
        EML,
        TEXT
    }

    /// Asks the user for a place and writes the letter there.
    ///
    /// @param messages words of the window
    /// @param done told on the interface's thread how it went
    void save(FinishedLetter letter, LetterForm form, Messages messages, Consumer<Outbox.Outcome> done);

    /// Opens the mail program with the letter.
    ///
    /// @return what the user should know, such as that the text has to be pasted; nothing where all went well
    @Nullable
    String mail(FinishedLetter letter, Messages messages);

    /// Prints the letter after asking on which printer.
    ///
    /// @return what the user should know, such as that there is no printer; nothing where all went well
    @Nullable
    String print(FinishedLetter letter, Messages messages);
}
