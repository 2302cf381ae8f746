package boundary.ui.welcome;

import boundary.session.StoreException;
import boundary.text.Messages;
import boundary.ui.kit.Brand;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Why the journal can't be opened, in one sentence, and what can be done at once.
public final class TroubleView {
    private static final double WIDTH = 560;

    private final StackPane root = new StackPane();

    public TroubleView(Messages messages, StoreException trouble, Runnable again, Runnable quit) {
        var sentence = Type.BODY.wrapped(messages.text("trouble." + trouble.trouble(), trouble.where()));
        sentence.setId("trouble");
        var actions = new HBox(
                8,
                PushButton.primary(messages.text("trouble.again")).id("again").does(again),
                PushButton.secondary(messages.text("trouble.quit")).id("quit").does(quit));
        var page = new VBox(16, new Brand(40), Type.TITLE.wrapped(messages.text("trouble.title")), sentence, actions);
        page.setAlignment(Pos.CENTER_LEFT);
        page.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        root.getStyleClass().add("welcome");
        root.getStylesheets()
                .add(Objects.requireNonNull(TroubleView.class.getResource("/boundary/ui/welcome.css"))
                        .toExternalForm());
        root.getChildren().add(page);
    }

    /// {@return what fills the window}
    public Region node() {
        return root;
    }
}
