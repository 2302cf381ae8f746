package boundary.ui.client;

import boundary.text.AgreementLines.Line;
import boundary.ui.kit.Type;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// What was agreed, one line below the other.
final class AgreementGrid {
    private static final double NAMES = 104;

    private AgreementGrid() {}

    /// {@return lines below each other, names before values}
    static GridPane of(List<Line> lines) {
        var grid = new GridPane(8, 2);
        var names = new ColumnConstraints(NAMES, NAMES, NAMES);
        var values = new ColumnConstraints(60, 160, Double.MAX_VALUE);
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(names, values);
        for (Line line : lines) {
            Label name = Type.SECONDARY.wrapped(line.name());
            Label value = Type.SMALL.wrapped(line.value());
            GridPane.setValignment(name, VPos.TOP);
            GridPane.setValignment(value, VPos.TOP);
            grid.addRow(grid.getRowCount(), name, value);
        }
        return grid;
    }
}
