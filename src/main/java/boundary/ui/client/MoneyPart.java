package boundary.ui.client;

import boundary.journal.Client;
import boundary.journal.InteractionId;
import boundary.text.Messages;
import boundary.ui.FxSession;
import boundary.ui.Outbox;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What a client pays: the income, the unpaid extras and what becomes of them, and the bills.
final class MoneyPart {
    private final VBox root = new VBox(12);

    MoneyPart(FxSession session, Messages messages, Outbox outbox, Consumer<InteractionId> open) {}

    Region node() {
        return root;
    }

    /// Shows what the session shows.
    ///
    /// @param anew whether it is another client than before
    void show(Client client, boolean anew) {}
}
