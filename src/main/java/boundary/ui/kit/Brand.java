package boundary.ui.kit;

import javafx.scene.layout.Pane;

/// The mark of the program: a boundary line and three lines of a journal on the accent colour.
public final class Brand extends Pane {
    /// @param size its edge in pixels: 20 in the side bar, 40 on the first screen
    public Brand(double size) {
        getStyleClass().add("brand-mark");
        double unit = size / 20;
        setMinSize(size, size);
        setMaxSize(size, size);
        getChildren().add(Marks.bar(0, 0, size, size, 5 * unit, "ground"));
        double[][] strokes = {{6, 4.5, 6, 15.5}, {10, 7, 15, 7}, {10, 10, 15, 10}, {10, 13, 13, 13}};
        for (double[] at : strokes) {
            var line = Marks.line(at[0] * unit, at[1] * unit, at[2] * unit, at[3] * unit, "stroke");
            line.setStrokeWidth(1.6 * unit);
            getChildren().add(line);
        }
    }
}
