package boundary.ui.welcome;

import boundary.text.Messages;
import boundary.ui.kit.Brand;
import boundary.ui.kit.Type;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// What stands in the window while a journal is being opened; it shows itself only where that takes longer than a
/// blink.
public final class WaitingView {
    private static final Duration BLINK = Duration.millis(400);

    private final StackPane root = new StackPane();

    public WaitingView(Messages messages) {
        var page = new VBox(16, new Brand(40), Type.MUTED.label(messages.text("welcome.opening")), new ProgressBar());
        page.setAlignment(Pos.CENTER);
        page.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        page.setVisible(false);
        var blink = new PauseTransition(BLINK);
        blink.setOnFinished(event -> page.setVisible(true));
        blink.play();
        root.setId("waiting");
        root.getChildren().add(page);
    }

    /// {@return what fills the window}
    public Region node() {
        return root;
    }
}
