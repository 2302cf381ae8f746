package boundary.ui.chart;

import boundary.ui.chart.Mark.Anchor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What was done, above a trend: a shape on a dashed line down to the axis, its words beside it, to the right or to the
/// left, in the first of two lanes where they have room; where they have none, the shape stands alone. What was done
/// has its words before what changed in the model.
final class TrendEvents {
    private static final int LANES = 2;
    private static final double GAP = 8;
    private static final double HALF = 6;
    private static final double BEYOND = 110;

    private final ToDoubleFunction<LocalDate> across;
    private final double right;
    private final double floor;

    /// A part of a lane, from left to right.
    private record Taken(double from, double to) {
        boolean meets(Taken other) {
            return from < other.to && other.from < to;
        }
    }

    /// Where an event stands: in a lane, its words from a pixel on; without words where they have no room.
    private record Spot(
            Trend.Event event, double x, int lane, @Nullable Double words) {}

    TrendEvents(ToDoubleFunction<LocalDate> across, double right, double floor) {
        this.across = across;
        this.right = right;
        this.floor = floor;
    }

    /// Lays all events: lines first, so that no line crosses a label.
    void draw(List<Trend.Event> events, Sketch sketch) {
        List<Trend.Event> ranked = events.stream()
                .sorted(Comparator.comparing((Trend.Event e) -> e.shape().isOfModel())
                        .thenComparing(Trend.Event::day))
                .toList();
        List<Spot> rightward = new Placing(false).spots(ranked);
        List<Spot> leftward = new Placing(true).spots(ranked);
        List<Spot> chosen = labelled(leftward) > labelled(rightward) ? leftward : rightward;
        Look line = Look.line("event-line", Ink.ACCENT, 1).dashed(3, 3);
        chosen.forEach(spot -> sketch.line(spot.x(), y(spot) + 5, spot.x(), floor, line));
        chosen.forEach(spot -> label(spot, sketch));
    }

    private static long labelled(List<Spot> spots) {
        return spots.stream().filter(spot -> spot.words() != null).count();
    }

    private static double y(Spot spot) {
        return 8 + spot.lane() * 15.0;
    }

    private static void label(Spot spot, Sketch sketch) {
        double y = y(spot);
        Double start = spot.words();
        String words = spot.event().label();
        if (start != null) {
            sketch.bar(start - 2, y - 7, Face.AXIS.width(words) + 4, 14, 0, Look.full("label-ground", Ink.SURFACE));
            sketch.words(start, y, words, Anchor.START, Face.AXIS, Ink.ACCENT_INK, "axis event-label");
        }
        sketch.add(spot.event().shape().mark(spot.x(), y));
    }

    /// One try to give every event a place, words to one side before the other.
    private final class Placing {
        private final boolean leftFirst;
        private final List<List<Taken>> lanes = IntStream.range(0, LANES)
                .<List<Taken>>mapToObj(i -> new ArrayList<>())
                .toList();

        Placing(boolean leftFirst) {
            this.leftFirst = leftFirst;
        }

        List<Spot> spots(List<Trend.Event> events) {
            return events.stream().map(this::spot).toList();
        }

        private Spot spot(Trend.Event event) {
            double x = Sketch.crisp(across.applyAsDouble(event.day()));
            double width = Face.AXIS.width(event.label());
            for (int lane = 0; lane < LANES; lane++) {
                for (boolean left : new boolean[] {leftFirst, !leftFirst}) {
                    double start = left ? x - GAP - width : x + GAP;
                    boolean within = start >= 0 && start + width <= right + BEYOND;
                    if (within && took(lane, Math.min(start, x - HALF), Math.max(start + width, x + HALF))) {
                        return new Spot(event, x, lane, start);
                    }
                }
            }
            for (int lane = 0; lane < LANES; lane++) {
                if (took(lane, x - HALF, x + HALF)) {
                    return new Spot(event, x, lane, null);
                }
            }
            return new Spot(event, x, LANES, null);
        }

        /// Takes a part of a lane if it is free; {@return whether it was}
        private boolean took(int lane, double from, double to) {
            var part = new Taken(from, to + GAP / 2);
            boolean free = lanes.get(lane).stream().noneMatch(part::meets);
            if (free) {
                lanes.get(lane).add(part);
            }
            return free;
        }
    }
}
