package boundary.ui.kit;

import java.util.OptionalDouble;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// Where a pattern stands between lasting (left) and passing (right): three zones, the middle one an open question, and
/// a ring. A dashed ring shows where it would stand after a change.
public final class PatternAxis extends Region {
    private final Text open;
    private double openFrom = 0.30;
    private double openTo = 0.65;
    private double passing = 0.5;
    private OptionalDouble then = OptionalDouble.empty();

    /// @param openQuestion the word under the middle zone
    public PatternAxis(String openQuestion) {
        open = Marks.text(0, 24, openQuestion, "axis");
        getStyleClass().add("pattern-axis");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setPrefSize(368, 32);
        setMinHeight(32);
    }

    /// Sets where the open question begins and ends, 0 to 1.
    public void open(double from, double to) {
        openFrom = from;
        openTo = to;
        requestLayout();
    }

    /// Shows the probability, 0 to 1, that the trouble passes.
    public void show(double passing) {
        this.passing = passing;
        this.then = OptionalDouble.empty();
        requestLayout();
    }

    /// Shows it with what it would be after a change.
    public void show(double passing, double then) {
        this.passing = passing;
        this.then = OptionalDouble.of(then);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var axis = new Scale(0, 1, 0, getWidth());
        double from = axis.at(openFrom);
        double to = axis.at(openTo);
        open.setX((from + to - open.getLayoutBounds().getWidth()) / 2);
        getChildren()
                .setAll(
                        Marks.bar(0, 8, from, 6, 3, "zone", "lasting"),
                        Marks.bar(from, 8, to - from, 6, 0, "zone", "open"),
                        Marks.bar(to, 8, getWidth() - to, 6, 3, "zone", "passing"),
                        Marks.line(Marks.crisp(from), 5, Marks.crisp(from), 17, "edge"),
                        Marks.line(Marks.crisp(to), 5, Marks.crisp(to), 17, "edge"),
                        open);
        then.ifPresent(after -> getChildren().add(Marks.dot(ring(axis, after), 11, 5, "ring", "then", zone(after))));
        getChildren().add(Marks.dot(ring(axis, passing), 11, 6, "ring", "now", zone(passing)));
    }

    private String zone(double probability) {
        return probability >= openTo ? "passing" : probability <= openFrom ? "lasting" : "open";
    }

    private double ring(Scale axis, double probability) {
        return Math.clamp(axis.at(probability), 8, Math.max(8, getWidth() - 8));
    }
}
