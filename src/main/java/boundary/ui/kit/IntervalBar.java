package boundary.ui.kit;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// A score on the axis from 0 to 100: ticks at the thresholds, the 80 % interval as a band and the score as a mark.
/// Before there is a score it is a dotted line.
public final class IntervalBar extends Region {
    /// Where Watch, Strained and Draining begin, unless it is told otherwise.
    public static final List<Double> THRESHOLDS = List.of(33.3, 43.9, 56.1);

    private Tint tint = Tint.UNKNOWN;
    private double low;
    private double score;
    private double high;
    private List<Double> thresholds = THRESHOLDS;

    /// Makes a bar without a score.
    public IntervalBar() {
        getStyleClass().add("interval-bar");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setPrefSize(74, 16);
        setMinSize(40, 16);
        setMaxHeight(16);
    }

    /// Shows a score with its interval, all from 0 to 100.
    public void show(Tint band, double low, double score, double high) {
        this.tint = band;
        this.low = low;
        this.score = score;
        this.high = high;
        requestLayout();
    }

    /// Moves the ticks at which bands begin, scores from 0 to 100; {@return this bar}
    public IntervalBar thresholds(List<Double> scores) {
        thresholds = List.copyOf(scores);
        requestLayout();
        return this;
    }

    /// Shows that there is no score yet.
    public void showUnknown() {
        show(Tint.UNKNOWN, 0, 0, 0);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        var axis = Scale.score(0, width);
        getChildren().setAll(Marks.bar(0, 7, width, 2, 0, "track"));
        for (double threshold : thresholds) {
            double x = Marks.crisp(axis.at(threshold));
            getChildren().add(Marks.line(x, 3.5, x, 12.5, "tick"));
        }
        if (tint == Tint.UNKNOWN) {
            getChildren().add(Marks.line(0.5, 8, width - 0.5, 8, "unknown-line"));
            return;
        }
        double from = axis.at(low);
        getChildren()
                .addAll(
                        Marks.bar(from, 5, axis.at(high) - from, 6, 3, "interval", tint.styleClass()),
                        Marks.bar(
                                Math.clamp(axis.at(score) - 1.5, 0, width - 3),
                                2,
                                3,
                                12,
                                1.5,
                                "mark",
                                tint.styleClass()));
    }
}
