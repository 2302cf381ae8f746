package boundary.ui.kit;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// The large bar of a score: filled up to it, its 80 % interval in a stronger shade, a mark where it stands, dotted
/// thresholds.
public final class ScoreTrack extends Region {
    private List<Double> thresholds = IntervalBar.THRESHOLDS;
    private Tint tint = Tint.UNKNOWN;
    private double low;
    private double score;
    private double high;

    /// Makes an empty one.
    public ScoreTrack() {
        getStyleClass().add("score-track");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setPrefSize(174, 24);
        setMinHeight(24);
        setMaxHeight(24);
    }

    /// Sets the scores at which the ticks stand, 0 to 100; {@return this}
    public ScoreTrack thresholds(List<Double> scores) {
        thresholds = List.copyOf(scores);
        return this;
    }

    /// Shows a score with its interval, all from 0 to 100.
    public void show(Tint band, double low, double score, double high) {
        this.tint = band;
        this.low = low;
        this.score = score;
        this.high = high;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var axis = Scale.score(1, getWidth() - 3);
        getChildren().clear();
        for (double threshold : thresholds) {
            double x = Marks.crisp(axis.at(threshold));
            getChildren().add(Marks.line(x, 0, x, 24, "threshold"));
        }
        if (tint == Tint.UNKNOWN) {
            return;
        }
        String colour = tint.styleClass();
        getChildren()
                .addAll(
                        Marks.bar(axis.at(0), 7, axis.at(score) - axis.at(0), 10, 2, "fill", colour),
                        Marks.bar(axis.at(low), 5, axis.at(high) - axis.at(low), 14, 3, "interval", colour),
                        Marks.bar(axis.at(score) - 1.5, 2, 3, 20, 1.5, "mark", colour));
    }
}
