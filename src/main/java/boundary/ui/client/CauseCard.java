package boundary.ui.client;

import boundary.report.Bounds;
import boundary.report.CauseFacts;
import boundary.report.ScorePage;
import boundary.scoring.Assessment;
import boundary.scoring.CauseTerm;
import boundary.scoring.Pattern;
import boundary.text.CauseWords;
import boundary.text.Messages;
import boundary.ui.kit.Card;
import boundary.ui.kit.DivergingBar;
import boundary.ui.kit.PatternAxis;
import boundary.ui.kit.Type;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Whether it is a lasting pattern or a passing trouble, with every term that speaks for one or the other.
final class CauseCard {
    private static final double REACH = 4;
    private static final double BAR = 96;
    private static final double FIGURE = 44;

    private final Messages messages;
    private final CauseWords words;
    private final PatternAxis axis;
    private final Label lasting = Type.SMALL.label("");
    private final Label passing = Type.SMALL.label("");
    private final VBox lines = new VBox(2);
    private final Card card;
    private double situational;

    CauseCard(Messages messages) {
        this.messages = messages;
        words = new CauseWords(messages);
        axis = new PatternAxis(messages.text("cause.open"));
        axis.setId("pattern-axis");
        lasting.setId("pattern-lasting");
        passing.setId("pattern-passing");
        lines.setId("cause");
        card = new Card(messages.text("cause.title")).body(lines);
    }

    Card card() {
        return card;
    }

    void show(ScorePage page) {
        Assessment assessment = page.assessment();
        situational = assessment.cause().situational();
        Bounds bounds = page.chart().bounds();
        axis.open(bounds.lastingTo(), bounds.passingFrom());
        if (assessment.isInsufficient()) {
            lines.getChildren().setAll(Type.SMALL.wrapped(messages.text("cause.tooEarly")));
        } else if (assessment.pattern() == Pattern.HEALTHY) {
            lines.getChildren().setAll(Type.SMALL.wrapped(messages.text("cause.HEALTHY")));
        } else {
            lines.getChildren().setAll(shares(assessment), axis, heads(), terms(page.cause()));
            preview(null);
        }
    }

    /// Shows where the pattern would stand with another assessment, or no longer.
    void preview(@Nullable Assessment then) {
        String passes = messages.text("cause.passing", messages.figures().chance(situational));
        if (then == null) {
            axis.show(situational);
            passing.setText(passes);
        } else {
            double after = then.cause().situational();
            String next = messages.text("cause.passing", messages.figures().chance(after));
            axis.show(situational, after);
            passing.setText(
                    next.equals(passes)
                            ? passes
                            : messages.text(
                                    "cause.then", passes, messages.figures().chance(after)));
        }
        axis.setAccessibleText(lasting.getText() + ", " + passing.getText());
    }

    private HBox shares(Assessment assessment) {
        lasting.setText(messages.text("cause.lasting", messages.figures().chance(1 - situational)));
        mark(lasting, "lasting", assessment.pattern() == Pattern.PERSISTENT);
        mark(passing, "passing", assessment.pattern() == Pattern.SITUATIONAL);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return new HBox(lasting, gap, passing);
    }

    private static void mark(Label label, String side, boolean stands) {
        label.getStyleClass().setAll("label", (stands ? Type.SMALL_STRONG : Type.SECONDARY).styleClass());
        if (stands) {
            label.getStyleClass().add(side);
        }
    }

    private GridPane heads() {
        GridPane heads = grid();
        var sides =
                new HBox(Type.AXIS.label(messages.text("cause.lasts")), Type.AXIS.label(messages.text("cause.passes")));
        sides.setAlignment(Pos.CENTER);
        sides.setSpacing(12);
        sides.setMinWidth(Region.USE_PREF_SIZE);
        heads.add(new Region(), 0, 0);
        heads.add(sides, 1, 0);
        GridPane.setHalignment(sides, HPos.CENTER);
        return heads;
    }

    private GridPane terms(CauseFacts facts) {
        GridPane grid = grid();
        facts.cause().terms().forEach((term, value) -> add(grid, words.term(term, facts), term, value));
        return grid;
    }

    private void add(GridPane grid, String said, CauseTerm term, double value) {
        Label label = Type.SMALL.wrapped(said);
        label.setId("term-" + term);
        label.setTooltip(new Tooltip(said));
        String figure = messages.figures().signed(value, 1);
        Label number = Type.NUMBER.label(figure);
        number.getStyleClass().add("small-figure");
        number.setMinWidth(FIGURE);
        number.setAlignment(Pos.CENTER_RIGHT);
        var bar = new DivergingBar(value, REACH);
        bar.setMinWidth(BAR);
        bar.setMaxWidth(BAR);
        bar.setAccessibleText(said + ": " + figure);
        grid.addRow(grid.getRowCount(), label, bar, number);
    }

    private static GridPane grid() {
        var grid = new GridPane();
        var wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        wide.setMinWidth(0);
        grid.getColumnConstraints().addAll(wide, new ColumnConstraints(BAR), new ColumnConstraints(FIGURE));
        grid.getStyleClass().add("cause-terms");
        return grid;
    }
}
