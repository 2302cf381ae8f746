package boundary.ui.kit;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// A table of the house: quiet header, lines between rows only, the selected row soft blue, with an accent frame while
/// the table has the focus. Only the rows in sight exist. Cells are made by functions from the row's value.
///
/// @param <T> what a row shows; give it an id to keep the selection by (see [#feed])
public final class KitTable<T> extends TableView<T> {
    private static final double HEADER = 28;

    private final double rowHeight;

    /// @param rowHeight 28, 32 or 40 pixels
    public KitTable(double rowHeight) {
        this.rowHeight = rowHeight;
        getStyleClass().add("kit-table");
        setFixedCellSize(rowHeight);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setMinHeight(HEADER + rowHeight);
    }

    /// Adds a column of words; {@return it}
    /// @param width in pixels, preferred
    public TableColumn<T, T> words(String id, String title, double width, Type type, Function<T, String> text) {
        return column(id, title, width, row -> type.label(text.apply(row)));
    }

    /// Adds a column of figures, right-aligned with equally wide digits; {@return it}
    public TableColumn<T, T> figures(String id, String title, double width, Function<T, String> text) {
        TableColumn<T, T> column = column(id, title, width, row -> Type.NUMBER.label(text.apply(row)));
        column.getStyleClass().add("right");
        return column;
    }

    /// Adds a column of nodes, made anew when a row changes; {@return it}
    public TableColumn<T, T> column(String id, String title, double width, Function<T, ? extends Node> cell) {
        var column = new TableColumn<T, T>(title);
        column.setId(id);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 40));
        column.setReorderable(false);
        column.setSortable(false);
        column.setCellValueFactory(new Itself<>());
        column.setCellFactory(ignored -> new NodeCell<>(cell));
        getColumns().add(column);
        markEnds();
        return column;
    }

    /// Lets a column be sorted by a press on its header; {@return this table}
    public KitTable<T> sortable(TableColumn<T, T> column, Comparator<T> order) {
        column.setSortable(true);
        column.setComparator(order);
        return this;
    }

    /// Keeps a column at its width; {@return this table}
    public KitTable<T> fixed(TableColumn<T, T> column) {
        column.setMinWidth(column.getPrefWidth());
        column.setMaxWidth(column.getPrefWidth());
        return this;
    }

    /// Replaces the rows and keeps the selection on the row that has the same key.
    public void feed(List<T> rows, Function<T, ?> key) {
        @Nullable T chosen = getSelectionModel().getSelectedItem();
        getItems().setAll(rows);
        sort();
        if (chosen == null) {
            return;
        }
        Object wanted = key.apply(chosen);
        for (int i = 0; i < getItems().size(); i++) {
            if (wanted.equals(key.apply(getItems().get(i)))) {
                getSelectionModel().clearAndSelect(i);
                return;
            }
        }
    }

    /// Makes it as high as its header and so many rows; {@return this table}
    public KitTable<T> tall(int rows) {
        double height = HEADER + rows * rowHeight + 1;
        setPrefHeight(height);
        setMinHeight(height);
        setMaxHeight(height);
        return this;
    }

    /// Sets the words that stand in it while it has no rows; {@return this table}
    public KitTable<T> whenEmpty(String words) {
        Label label = Type.MUTED.wrapped(words);
        setPlaceholder(label);
        return this;
    }

    private void markEnds() {
        getColumns().forEach(each -> each.getStyleClass().removeAll("first", "last"));
        getColumns().getFirst().getStyleClass().add("first");
        getColumns().getLast().getStyleClass().add("last");
    }
}
