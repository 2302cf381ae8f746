package boundary.ui.client;

import boundary.journal.Client;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.FxSession;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The letters to a client: those that were sent, and the one that is open.
final class LettersPart {
    private final VBox root = new VBox(12);

    LettersPart(FxSession session, Messages messages, Consumer<Destination> go) {}

    Region node() {
        return root;
    }

    /// Shows what the session shows.
    ///
    /// @param anew whether it is another client than before
    void show(Client client, boolean anew) {}
}
