package boundary.ui.history;

import boundary.journal.Interaction;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.FxSession;
import boundary.ui.kit.KitTable;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/// What can be done with an entry in a list: Enter, Ctrl E and a double click open it, Del deletes it, the menu leads
/// to its client.
///
/// @param go takes where the user wants to go
record RowActs(FxSession session, Messages messages, Consumer<Destination> go) {

    /// Lets a table do these.
    void on(KitTable<HistoryRow> table) {
        table.addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(table, key));
        table.setRowFactory(view -> row());
        var menu = new ContextMenu(
                item(table, "common.edit", this::edit),
                item(table, "common.delete", this::delete),
                item(
                        table,
                        "today.toClient",
                        entry -> go.accept(
                                new Destination.ToClient(entry.client(), Destination.ToClient.Tab.TIMELINE))));
        table.setContextMenu(menu);
    }

    private MenuItem item(KitTable<HistoryRow> table, String key, Consumer<Interaction> action) {
        var item = new MenuItem(messages.text(key));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> onSelected(table, action));
        return item;
    }

    private TableRow<HistoryRow> row() {
        var row = new TableRow<HistoryRow>();
        row.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && !row.isEmpty()) {
                edit(row.getItem().entry());
            }
        });
        return row;
    }

    private void pressed(KitTable<HistoryRow> table, KeyEvent key) {
        boolean edits = key.getCode() == KeyCode.ENTER && !key.isShortcutDown()
                || key.getCode() == KeyCode.E && key.isShortcutDown();
        if (edits) {
            onSelected(table, this::edit);
            key.consume();
        } else if (key.getCode() == KeyCode.DELETE) {
            onSelected(table, this::delete);
            key.consume();
        }
    }

    private void edit(Interaction entry) {
        go.accept(new Destination.ToEntry(entry.id()));
    }

    private void delete(Interaction entry) {
        session.delete(entry.id());
    }

    private static void onSelected(KitTable<HistoryRow> table, Consumer<Interaction> action) {
        HistoryRow row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            action.accept(row.entry());
        }
    }
}
