package boundary.ui.today;

import boundary.journal.ClientId;
import boundary.journal.InteractionId;
import boundary.report.DayPage.Entry;
import boundary.text.Messages;
import boundary.ui.FxSession;
import boundary.ui.kit.Card;
import boundary.ui.kit.KeyHints;
import boundary.ui.kit.KitTable;
import boundary.ui.kit.Type;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The entries of one day. Enter, a double click and Ctrl E open one, Del deletes it.
final class EntryTable {
    private static final int ROW = 32;
    private static final int EMPTY = 2;
    private static final int MOST = 12;

    /// What can be done with an entry.
    interface Acts {
        void edit(InteractionId entry);

        void delete(InteractionId entry);

        void client(ClientId client);
    }

    private final Messages messages;
    private final Acts acts;
    private final Card card;
    private final KitTable<Entry> table = new KitTable<>(ROW);
    private final Notes notes;
    private List<Entry> rows = List.of();

    EntryTable(FxSession session, Messages messages, Acts acts) {
        this.messages = messages;
        this.acts = acts;
        notes = new Notes(session);
        table.setId("today-entries");
        table.setAccessibleText(messages.text("today.loggedToday"));
        columns();
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        table.setContextMenu(menu());
        card = new Card(messages.text("today.loggedToday"))
                .extras(new KeyHints()
                        .hint("Ctrl E", messages.text("today.edit"))
                        .hint("Del", messages.text("today.deleteUndo"))
                        .hint("Ctrl Z", ""))
                .flush(table);
        card.setId("today-logged");
    }

    Region node() {
        return card;
    }

    /// Shows the entries of a day; the selection stays on the same entry.
    ///
    /// @param anew whether another day is shown than before
    void show(List<Entry> next, String title, boolean anew) {
        if (anew) {
            notes.forget();
            table.getSelectionModel().clearSelection();
        }
        card.titled(title);
        rows = next;
        table.feed(next, row -> row.interaction().id());
        table.tall(next.isEmpty() ? EMPTY : Math.min(next.size(), MOST));
        table.whenEmpty(messages.text("today.noEntries"));
    }

    /// Selects an entry, where it is one of those shown.
    void select(InteractionId entry) {
        for (Entry row : rows) {
            if (row.interaction().id().equals(entry)) {
                table.getSelectionModel().select(row);
            }
        }
    }

    private void columns() {
        var cells = new EntryCells(messages, () -> signalsColumn().getWidth());
        table.fixed(table.words("time", messages.text("entry.time"), 70, Type.NUMBER, cells::time));
        table.column("client", messages.text("entry.client"), 150, cells::client)
                .setMinWidth(104);
        table.column("channel", messages.text("entry.channel"), 124, cells::channel)
                .setMinWidth(108);
        table.fixed(table.figures("length", messages.text("entry.length"), 88, cells::length));
        table.words("billing", messages.text("entry.billing"), 92, Type.MUTED, cells::billing)
                .setMinWidth(90);
        var energy = table.column("energy", messages.text("entry.energy"), 60, cells::energy);
        energy.getStyleClass().add("right");
        table.fixed(energy);
        table.column("signals", messages.text("entry.signals"), 186, cells::signals)
                .setMinWidth(132);
        table.column("what", messages.text("entry.what"), 256, notes::of).setMinWidth(80);
    }

    private TableColumn<Entry, ?> signalsColumn() {
        return table.getColumns().stream()
                .filter(column -> "signals".equals(column.getId()))
                .findFirst()
                .orElseThrow();
    }

    private ContextMenu menu() {
        return new ContextMenu(
                item("common.edit", row -> acts.edit(row.interaction().id())),
                item("common.delete", row -> acts.delete(row.interaction().id())),
                item("today.toClient", row -> acts.client(row.client().id())));
    }

    private MenuItem item(String key, Consumer<Entry> action) {
        var item = new MenuItem(messages.text(key));
        item.setOnAction(event -> onSelected(action));
        return item;
    }

    private void pressed(KeyEvent event) {
        boolean edits = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.E && event.isShortcutDown();
        if (edits) {
            event.consume();
            onSelected(row -> acts.edit(row.interaction().id()));
        } else if (event.getCode() == KeyCode.DELETE) {
            event.consume();
            onSelected(row -> acts.delete(row.interaction().id()));
        }
    }

    private void clicked(MouseEvent event) {
        boolean twice = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
        if (twice && isOnRow(event)) {
            onSelected(row -> acts.edit(row.interaction().id()));
        }
    }

    private static boolean isOnRow(MouseEvent event) {
        for (var node = event.getPickResult().getIntersectedNode(); node != null; node = node.getParent()) {
            if (node instanceof TableRow<?> row) {
                return !row.isEmpty();
            }
        }
        return false;
    }

    private void onSelected(Consumer<Entry> action) {
        @Nullable Entry row = table.getSelectionModel().getSelectedItem();
        if (row != null && rows.contains(row)) {
            action.accept(row);
        }
    }
}
