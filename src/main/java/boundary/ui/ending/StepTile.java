package boundary.ui.ending;

import boundary.report.EndingPlan.Name;
import boundary.report.EndingPlan.State;
import boundary.report.EndingPlan.Step;
import boundary.ui.kit.Icon;
import boundary.ui.kit.Type;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One step of the strip: its number, a check or a lock, its name, and how it stands.
final class StepTile extends HBox {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
    private static final PseudoClass TOP = PseudoClass.getPseudoClass("top");

    private final int number;
    private final StackPane badge = new StackPane();
    private final Label title = Type.STRONG.wrapped("");
    private final Label state = Type.SECONDARY.wrapped("");
    private @Nullable Name name;
    private boolean open;

    /// @param number counted from 1
    /// @param pressed takes the step of the tile when it is pressed
    StepTile(int number, Consumer<Name> pressed) {
        this.number = number;
        getStyleClass().addAll("step-tile", "focus-ring");
        badge.getStyleClass().add("badge");
        var texts = new VBox(title, state);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        getChildren().addAll(badge, texts);
        setAlignment(Pos.TOP_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TAB_ITEM);
        setMaxHeight(Double.MAX_VALUE);
        setOnMouseClicked(event -> press(pressed));
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                press(pressed);
                key.consume();
            }
        });
    }

    void show(Step step, String words, String how, boolean chosen) {
        name = step.name();
        open = chosen;
        setId("step-" + step.name());
        title.setText(words);
        state.setText(how);
        badge.getChildren().setAll(mark(step.state(), chosen));
        badge.getStyleClass().setAll("badge", step.state().name().toLowerCase(Locale.ROOT));
        pseudoClassStateChanged(OPEN, chosen);
        setAccessibleText(number + ". " + words + ", " + how);
    }

    boolean isOpen() {
        return open;
    }

    /// @param first whether it begins a row
    /// @param top whether it is in the first row
    void first(boolean first, boolean top) {
        pseudoClassStateChanged(FIRST, first);
        pseudoClassStateChanged(TOP, top);
    }

    private void press(Consumer<Name> pressed) {
        requestFocus();
        if (name != null) {
            pressed.accept(name);
        }
    }

    private Node mark(State how, boolean chosen) {
        if (how == State.DONE) {
            return Icon.CHECK.node();
        }
        if (how == State.LOCKED && !chosen) {
            return Icon.LOCK.small();
        }
        Label digit = new Label(Integer.toString(number));
        digit.getStyleClass().add("digit");
        return digit;
    }
}
