package boundary.ui.ending;

import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.FxSession;
import boundary.ui.Outbox;
import boundary.ui.Screen;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The plan by which the work for a client is brought to its end, in the order in which it works in life.
public final class EndingScreen implements Screen {
    private final VBox root = new VBox(12);

    /// @param outbox writes documents
    /// @param go takes where the user wants to go
    public EndingScreen(FxSession session, Messages messages, Outbox outbox, Consumer<Destination> go) {}

    @Override
    public Region node() {
        return root;
    }
}
