package boundary.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;

/// A few choices in one frame, the chosen one filled.
///
/// @param <T> what is chosen
public final class Segmented<T> extends Choices<T> {
    /// Makes an empty frame; fill it with [#choice].
    public Segmented() {
        super("segmented");
        setMaxWidth(USE_PREF_SIZE);
    }

    /// Adds a choice at the right end; {@return this control}
    public Segmented<T> choice(T choice, String text) {
        ToggleButton button = add(choice, text, AccessibleRole.RADIO_BUTTON);
        getChildren().forEach(each -> each.getStyleClass().removeAll("first", "last"));
        getChildren().getFirst().getStyleClass().add("first");
        button.getStyleClass().add("last");
        return this;
    }

    /// Adds a choice with the key that chooses it printed before its word; {@return this control}
    public Segmented<T> choice(T choice, String key, String text) {
        choice(choice, text);
        var digit = new Label(key);
        digit.getStyleClass().add("digit");
        ToggleButton button = button(choice);
        button.setGraphic(digit);
        button.setContentDisplay(ContentDisplay.LEFT);
        button.setAccessibleText(text + ", " + key);
        return this;
    }

    /// Makes it 24 px high; {@return this control}
    public Segmented<T> small() {
        getStyleClass().add("small");
        return this;
    }
}
