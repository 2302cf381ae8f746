package boundary.ui.chart;

import boundary.ui.chart.Mark.Anchor;
import boundary.ui.chart.Mark.Words;
import boundary.ui.kit.Scale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// One drawing of a trend at one size: zones, hard times and axes first, then the line, then what was done, labels
/// last.
final class TrendPlot {
    private static final double LEFT = 28;
    private static final double RIGHT = 116;
    private static final double TOP = 36;
    private static final double BOTTOM = 22;
    private static final double LINE = 13;

    private final Trend trend;
    private final Scale up;
    private final double width;
    private final double height;
    private final double right;
    private final double floor;
    private final Sketch sketch = new Sketch();
    private final List<Words> labels = new ArrayList<>();

    TrendPlot(Trend trend, double width, double height) {
        this.trend = trend;
        this.width = width;
        this.height = height;
        right = Math.max(LEFT + 1, width - RIGHT);
        floor = Math.max(TOP + 1, height - BOTTOM);
        up = new Scale(0, 100, floor, TOP);
    }

    /// {@return what is to be drawn; nothing but the axes without a point}
    Drawing drawing() {
        zones();
        if (!trend.points().isEmpty()) {
            trend.spans().forEach(this::ground);
        }
        axes();
        if (!trend.points().isEmpty()) {
            months();
            curve();
            new TrendSpans(this::x, LEFT, right, floor).label(trend.spans(), sketch);
            new TrendEvents(this::x, right, floor).draw(trend.events(), sketch);
        }
        spreadLabels();
        return sketch.drawing(width, height);
    }

    private double x(LocalDate day) {
        double first = (double) trend.points().getFirst().day().toEpochDay();
        double last = (double) trend.points().getLast().day().toEpochDay();
        return new Scale(first, Math.max(first + 1, last), LEFT, right).at((double) day.toEpochDay());
    }

    private void zones() {
        List<Trend.Threshold> all = trend.thresholds();
        for (int i = 0; i < all.size(); i++) {
            Trend.Threshold each = all.get(i);
            double top = up.at(i + 1 < all.size() ? all.get(i + 1).from() : 100);
            double y = up.at(each.from());
            String band = each.band().name().toLowerCase(Locale.ROOT);
            sketch.bar(
                    LEFT,
                    top,
                    right - LEFT,
                    y - top,
                    0,
                    Look.full("zone " + band, Ink.soft(each.band())).faint(0.7));
            double line = Sketch.crisp(y);
            sketch.line(
                    LEFT,
                    line,
                    right,
                    line,
                    Look.line("threshold " + band, Ink.of(each.band()), 0.8).dashed(4, 3));
            labels.add(new Words(
                    right + 8, y, each.label(), Anchor.START, Face.AXIS, Ink.words(each.band()), "axis " + band));
        }
    }

    /// The labels at the right edge stand beside what they name, as far as none lies on another: they give way
    /// downwards, and upwards from the axis.
    private void spreadLabels() {
        labels.sort(Comparator.comparingDouble(Words::y));
        double least = 0;
        for (int i = 0; i < labels.size(); i++) {
            least = settled(i, Math.max(labels.get(i).y(), least)) + LINE;
        }
        double most = floor + LINE / 2;
        for (int i = labels.size() - 1; i >= 0; i--) {
            most = settled(i, Math.min(labels.get(i).y(), most)) - LINE;
        }
        sketch.addAll(labels);
    }

    private double settled(int label, double y) {
        Words words = labels.get(label);
        labels.set(label, (Words) words.moved(0, y - words.y()));
        return y;
    }

    private void axes() {
        for (int value = 0; value <= 100; value += 50) {
            sketch.axis(LEFT - 6, up.at(value), Integer.toString(value), Anchor.END);
        }
        double line = Sketch.crisp(floor);
        sketch.line(LEFT, line, right, line, Look.line("base", Ink.LINE, 1));
    }

    private void months() {
        LocalDate first = trend.points().getFirst().day();
        for (Trend.Month month : trend.months()) {
            if (!month.first().isBefore(first)) {
                double x = Sketch.crisp(x(month.first()));
                sketch.line(x, floor, x, floor + 4, Look.line("month", Ink.SUBTLE, 1));
                sketch.axis(x, floor + 12, month.label(), Anchor.MIDDLE);
            }
        }
    }

    private void curve() {
        Ink colour = Ink.of(trend.band());
        var line = new ArrayList<Mark.Point>();
        var band = new ArrayList<Mark.Point>();
        for (Trend.Point point : trend.points()) {
            band.add(new Mark.Point(x(point.day()), up.at(point.high())));
            line.add(new Mark.Point(x(point.day()), up.at(point.score())));
        }
        for (Trend.Point point : trend.points().reversed()) {
            band.add(new Mark.Point(x(point.day()), up.at(point.low())));
        }
        sketch.add(new Mark.Path(band, true, Look.full("band", colour).faint(0.16)));
        sketch.add(new Mark.Path(line, false, Look.line("curve", colour, 2)));
        double y = up.at(trend.points().getLast().score());
        sketch.dot(right, y, 4, Look.full("end", colour));
        labels.add(new Words(right + 8, y, trend.now(), Anchor.START, Face.STRONG, Ink.INK, "axis now"));
    }

    /// A hard time lies behind the line, striped from the top to the axis.
    private void ground(Trend.Span span) {
        double from = x(span.from());
        double wide = Math.max(4, x(span.to()) - from);
        sketch.bar(
                from,
                TOP,
                wide,
                floor - TOP,
                0,
                Look.full("span", Ink.ACCENT).striped().faint(0.14));
    }
}
