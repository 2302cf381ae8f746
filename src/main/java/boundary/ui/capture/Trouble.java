package boundary.ui.capture;

import boundary.journal.StaleEditException;
import boundary.session.StoreException;
import boundary.text.Messages;

/// Says in one sentence why something could not be saved.
final class Trouble {
    private Trouble() {}

    /// {@return the sentence: what is wrong, where, what to do}
    static String sentence(Messages messages, RuntimeException refusal) {
        return switch (refusal) {
            case StoreException e -> messages.text("trouble." + e.trouble(), e.where());
            case StaleEditException _ -> messages.text("capture.trouble.changed");
            default -> messages.text("capture.trouble.tooLong");
        };
    }
}
