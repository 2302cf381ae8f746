package boundary.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The parts of a page, the open one underlined; a part may carry a count.
///
/// @param <T> what names a part
public final class TabBar<T> extends Choices<T> {
    /// Makes an empty bar; fill it with [#tab].
    public TabBar() {
        super("tab-bar");
    }

    /// Adds a part; {@return this bar}
    public TabBar<T> tab(T part, String text) {
        return tab(part, text, 0);
    }

    /// Adds a part with a count, which is hidden for 0; {@return this bar}
    public TabBar<T> tab(T part, String text, int count) {
        var pill = new Label();
        pill.getStyleClass().add("count");
        ToggleButton button = add(part, text, AccessibleRole.TAB_ITEM);
        button.setGraphic(pill);
        button.setContentDisplay(ContentDisplay.RIGHT);
        count(part, count);
        return this;
    }

    /// Changes the count of a part.
    public void count(T part, int count) {
        ToggleButton button = button(part);
        if (button.getGraphic() instanceof Label pill) {
            pill.setText(count > 0 ? Integer.toString(count) : "");
            pill.setVisible(count > 0);
            button.setContentDisplay(count > 0 ? ContentDisplay.RIGHT : ContentDisplay.TEXT_ONLY);
        }
        button.setAccessibleText(count > 0 ? button.getText() + ", " + count : button.getText());
    }

    /// Adds something at the right end, such as a key hint; {@return this bar}
    public TabBar<T> end(Node node) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(gap, node);
        return this;
    }
}
