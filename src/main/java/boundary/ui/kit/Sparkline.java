package boundary.ui.kit;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;

/// The last 26 scores as a small line with a dot at its end, over the dashed threshold of Draining. A shorter past
/// begins further right.
public final class Sparkline extends Region {
    private static final int WEEKS = 26;

    private Tint tint = Tint.UNKNOWN;
    private List<Double> scores = List.of();
    private double raisedFrom = IntervalBar.THRESHOLDS.getLast();

    /// Makes an empty one.
    public Sparkline() {
        getStyleClass().add("sparkline");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setPrefSize(80, 28);
        setMinSize(40, 20);
        setMaxHeight(28);
    }

    /// Shows scores from 0 to 100, oldest first; of more than 26 the last ones.
    public void show(Tint band, List<Double> scores) {
        this.tint = band;
        this.scores = scores.subList(Math.max(0, scores.size() - WEEKS), scores.size());
        requestLayout();
    }

    /// Moves the threshold of Draining, a score from 0 to 100; {@return this line}
    public Sparkline raisedFrom(double score) {
        raisedFrom = score;
        requestLayout();
        return this;
    }

    @Override
    protected void layoutChildren() {
        var across = new Scale(0, WEEKS - 1, 2, getWidth() - 4);
        var up = new Scale(0, 100, getHeight() - 3, 3);
        double threshold = Marks.crisp(up.at(raisedFrom));
        getChildren().setAll(Marks.line(2.5, threshold, getWidth() - 4, threshold, "threshold"));
        if (scores.isEmpty()) {
            return;
        }
        var line = new Polyline();
        int first = WEEKS - scores.size();
        for (int i = 0; i < scores.size(); i++) {
            line.getPoints().addAll(across.at(first + i), up.at(scores.get(i)));
        }
        line.getStyleClass().addAll("curve", tint.styleClass());
        getChildren().addAll(line, Marks.dot(getWidth() - 4, up.at(scores.getLast()), 2.5, "mark", tint.styleClass()));
    }
}
