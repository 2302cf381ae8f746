package boundary.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;

/// A button of the house: 28 px, small ones 24 px, pressed by Space and by Enter, with its key printed inside where it
/// has one.
public final class PushButton extends Button {
    private PushButton(String text, String kind) {
        super(text);
        getStyleClass().addAll("push-button", kind);
        setMinWidth(USE_PREF_SIZE);
        Pressing.alsoByEnter(this);
    }

    /// {@return the one step a screen proposes, filled with the accent colour}
    public static PushButton primary(String text) {
        return new PushButton(text, "primary");
    }

    /// {@return an ordinary step}
    public static PushButton secondary(String text) {
        return new PushButton(text, "secondary");
    }

    /// {@return a step that looks like a link}
    public static PushButton link(String text) {
        return new PushButton(text, "link");
    }

    /// {@return a square button that shows a picture only}
    /// @param spoken what it does, for screen readers and as accessible text
    public static PushButton icon(Icon icon, String spoken) {
        var button = new PushButton("", "icon-only");
        button.setGraphic(icon.node());
        button.setAccessibleText(spoken);
        return button;
    }

    /// Prints the key that does the same inside the button; the key itself is bound by the screen. {@return this
    /// button}
    public PushButton key(String keys) {
        var cap = new KeyCap(keys);
        setGraphic(cap);
        setContentDisplay(ContentDisplay.RIGHT);
        setAccessibleText(getText() + ", " + keys);
        return this;
    }

    /// Makes it 24 px high; {@return this button}
    public PushButton small() {
        getStyleClass().add("small");
        return this;
    }

    /// Gives the node id by which tests and style sheets find it; {@return this button}
    public PushButton id(String id) {
        setId(id);
        return this;
    }

    /// Sets what it does when pressed; {@return this button}
    public PushButton does(Runnable action) {
        setOnAction(event -> action.run());
        return this;
    }
}
