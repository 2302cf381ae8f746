package boundary.ui.kit;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// A cell that shows the node made for its row; the node is kept while the row stays equal.
final class NodeCell<T> extends TableCell<T, T> {
    private final Function<T, ? extends Node> make;
    private @Nullable T shown;

    NodeCell(Function<T, ? extends Node> make) {
        this.make = make;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(@Nullable T row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            shown = null;
            setGraphic(null);
        } else if (!row.equals(shown)) {
            shown = row;
            setGraphic(make.apply(row));
        }
    }
}
