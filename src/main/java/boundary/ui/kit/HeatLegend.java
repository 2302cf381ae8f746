package boundary.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

/// What the sizes of the marks of a heat strip mean: a square without a mark and the three marks, then words.
public final class HeatLegend extends HBox {
    private static final double SQUARE = 8;
    private static final double STEP = 14;

    /// @param words behind the squares, such as "0, 1, 2, 3 or more"
    public HeatLegend(String words) {
        super(4);
        getStyleClass().add("heat-strip");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        var squares = new Pane();
        squares.setMinSize(HeatSquares.LARGEST * STEP + SQUARE, SQUARE);
        squares.setMaxHeight(SQUARE);
        for (int size = 0; size <= HeatSquares.LARGEST; size++) {
            squares.getChildren().add(Marks.bar(size * STEP, 0, SQUARE, SQUARE, 0, "ground"));
            if (size > 0) {
                double side = HeatSquares.side(size, SQUARE);
                double inset = (SQUARE - side) / 2;
                squares.getChildren().add(Marks.bar(size * STEP + inset, inset, side, side, 0, "marks"));
            }
        }
        Label meaning = Type.AXIS.label(words);
        meaning.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(squares, meaning);
    }
}
