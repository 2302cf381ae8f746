package boundary.ui.ending;

import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Pieces of which the steps are laid out.
final class Panels {
    private Panels() {}

    /// {@return buttons in a row, in two where there is little room}
    static FlowPane buttons(Node... buttons) {
        var row = new FlowPane(8, 8, buttons);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// {@return a quiet label that is not there while it says nothing}
    static Label note(String id) {
        Label note = Type.SECONDARY.wrapped("");
        note.setId(id);
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        return note;
    }

    /// {@return a label that says what is wrong, and is not there while nothing is}
    static Label trouble(String id) {
        Label trouble = Type.SMALL.wrapped("");
        trouble.setId(id);
        trouble.getStyleClass().add("field-trouble");
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        return trouble;
    }

    /// {@return words at the left and a value at the right}
    static HBox row(Node left, Node... right) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(8, left, gap);
        row.getChildren().addAll(right);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// Shows a button or takes it away.
    static void show(PushButton button, boolean there) {
        button.setVisible(there);
        button.setManaged(there);
    }
}
