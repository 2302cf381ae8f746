package boundary.ui.kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;

/// One drawing of a trend at one size: axes and zones first, then the line, then what was done, labels last.
final class TrendPlot {
    private static final double LEFT = 28;
    private static final double RIGHT = 116;
    private static final double TOP = 36;
    private static final double BOTTOM = 22;
    private static final double LINE = 13;

    private final TrendChart.Trend trend;
    private final Scale up;
    private final double right;
    private final double floor;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Text> labels = new ArrayList<>();

    TrendPlot(TrendChart.Trend trend, double width, double height) {
        this.trend = trend;
        right = Math.max(LEFT + 1, width - RIGHT);
        floor = Math.max(TOP + 1, height - BOTTOM);
        up = new Scale(0, 100, floor, TOP);
    }

    /// {@return what is to be drawn, in order; nothing but the axes without a point}
    List<Node> nodes() {
        zones();
        axes();
        if (!trend.points().isEmpty()) {
            months();
            curve();
            trend.spans().forEach(this::span);
            new TrendEvents(this::x, right, floor).draw(trend.events(), nodes);
        }
        spreadLabels();
        return nodes;
    }

    double x(LocalDate day) {
        double first = (double) trend.points().getFirst().day().toEpochDay();
        double last = (double) trend.points().getLast().day().toEpochDay();
        return new Scale(first, Math.max(first + 1, last), LEFT, right).at((double) day.toEpochDay());
    }

    private void zones() {
        List<TrendChart.Threshold> all = trend.thresholds();
        for (int i = 0; i < all.size(); i++) {
            TrendChart.Threshold each = all.get(i);
            double top = up.at(i + 1 < all.size() ? all.get(i + 1).from() : 100);
            double y = up.at(each.from());
            String band = each.band().name().toLowerCase(Locale.ROOT);
            nodes.add(Marks.bar(LEFT, top, right - LEFT, y - top, 0, "zone", band));
            nodes.add(Marks.line(LEFT, Marks.crisp(y), right, Marks.crisp(y), "threshold", band));
            labels.add(Marks.text(right + 8, y, each.label(), "axis", band));
        }
    }

    /// The labels at the right edge stand beside what they name, as far as none lies on another: they give way
    /// downwards, and upwards from the axis.
    private void spreadLabels() {
        labels.sort(Comparator.comparingDouble(Text::getY));
        double least = 0;
        for (Text label : labels) {
            label.setY(Math.max(label.getY(), least));
            least = label.getY() + LINE;
        }
        double most = floor + LINE / 2;
        for (Text label : labels.reversed()) {
            label.setY(Math.min(label.getY(), most));
            most = label.getY() - LINE;
        }
        nodes.addAll(labels);
    }

    private void axes() {
        for (int value = 0; value <= 100; value += 50) {
            Text text = Marks.text(0, up.at(value), Integer.toString(value), "axis");
            text.setX(LEFT - 6 - text.getLayoutBounds().getWidth());
            nodes.add(text);
        }
        nodes.add(Marks.line(LEFT, Marks.crisp(floor), right, Marks.crisp(floor), "base"));
    }

    private void months() {
        LocalDate first = trend.points().getFirst().day();
        for (TrendChart.Month month : trend.months()) {
            if (month.first().isBefore(first)) {
                continue;
            }
            double x = Marks.crisp(x(month.first()));
            Text text = Marks.text(0, floor + 12, month.label(), "axis");
            text.setX(x - text.getLayoutBounds().getWidth() / 2);
            nodes.add(Marks.line(x, floor, x, floor + 4, "month"));
            nodes.add(text);
        }
    }

    private void curve() {
        String colour = trend.band().styleClass();
        var band = new Polygon();
        var line = new Polyline();
        for (TrendChart.Point point : trend.points()) {
            band.getPoints().addAll(x(point.day()), up.at(point.high()));
            line.getPoints().addAll(x(point.day()), up.at(point.score()));
        }
        for (TrendChart.Point point : trend.points().reversed()) {
            band.getPoints().addAll(x(point.day()), up.at(point.low()));
        }
        band.getStyleClass().addAll("band", colour);
        line.getStyleClass().addAll("curve", colour);
        double y = up.at(trend.points().getLast().score());
        nodes.addAll(List.of(band, line, Marks.dot(right, y, 4, "end", colour)));
        labels.add(Marks.text(right + 8, y, trend.now(), "axis", "now"));
    }

    private void span(TrendChart.Span span) {
        double from = x(span.from());
        double to = x(span.to());
        Text text = Marks.text(0, floor - 7, span.label(), "axis", "event-label");
        double width = text.getLayoutBounds().getWidth();
        double start = Math.clamp((from + to - width) / 2, LEFT + 4, Math.max(LEFT + 4, right - width));
        text.setX(start);
        nodes.add(Marks.bar(from, floor - 14, Math.max(4, to - from), 14, 3, "span"));
        nodes.add(text);
    }
}
