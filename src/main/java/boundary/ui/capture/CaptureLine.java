package boundary.ui.capture;

import boundary.text.Messages;
import boundary.ui.kit.Icon;
import boundary.ui.kit.KeyCap;
import boundary.ui.kit.KeyHints;
import boundary.ui.kit.PushButton;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The line itself: one field, 40 px high, with the keys that lead on.
final class CaptureLine extends HBox {
    /// What the keys of the line ask for.
    interface Keys {
        /// Enter.
        void log(boolean keepClient);

        /// Tab.
        void form();

        /// Esc.
        void clear();

        /// Up in the empty line.
        void last();

        /// Down.
        void chips();

        /// Alt O.
        void offHours();

        /// F2; {@return whether there is something to reply to}
        boolean reply();

        /// Ctrl Z in the empty line.
        void undo();

        /// Alt and a digit; {@return whether that answered something}
        boolean answer(int number);
    }

    private final TextField field = new TextField();
    private final Keys keys;
    private final HBox end = new HBox();

    CaptureLine(Messages messages, Keys keys) {
        this.keys = keys;
        getStyleClass().add("capture-line");
        setAlignment(Pos.CENTER_LEFT);
        field.setId("capture-field");
        field.setAccessibleText(messages.text("capture.first"));
        HBox.setHgrow(field, Priority.ALWAYS);
        PushButton form = PushButton.icon(Icon.EDIT, messages.text("capture.key.edit"))
                .small()
                .id("capture-form-open")
                .does(keys::form);
        end.setAlignment(Pos.CENTER_RIGHT);
        end.setMinWidth(USE_PREF_SIZE);
        var idle = new KeyCap("Ctrl K");
        KeyHints busy = hints(messages);
        end.getChildren().addAll(idle, busy);
        show(busy, field.textProperty().isNotEmpty());
        show(idle, field.textProperty().isEmpty());
        getChildren().addAll(Icon.PLUS.node("accent"), field, end, form);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    TextField field() {
        return field;
    }

    private static KeyHints hints(Messages messages) {
        return new KeyHints()
                .hint("Enter", messages.text("capture.key.log"))
                .hint("↓", messages.text("capture.key.change"))
                .hint("Tab", messages.text("capture.key.edit"))
                .hint("Esc", messages.text("capture.key.clear"));
    }

    private static void show(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() ? alt(event) : plain(event)) {
            event.consume();
        }
    }

    private boolean alt(KeyEvent event) {
        if (event.getCode() == KeyCode.O) {
            keys.offHours();
            return true;
        }
        return event.getCode().isDigitKey() && keys.answer(event.getCode().getCode() - KeyCode.DIGIT0.getCode());
    }

    private boolean plain(KeyEvent event) {
        boolean empty = field.getText().isEmpty();
        switch (event.getCode()) {
            case ENTER -> keys.log(event.isControlDown());
            case ESCAPE -> keys.clear();
            case DOWN -> keys.chips();
            case UP -> keys.last();
            case TAB -> {
                if (empty || event.isShiftDown() || event.isControlDown()) {
                    return false;
                }
                keys.form();
            }
            case Z -> {
                if (!empty || !event.isShortcutDown() || event.isShiftDown()) {
                    return false;
                }
                keys.undo();
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
