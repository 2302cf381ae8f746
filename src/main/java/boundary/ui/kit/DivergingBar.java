package boundary.ui.kit;

import javafx.scene.layout.Region;

/// One signed term on an axis with zero in the middle: to the left it speaks for lasting, to the right for passing. A
/// dot is a term of zero.
public final class DivergingBar extends Region {
    private final double value;
    private final double reach;

    /// @param reach the value that fills one half
    public DivergingBar(double value, double reach) {
        this.value = value;
        this.reach = reach;
        getStyleClass().add("diverging-bar");
        setPrefSize(96, 20);
        setMinSize(60, 20);
        setMaxHeight(20);
    }

    @Override
    protected void layoutChildren() {
        double middle = Math.floor(getWidth() / 2);
        var axis = new Scale(-reach, reach, 0, 2 * middle);
        getChildren().setAll(Marks.line(middle + 0.5, 0, middle + 0.5, getHeight(), "zero"));
        if (Math.abs(value) < reach / 100) {
            getChildren().add(Marks.dot(middle + 0.5, 10, 2, "nothing"));
            return;
        }
        double end = axis.at(value);
        String side = value < 0 ? "negative" : "positive";
        getChildren().add(Marks.bar(Math.min(middle, end), 6, Math.abs(end - middle), 8, 1.5, side));
    }
}
