package boundary.ui.kit;

import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.SequencedMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// A row of which one stands chosen, or none yet; Left and Right move between them, Space and Enter choose.
///
/// @param <T> what is chosen
abstract class Choices<T> extends HBox {
    private final SequencedMap<T, ToggleButton> buttons = new LinkedHashMap<>();
    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>();

    Choices(String styleClass) {
        getStyleClass().add(styleClass);
        setAlignment(Pos.CENTER_LEFT);
        value.subscribe(() -> buttons.forEach((each, button) -> button.setSelected(each.equals(value.get()))));
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    }

    /// {@return what is chosen, null before anything is; setting it chooses}
    public ObjectProperty<@Nullable T> valueProperty() {
        return value;
    }

    /// {@return the button of a choice, to give it an id or to disable it}
    public ToggleButton button(T choice) {
        return Objects.requireNonNull(buttons.get(choice), "no such choice");
    }

    ToggleButton add(T choice, String text, AccessibleRole role) {
        var button = new ToggleButton(text);
        button.setAccessibleRole(role);
        button.setMinWidth(USE_PREF_SIZE);
        button.setSelected(choice.equals(value.get()));
        button.setOnAction(event -> {
            value.set(choice);
            button.setSelected(true);
        });
        Pressing.alsoByEnter(button);
        buttons.put(choice, button);
        getChildren().add(button);
        return button;
    }

    private void move(KeyEvent event) {
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        boolean modified = event.isControlDown() || event.isAltDown() || event.isMetaDown() || event.isShiftDown();
        if (step == 0 || modified) {
            return;
        }
        boolean within = buttons.values().stream().anyMatch(ToggleButton::isFocused);
        var focused = getScene().getFocusOwner();
        boolean atEnd = (step > 0 ? last() : first()).isFocused();
        if (within && !atEnd) {
            focused.requestFocusTraversal(step > 0 ? TraversalDirection.RIGHT : TraversalDirection.LEFT);
        }
        event.consume();
    }

    private ToggleButton first() {
        return buttons.values().iterator().next();
    }

    private ToggleButton last() {
        return buttons.sequencedValues().getLast();
    }
}
