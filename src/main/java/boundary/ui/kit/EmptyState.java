package boundary.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What stands where there is nothing yet: what would stand here, why it is empty, and the steps that fill it.
public final class EmptyState extends VBox {
    /// @param actions the steps, the proposed one first
    public EmptyState(String title, String why, Node... actions) {
        getStyleClass().add("empty-state");
        getChildren().addAll(Type.TITLE.wrapped(title), Type.MUTED.wrapped(why));
        if (actions.length > 0) {
            var row = new HBox(actions);
            row.getStyleClass().add("empty-actions");
            getChildren().add(row);
        }
    }
}
