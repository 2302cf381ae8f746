package boundary.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A small form, in a list or in the place of what it changes: fields, what is wrong with them, Save and Cancel. Enter
/// saves, Esc cancels.
///
/// @param <T> what is typed
public final class FactForm<T> extends VBox {
    private final FactFields<T> fields;
    private final Runnable close;
    private final Label trouble = Type.SMALL.wrapped("");
    private boolean saving;

    /// @param id of the list or the card; the nodes of the form are called after it
    /// @param close takes the form away, after saving and without
    public FactForm(String id, FactFields<T> fields, FactList.Words words, Runnable close) {
        this.fields = fields;
        this.close = close;
        var save =
                PushButton.primary(words.save()).key("Enter").id(id + "-save").does(this::save);
        var cancel = PushButton.secondary(words.cancel())
                .key("Esc")
                .id(id + "-cancel")
                .does(close);
        trouble.setId(id + "-trouble");
        trouble.getStyleClass().add("field-trouble");
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        var buttons = new HBox(8, save, cancel);
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(fields.node(), trouble, buttons);
        setId(id + "-form");
        getStyleClass().add("fact-form");
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent key) {
        boolean plain = !key.isShiftDown() && !key.isAltDown() && !key.isMetaDown();
        if (!plain || choosesIn(key)) {
            return;
        }
        if (key.getCode() == KeyCode.ENTER) {
            save();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            close.run();
            key.consume();
        }
    }

    /// {@return whether a key belongs to the control that has the focus: Enter to a button, all to an open list}
    private boolean choosesIn(KeyEvent key) {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        boolean presses = owner instanceof ButtonBase && !(owner instanceof CheckBox);
        if (presses && key.getCode() == KeyCode.ENTER && !key.isControlDown()) {
            return true;
        }
        return boxes(fields.node()).stream().anyMatch(ComboBoxBase::isShowing);
    }

    private static List<ComboBoxBase<?>> boxes(Parent parent) {
        List<ComboBoxBase<?>> found = new ArrayList<>();
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (node instanceof ComboBoxBase<?> box) {
                found.add(box);
            } else if (node instanceof Parent below) {
                found.addAll(boxes(below));
            }
        }
        return found;
    }

    private void save() {
        if (saving) {
            return;
        }
        FactFields.Wrong wrong = fields.wrong();
        if (wrong != null) {
            trouble.setText(wrong.sentence());
            wrong.at().requestFocus();
            return;
        }
        trouble.setText("");
        saving = true;
        fields.save(
                () -> {
                    saving = false;
                    close.run();
                },
                sentence -> {
                    saving = false;
                    trouble.setText(sentence);
                });
    }
}
