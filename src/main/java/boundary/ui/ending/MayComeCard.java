package boundary.ui.ending;

import boundary.journal.Signal;
import boundary.text.Messages;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One thing that may come, and the calm answer to it. While it has the focus, Enter copies the answer and Ctrl Enter
/// notes that it came.
final class MayComeCard extends VBox {
    private final Messages messages;
    private final Consumer<String> copy;
    private final Runnable log;
    private final Label answer = Type.BODY.wrapped("");
    private final PushButton copying;
    private final Label done = Type.SECONDARY.wrapped("");

    /// @param number by which it is reached, from 1
    /// @param copy takes the answer that is to be copied
    /// @param log notes that it came
    MayComeCard(Messages messages, int number, Signal kind, Consumer<String> copy, Runnable log) {
        this.messages = messages;
        this.copy = copy;
        this.log = log;
        String name = messages.name("ending.may.title.", kind);
        setId("may-come-" + kind);
        getStyleClass().addAll("card", "focus-ring", "may-come");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(number + ". " + name);
        copying = PushButton.secondary(messages.text("ending.may.copy"))
                .key("Enter")
                .id("may-copy-" + kind)
                .does(this::copy);
        var noting = PushButton.secondary(messages.text("ending.may.log"))
                .key("Ctrl Enter")
                .id("may-log-" + kind)
                .does(log);
        done.setId("may-done-" + kind);
        Label what = Type.SECONDARY.wrapped(messages.name("ending.may.about.", kind));
        var head = new VBox(Type.SECTION.wrapped(number + ". " + name), what);
        answer.setId("may-answer-" + kind);
        answer.getStyleClass().add("may-answer");
        answer.setMaxWidth(Double.MAX_VALUE);
        answer.managedProperty().bind(answer.visibleProperty());
        HBox.setHgrow(done, Priority.ALWAYS);
        var buttons = new HBox(8, copying, noting, done);
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, answer, buttons);
        setOnMouseClicked(event -> requestFocus());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /// @param words of the answer; empty where there is none
    /// @param anew whether another client is shown than before
    void show(String words, boolean anew) {
        answer.setText(words);
        answer.setVisible(!words.isEmpty());
        Panels.show(copying, !words.isEmpty());
        if (anew) {
            done.setText("");
        }
    }

    /// Says that it was noted.
    void logged(String time) {
        done.setText(messages.text("ending.may.logged", time));
    }

    private void copy() {
        if (!answer.getText().isEmpty()) {
            copy.accept(answer.getText());
            done.setText(messages.text("ending.may.copied"));
        }
    }

    private void press(KeyEvent key) {
        if (key.getCode() != KeyCode.ENTER || key.isAltDown() || key.isShiftDown()) {
            return;
        }
        if (key.isControlDown()) {
            log.run();
            key.consume();
        } else if (isFocused()) {
            copy();
            key.consume();
        }
    }
}
