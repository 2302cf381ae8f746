package boundary.ui.settings;

import boundary.ui.kit.Type;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Controls below each other with their names before them.
final class Rows {
    private final GridPane grid = new GridPane(12, 8);
    private int count;

    /// Adds a control; {@return these rows}
    Rows row(String name, Region control) {
        Label label = Type.BODY.label(name);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(control);
        GridPane.setHgrow(control, Priority.ALWAYS);
        grid.addRow(count, label, control);
        count++;
        return this;
    }

    Node node() {
        return grid;
    }
}
