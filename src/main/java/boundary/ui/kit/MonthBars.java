package boundary.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Amounts of months as bars: known ones filled, estimated ones hatched, unknown ones a gap with a word, and the mean
/// as a dashed line.
public final class MonthBars extends Region {
    private static final double TOP = 8;
    private static final double BOTTOM = 20;
    private static final double FILLED = 0.72;
    private static final int TICKS = 3;

    /// What is known of a month.
    public enum Kind {
        TYPED,
        ESTIMATED,
        UNKNOWN,
        /// There is nothing to be known.
        NONE
    }

    /// One month.
    ///
    /// @param amount not negative; of no meaning where it is not known
    /// @param spoken what is said of it in full
    public record Bar(String month, double amount, Kind kind, String spoken) {
        boolean isDrawn() {
            return kind == Kind.TYPED || kind == Kind.ESTIMATED;
        }
    }

    private List<Bar> bars = List.of();
    private @Nullable Double mean;
    private String unknown = "";
    private DoubleFunction<String> words = Double::toString;
    private final List<Node> nodes = new ArrayList<>();

    /// Makes an empty one.
    public MonthBars() {
        getStyleClass().add("month-bars");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setPrefSize(342, 164);
        setMinSize(200, 120);
    }

    /// Replaces what it shows.
    ///
    /// @param mean nothing where none is known
    /// @param unknown the word that stands in a gap
    /// @param words writes an amount at the axis
    public void show(List<Bar> bars, @Nullable Double mean, String unknown, DoubleFunction<String> words) {
        this.bars = List.copyOf(bars);
        this.mean = mean;
        this.unknown = unknown;
        this.words = words;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        nodes.clear();
        double most = bars.stream()
                .filter(Bar::isDrawn)
                .mapToDouble(Bar::amount)
                .max()
                .orElse(0);
        double step = step(most);
        double floor = Math.max(TOP + 1, getHeight() - BOTTOM);
        var up = new Scale(0, Math.max(most, step), floor, TOP);
        double left = ticks(step, most, up);
        double slot = bars.isEmpty() ? 0 : (getWidth() - left) / bars.size();
        gaps(left, slot, floor);
        for (int i = 0; i < bars.size(); i++) {
            bar(bars.get(i), left + i * slot, slot, up);
        }
        if (mean != null) {
            double y = Marks.crisp(up.at(mean));
            nodes.add(Marks.line(left, y, getWidth(), y, "mean"));
        }
        getChildren().setAll(nodes);
    }

    /// {@return a round distance of the ticks, of which at most four are needed beside 0}
    static double step(double most) {
        if (most <= 0) {
            return 1;
        }
        double tens = Math.pow(10, Math.floor(Math.log10(most)));
        for (double part : new double[] {0.2, 0.5, 1, 2}) {
            if (most / (tens * part) < TICKS) {
                return tens * part;
            }
        }
        return 5 * tens;
    }

    /// Draws the axis and its ticks; {@return where the bars begin}
    private double ticks(double step, double most, Scale up) {
        var labels = new ArrayList<Text>();
        for (double value = 0; value <= Math.max(most, 0); value += step) {
            labels.add(Marks.text(0, up.at(value), words.apply(value), "axis"));
        }
        double left = 8
                + labels.stream()
                        .mapToDouble(text -> text.getLayoutBounds().getWidth())
                        .max()
                        .orElse(0);
        for (Text label : labels) {
            double y = Marks.crisp(label.getY());
            label.setX(left - 8 - label.getLayoutBounds().getWidth());
            nodes.add(Marks.line(left, y, getWidth(), y, "tick"));
            nodes.add(label);
        }
        return left;
    }

    private void bar(Bar bar, double x, double slot, Scale up) {
        if (bar.isDrawn()) {
            double width = Math.floor(slot * FILLED);
            double top = up.at(bar.amount());
            double height = Math.max(1, up.at(0) - top);
            Rectangle mark = Marks.bar(
                    Math.floor(x + (slot - width) / 2),
                    up.at(0) - height,
                    width,
                    height,
                    2,
                    "amount",
                    bar.kind().name().toLowerCase(Locale.ROOT));
            mark.setMouseTransparent(false);
            Tooltip.install(mark, new Tooltip(bar.spoken()));
            nodes.add(mark);
        }
        Text month = Marks.text(0, up.at(0) + 12, bar.month(), "axis");
        double room = month.getLayoutBounds().getWidth();
        month.setX(Math.clamp(x + (slot - room) / 2, 0, Math.max(0, getWidth() - room)));
        nodes.add(month);
    }

    /// Writes one word into every run of unknown months: along it where it fits, else upright.
    private void gaps(double left, double slot, double floor) {
        int from = 0;
        while (from < bars.size()) {
            int to = from;
            while (to < bars.size() && bars.get(to).kind() == Kind.UNKNOWN) {
                to++;
            }
            if (to > from) {
                gap(left + from * slot, (to - from) * slot, floor);
            }
            from = Math.max(to, from + 1);
        }
    }

    private void gap(double x, double width, double floor) {
        Text word = Marks.text(0, 0, unknown, "axis", "gap");
        double length = word.getLayoutBounds().getWidth();
        word.setX(x + (width - length) / 2);
        boolean lies = length + 8 <= width;
        word.setY(lies ? floor - 10 : floor - 6 - length / 2);
        word.setRotate(lies ? 0 : -90);
        nodes.add(word);
    }
}
