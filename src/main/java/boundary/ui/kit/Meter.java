package boundary.ui.kit;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/// Four rising bars, as many of them filled as the band has levels; unknown is four hollow ones. Takes the colour of
/// its tint's ink.
public final class Meter extends Pane {
    private static final int BARS = 4;

    /// @param level the filled bars, 0 to 4
    public Meter(int level) {
        getStyleClass().add("meter");
        setMinSize(14, 12);
        setPrefSize(14, 12);
        setMaxSize(14, 12);
        for (int i = 0; i < BARS; i++) {
            boolean filled = i < level;
            double inset = filled ? 0 : 0.4;
            var bar = new Rectangle(
                    i * 3.6 + 0.5 + inset, 9.5 - i * 2.4 + inset, 2.4 - 2 * inset, 2 + i * 2.4 - 2 * inset);
            bar.getStyleClass().add(filled ? "filled" : "hollow");
            getChildren().add(bar);
        }
    }
}
