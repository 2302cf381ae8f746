package boundary.ui.transfer;

import boundary.exchange.Form;
import org.jspecify.annotations.Nullable;

/// Asks the user for places on the disk. For the interface's thread; each question waits for its answer.
public interface Choosers {

    /// {@return the file to read, or nothing if the user thought better of it}
    @Nullable
    String file(String title);

    /// {@return the evidence bundle to check, or nothing if the user thought better of it}
    default @Nullable String bundle(String title) {
        return file(title);
    }

    /// {@return the folder to read, or nothing if the user thought better of it}
    @Nullable
    String folder(String title);

    /// {@return where to write, or nothing if the user thought better of it}
    ///
    /// @param form a folder of tables is made anew, under the proposed name, in the folder that the user chooses
    /// @param name the proposed name without its ending
    @Nullable
    String target(Form form, String title, String name);

    /// {@return the file to write a document into, or nothing if the user thought better of it}
    ///
    /// @param name the proposed name without its ending
    /// @param ending of the file, such as `.pdf`; a name that the user typed without it gets it
    @Nullable
    String save(String title, String name, String ending);

    /// Shows a file or folder in the program that the system has for it.
    ///
    /// @return whether there is one
    default boolean open(String path) {
        return false;
    }

    /// Hands a mail to the mail program of the system.
    ///
    /// @param uri begins with `mailto:`
    /// @return whether there is one to hand it to
    default boolean mail(String uri) {
        return false;
    }
}
