package boundary.ui.kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.Node;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/// What was done, above a trend: a shape on a dashed line down to the axis, its words beside it in the first of two
/// lanes where they have room; where they have none, the shape stands alone.
final class TrendEvents {
    private static final int LANES = 2;
    private static final double GAP = 8;

    private final ToDoubleFunction<LocalDate> across;
    private final double right;
    private final double floor;
    private final double[] taken = {0, 0};

    TrendEvents(ToDoubleFunction<LocalDate> across, double right, double floor) {
        this.across = across;
        this.right = right;
        this.floor = floor;
    }

    /// Adds the nodes of all events, which are in order of their days: lines first, so that no line crosses a
    /// label.
    void draw(List<TrendChart.Event> events, List<Node> into) {
        var labels = new ArrayList<Node>();
        for (TrendChart.Event event : events) {
            double x = Marks.crisp(across.applyAsDouble(event.day()));
            Text text = Marks.text(0, 0, event.label(), "axis", "event-label");
            double width = text.getLayoutBounds().getWidth();
            int lane = lane(x, width);
            boolean leftward = x + GAP + width > right + 110;
            double y = 8 + Math.max(0, lane) * 15;
            into.add(Marks.line(x, y + 5, x, floor, "event-line"));
            labels.add(shape(event.shape(), x, y));
            if (lane >= 0) {
                double start = leftward ? x - GAP - width : x + GAP;
                text.setX(start);
                text.setY(y);
                labels.add(Marks.bar(start - 2, y - 7, width + 4, 14, 0, "label-ground"));
                labels.add(text);
                taken[lane] = Math.max(x, start + width) + GAP;
            }
        }
        into.addAll(labels);
    }

    private int lane(double x, double width) {
        boolean leftward = x + GAP + width > right + 110;
        double from = leftward ? x - GAP - width : x - 6;
        for (int lane = 0; lane < LANES; lane++) {
            if (taken[lane] <= from) {
                return lane;
            }
        }
        return -1;
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
