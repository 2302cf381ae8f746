package boundary.ui.kit;

import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// A sentence that stands over the bottom of a window for some seconds, with at most one step; never the only place
/// where it is said. It stays while the pointer or the focus is on it.
public final class Toast extends HBox {
    private static final Duration STAYS = Duration.seconds(8);

    private final PauseTransition rest = new PauseTransition(STAYS);
    private final Label words = Type.BODY.label("");
    private final PushButton action = PushButton.link("");

    /// Lays an invisible one over a window's content.
    public Toast(StackPane over) {
        getStyleClass().add("toast");
        setId("toast");
        setAccessibleRole(AccessibleRole.TEXT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        getChildren().addAll(words, action);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        StackPane.setMargin(this, new Insets(0, 0, 40, 0));
        over.getChildren().add(this);
        rest.setOnFinished(event -> leave());
    }

    /// Shows a sentence, replacing the one that stands there.
    ///
    /// @param step the word on its button, empty for none
    /// @param onStep what the button does
    public void say(String sentence, String step, Runnable onStep) {
        words.setText(sentence);
        setAccessibleText(sentence);
        action.setText(step);
        action.setVisible(!step.isEmpty());
        action.setManaged(!step.isEmpty());
        action.setOnAction(event -> {
            setVisible(false);
            onStep.run();
        });
        setVisible(true);
        toFront();
        rest.playFromStart();
    }

    private void leave() {
        if (isHover() || action.isFocused()) {
            rest.playFromStart();
        } else {
            setVisible(false);
        }
    }
}
