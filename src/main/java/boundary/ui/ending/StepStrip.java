package boundary.ui.ending;

import boundary.report.EndingPlan;
import boundary.report.EndingPlan.Name;
import boundary.report.EndingPlan.Step;
import boundary.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The steps in a row, in two rows where there is little room: how each stands, and which one is open. The arrows move
/// between them, Enter opens one.
final class StepStrip {
    private static final double WIDE = 900;
    private static final int NARROW_COLUMNS = 3;

    private final StepWords words;
    private final Consumer<Name> open;
    private final GridPane grid = new GridPane();
    private List<StepTile> tiles = List.of();
    private boolean wide = true;

    /// @param open takes the step that the user wants to see
    StepStrip(Messages messages, Consumer<Name> open) {
        words = new StepWords(messages);
        this.open = open;
        grid.setId("ending-steps");
        grid.getStyleClass().add("step-strip");
        grid.setMinHeight(Region.USE_PREF_SIZE);
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        grid.widthProperty().map(width -> width.doubleValue() >= WIDE).subscribe(this::place);
    }

    Region node() {
        return grid;
    }

    /// Shows how the steps of a plan stand.
    ///
    /// @param at the step that is open
    void show(EndingPlan plan, Name at) {
        int focused = focused();
        List<Step> steps = plan.steps();
        if (tiles.size() != steps.size()) {
            tiles = new ArrayList<>();
            for (int i = 0; i < steps.size(); i++) {
                tiles.add(new StepTile(i + 1, open));
            }
            place(wide);
        }
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            tiles.get(i).show(step, words.title(step.name(), plan), words.state(step, plan), step.name() == at);
        }
        if (focused >= 0 && focused < tiles.size()) {
            tiles.get(focused).requestFocus();
        }
    }

    /// Moves the focus to the open step.
    void focus() {
        tiles.stream().filter(StepTile::isOpen).findFirst().ifPresent(Node::requestFocus);
    }

    private void place(@Nullable Boolean next) {
        wide = !Boolean.FALSE.equals(next);
        int columns = wide ? Math.max(1, tiles.size()) : NARROW_COLUMNS;
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        for (int i = 0; i < columns; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(column);
        }
        for (int i = 0; i < tiles.size(); i++) {
            tiles.get(i).first(i % columns == 0, i < columns);
            grid.add(tiles.get(i), i % columns, i / columns);
        }
    }

    private int focused() {
        for (int i = 0; i < tiles.size(); i++) {
            if (tiles.get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    private void move(KeyEvent key) {
        int step = key.getCode() == KeyCode.RIGHT ? 1 : key.getCode() == KeyCode.LEFT ? -1 : 0;
        int at = focused();
        if (step == 0 || at < 0 || key.isControlDown() || key.isAltDown() || key.isShiftDown()) {
            return;
        }
        tiles.get(Math.clamp(at + step, 0, tiles.size() - 1)).requestFocus();
        key.consume();
    }
}
