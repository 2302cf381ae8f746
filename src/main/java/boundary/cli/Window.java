package boundary.cli;

import boundary.text.Language;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Starts the window, and comes back when it is closed.
@FunctionalInterface
public interface Window {
    /// Opens the window.
    ///
    /// @param journal the journal that was asked for; nothing means the usual one
    /// @param language the language that was asked for; nothing means the one that was chosen last
    void open(@Nullable Path journal, @Nullable Language language);
}
