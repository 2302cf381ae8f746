package boundary.ui.kit;

import javafx.scene.layout.Region;

/// The floating bar of one step, from what stood before it to what stands after it, with lines to the steps above and
/// below.
final class WaterfallBar extends Region {
    private final double before;
    private final double after;
    private final boolean first;
    private final Tint tint;

    /// @param before the sum of the steps above, in points of 0 to 100
    /// @param after the sum with this step
    WaterfallBar(double before, double after, boolean first, Tint tint) {
        this.before = before;
        this.after = after;
        this.first = first;
        this.tint = tint;
        getStyleClass().add("waterfall-bar");
        setPrefSize(174, 24);
        setMinHeight(24);
    }

    double before() {
        return before;
    }

    double after() {
        return after;
    }

    @Override
    protected void layoutChildren() {
        var axis = Scale.score(1, getWidth() - 3);
        double height = getHeight();
        double top = Math.floor((height - 12) / 2);
        double from = axis.at(Math.min(before, after));
        double to = axis.at(Math.max(before, after));
        getChildren().clear();
        if (!first) {
            double x = Marks.crisp(axis.at(before));
            getChildren().add(Marks.line(x, 0, x, top, "connector"));
        }
        double x = Marks.crisp(axis.at(after));
        getChildren()
                .addAll(
                        Marks.bar(from, top, Math.max(1.5, to - from), 12, 1.5, "step", tint.styleClass()),
                        Marks.line(x, top + 12, x, height, "connector"));
    }
}
