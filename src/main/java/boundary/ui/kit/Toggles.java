package boundary.ui.kit;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/// Some values of an enum as buttons that stay pressed.
///
/// @param <E> what is chosen
public final class Toggles<E extends Enum<E>> extends FlowPane {
    private final Map<E, ToggleButton> buttons;
    private final Class<E> type;
    private Consumer<E> pressed = value -> {};

    /// @param values those that have a button, in order
    /// @param idPrefix a button is called by it and the value
    public Toggles(Class<E> type, List<E> values, String idPrefix, Function<E, String> word) {
        super(6, 6);
        this.type = type;
        this.buttons = new EnumMap<>(type);
        getStyleClass().add("toggles");
        values.forEach(value -> {
            var button = new ToggleButton(word.apply(value));
            button.setId(idPrefix + value);
            button.setMnemonicParsing(false);
            button.getStyleClass().add("chip-toggle");
            button.setOnAction(event -> pressed.accept(value));
            button.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ENTER && !event.isControlDown()) {
                    button.fire();
                    event.consume();
                }
            });
            buttons.put(value, button);
            getChildren().add(button);
        });
    }

    /// Sets what is told when a person presses one.
    public void onPress(Consumer<E> action) {
        pressed = action;
    }

    /// {@return what is pressed}
    public Set<E> chosen() {
        Set<E> chosen = EnumSet.noneOf(type);
        buttons.forEach((value, button) -> {
            if (button.isSelected()) {
                chosen.add(value);
            }
        });
        return chosen;
    }

    /// {@return whether one is pressed, as it changes}
    public ReadOnlyBooleanProperty pressed(E value) {
        return Objects.requireNonNull(buttons.get(value), "no such value").selectedProperty();
    }

    /// Presses these and releases all others, without telling.
    public void show(Set<E> chosen) {
        buttons.forEach((value, button) -> button.setSelected(chosen.contains(value)));
    }

    /// Presses or releases one, without telling; does nothing for a value that is not here.
    public void set(E value, boolean on) {
        ToggleButton button = buttons.get(value);
        if (button != null) {
            button.setSelected(on);
        }
    }
}
