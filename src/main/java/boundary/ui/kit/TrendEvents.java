package boundary.ui.kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
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
            TrendChart.Event event,
            double x,
            int lane,
            @Nullable Double words) {}

    TrendEvents(ToDoubleFunction<LocalDate> across, double right, double floor) {
        this.across = across;
        this.right = right;
        this.floor = floor;
    }

    /// Adds the nodes of all events: lines first, so that no line crosses a label.
    void draw(List<TrendChart.Event> events, List<Node> into) {
        List<TrendChart.Event> ranked = events.stream()
                .sorted(Comparator.comparing((TrendChart.Event e) -> isOfModel(e.shape()))
                        .thenComparing(TrendChart.Event::day))
                .toList();
        List<Spot> rightward = new Placing(false).spots(ranked);
        List<Spot> leftward = new Placing(true).spots(ranked);
        var labels = new ArrayList<Node>();
        (labelled(leftward) > labelled(rightward) ? leftward : rightward).forEach(spot -> draw(spot, into, labels));
        into.addAll(labels);
    }

    private static long labelled(List<Spot> spots) {
        return spots.stream().filter(spot -> spot.words() != null).count();
    }

    private void draw(Spot spot, List<Node> lines, List<Node> labels) {
        double y = 8 + spot.lane() * 15;
        Double start = spot.words();
        lines.add(Marks.line(spot.x(), y + 5, spot.x(), floor, "event-line"));
        if (start != null) {
            Text text = Marks.text(start, y, spot.event().label(), "axis", "event-label");
            labels.add(Marks.bar(start - 2, y - 7, text.getLayoutBounds().getWidth() + 4, 14, 0, "label-ground"));
            labels.add(text);
        }
        labels.add(shape(spot.event().shape(), spot.x(), y));
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

        List<Spot> spots(List<TrendChart.Event> events) {
            return events.stream().map(this::spot).toList();
        }

        private Spot spot(TrendChart.Event event) {
            double x = Marks.crisp(across.applyAsDouble(event.day()));
            double width = Marks.text(0, 0, event.label()).getLayoutBounds().getWidth();
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

    private static boolean isOfModel(TrendChart.Shape shape) {
        return shape == TrendChart.Shape.DIAMOND || shape == TrendChart.Shape.RING;
    }

    private static Shape shape(TrendChart.Shape shape, double x, double y) {
        return switch (shape) {
            case TRIANGLE -> Marks.triangle(x, y, "event");
            case SQUARE -> Marks.bar(x - 4, y - 4, 8, 8, 0, "event");
            case CIRCLE -> Marks.dot(x, y, 4.5, "event");
            case DIAMOND -> Marks.diamond(x, y, 5.5, "event", "model");
            case RING -> Marks.dot(x, y, 3.5, "event", "model", "hollow");
        };
    }
}
