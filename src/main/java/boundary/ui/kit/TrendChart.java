package boundary.ui.kit;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// A score over its weeks: the line with its 80 % interval, the thresholds of the bands, what was done about it (a
/// shape each), and spans of hardship. The last score is written at the end of the line.
public final class TrendChart extends Region {
    /// The score of one day with its interval, all from 0 to 100.
    public record Point(LocalDate day, double low, double score, double high) {}

    /// A bound of the score from which a band begins, and its words at the right edge.
    public record Threshold(double from, Tint band, String label) {}

    /// The shape of something that was done, a talk, new terms, a repair; and of what changed in the model.
    public enum Shape {
        TRIANGLE,
        SQUARE,
        CIRCLE,
        DIAMOND,
        RING
    }

    /// Something that was done on a day.
    public record Event(LocalDate day, Shape shape, String label) {}

    /// A time with a name, such as a hardship.
    public record Span(LocalDate from, LocalDate to, String label) {}

    /// The first day of a month and its short name.
    public record Month(LocalDate first, String label) {}

    /// All that the chart shows. The points are in order of their days; thresholds rise.
    ///
    /// @param now the words at the end of the line, such as "88.5 today"
    public record Trend(
            Tint band,
            List<Point> points,
            List<Threshold> thresholds,
            List<Event> events,
            List<Span> spans,
            List<Month> months,
            String now) {}

    private Trend trend = new Trend(Tint.UNKNOWN, List.of(), List.of(), List.of(), List.of(), List.of(), "");

    /// Makes an empty one.
    public TrendChart() {
        getStyleClass().add("trend-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setPrefSize(1006, 184);
        setMinSize(420, 140);
    }

    /// Replaces what it shows.
    public void show(Trend shown) {
        trend = shown;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        getChildren().setAll(new TrendPlot(trend, getWidth(), getHeight()).nodes());
    }
}
