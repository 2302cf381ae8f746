package boundary.ui.chart;

import boundary.ui.chart.Mark.Anchor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// The names of hard times at the foot of a trend, in two lanes at most; where a name has no room in either, its time
/// is only shaded, and named in the table.
final class TrendSpans {
    private static final int LANES = 2;
    private static final double LANE = 16;
    private static final double PADDING = 6;

    private final ToDoubleFunction<LocalDate> across;
    private final double left;
    private final double right;
    private final double floor;
    private final List<Double> ends = new ArrayList<>();

    TrendSpans(ToDoubleFunction<LocalDate> across, double left, double right, double floor) {
        this.across = across;
        this.left = left;
        this.right = right;
        this.floor = floor;
    }

    void label(List<Trend.Span> spans, Sketch sketch) {
        for (Trend.Span span : spans) {
            double from = across.applyAsDouble(span.from());
            double to = across.applyAsDouble(span.to());
            double room = Math.max(to - from, Face.AXIS.width(span.label()) + 2 * PADDING);
            double start = Math.clamp((from + to - room) / 2, left, Math.max(left, right - room));
            int lane = lane(start, start + room);
            if (lane >= 0) {
                double y = floor - 8 - lane * LANE;
                sketch.bar(
                        start,
                        y - 7,
                        room,
                        14,
                        3,
                        Look.full("span-label", Ink.SURFACE).edged(Ink.ACCENT, 1));
                sketch.words(
                        start + room / 2, y, span.label(), Anchor.MIDDLE, Face.AXIS, Ink.ACCENT_INK, "axis span-words");
            }
        }
    }

    /// Takes a part of the first lane that has room; {@return it, or −1 where none has}
    private int lane(double from, double to) {
        for (int lane = 0; lane < LANES; lane++) {
            if (lane == ends.size()) {
                ends.add(to + 2);
                return lane;
            }
            if (ends.get(lane) <= from) {
                ends.set(lane, to + 2);
                return lane;
            }
        }
        return -1;
    }
}
