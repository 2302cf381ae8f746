package boundary.ui.chart;

import boundary.ui.kit.Tint;
import java.time.LocalDate;
import java.util.List;

/// A score over its weeks: the line with its 80 % interval, the thresholds of the bands, what was done about it (a
/// shape each), and hard times. The points are in order of their days; thresholds rise.
///
/// @param now the words at the end of the line, such as "88.5 today"
record Trend(
        Tint band,
        List<Point> points,
        List<Threshold> thresholds,
        List<Event> events,
        List<Span> spans,
        List<Month> months,
        String now)
        implements Plot {
    private static final double HEIGHT = 184;

    Trend {
        points = List.copyOf(points);
        thresholds = List.copyOf(thresholds);
        events = List.copyOf(events);
        spans = List.copyOf(spans);
        months = List.copyOf(months);
    }

    @Override
    public double height() {
        return HEIGHT;
    }

    @Override
    public Drawing at(double width) {
        return new TrendPlot(this, width, HEIGHT).drawing();
    }

    /// The score of one day with its interval, all from 0 to 100.
    record Point(LocalDate day, double low, double score, double high) {}

    /// A bound of the score from which a band begins, and its words at the right edge.
    record Threshold(double from, Tint band, String label) {}

    /// The shape of something that was done, a talk, new terms, a repair; and of what changed in the model.
    enum Shape {
        TRIANGLE,
        SQUARE,
        CIRCLE,
        DIAMOND,
        RING;

        /// {@return whether it stands for what changed in the model}
        boolean isOfModel() {
            return this == DIAMOND || this == RING;
        }

        /// {@return the mark around a point}
        Mark mark(double x, double y) {
            Look done = Look.full("event", Ink.ACCENT);
            return switch (this) {
                case TRIANGLE -> Mark.Path.triangle(x, y, done);
                case SQUARE -> new Mark.Bar(x - 4, y - 4, 8, 8, 0, done);
                case CIRCLE -> new Mark.Dot(x, y, 4.5, done);
                case DIAMOND -> Mark.Path.diamond(x, y, 5.5, Look.full("event model", Ink.MUTED));
                case RING ->
                    new Mark.Dot(
                            x, y, 3.5, Look.full("event model", Ink.SURFACE).edged(Ink.MUTED, 1.5));
            };
        }
    }

    /// Something that was done on a day.
    record Event(LocalDate day, Shape shape, String label) {}

    /// A time with a name, such as a hard time.
    record Span(LocalDate from, LocalDate to, String label) {}

    /// The first day of a month and its short name.
    record Month(LocalDate first, String label) {}
}
