package boundary.ui.dashboard;

import boundary.journal.ClientId;
import boundary.report.Dashboard.Row;
import boundary.text.Messages;
import boundary.ui.kit.Card;
import boundary.ui.kit.KeyHints;
import boundary.ui.kit.KitTable;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The clients by drain. Enter and a double click open one, W shows what its score is made of.
final class DrainTable {
    private static final int ROW = 40;
    private static final int HEADER = 28;
    private static final int LEAST = 3;
    private static final double ROOM_FOR_WEEKS = 940;
    private static final double ROOM_FOR_WHY = 790;
    private static final double REST = 392; // for the why and the suggestion, where all columns are shown

    private final Card card;
    private final KitTable<Row> table = new KitTable<>(ROW);
    private final Consumer<ClientId> open;
    private final Consumer<ClientId> plan;
    private final Why why;

    /// @param open takes the client that is to be opened
    /// @param plan takes the client the end of whose work is to be planned
    DrainTable(Messages messages, Consumer<ClientId> open, Consumer<ClientId> plan) {
        this.open = open;
        this.plan = plan;
        why = new Why(messages);
        columns(messages);
        table.whenEmpty(messages.text("dashboard.noneOpen"));
        table.setRowFactory(view -> row());
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        VBox.setVgrow(table, Priority.ALWAYS);
        card = new Card(messages.text("dashboard.title"))
                .subtitled(messages.text("dashboard.caption"))
                .extras(new KeyHints()
                        .hint("↑ ↓", messages.text("dashboard.key.select"))
                        .hint("Enter", messages.text("dashboard.key.open"))
                        .hint("W", messages.text("dashboard.key.why")))
                .flush(table);
        card.setMinHeight(ROW + HEADER + LEAST * ROW);
        card.setMaxHeight(Region.USE_PREF_SIZE);
    }

    Region node() {
        return card;
    }

    /// Where there is little room, the weeks go first, then the why, which W shows too.
    private void columns(Messages messages) {
        var cells = new DrainCells(messages);
        var judged = new JudgementCells(messages, open, plan);
        table.setId("clients-by-drain");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        narrowest(table.column("client", messages.text("dashboard.column.client"), 134, cells::name), 110);
        var drain = table.column("drain", messages.text("dashboard.column.drain") + " ↓", 124, cells::score);
        drain.setMaxWidth(124);
        narrowest(drain, 110);
        table.fixed(table.column("band", "", 140, cells::band));
        var weeks = table.column("weeks", messages.text("dashboard.column.weeks"), 92, judged::weeks);
        table.fixed(weeks);
        double room = judged.widestSuggestion();
        var why = table.column("why", messages.text("dashboard.column.why"), REST - room, cells::why);
        narrowest(why, 104);
        narrowest(table.column("pattern", messages.text("dashboard.column.pattern"), 158, judged::pattern), 156);
        var step = table.column("suggestion", messages.text("dashboard.column.suggestion"), room, judged::suggestion);
        step.getStyleClass().add("right");
        narrowest(step, Math.min(room, 240));
        table.widthProperty().subscribe(width -> {
            weeks.setVisible(width.doubleValue() == 0 || width.doubleValue() >= ROOM_FOR_WEEKS);
            why.setVisible(width.doubleValue() == 0 || width.doubleValue() >= ROOM_FOR_WHY);
        });
    }

    /// Shows the rows, the selection kept on its client; the first time on the first one.
    void show(List<Row> rows) {
        boolean first = table.getItems().isEmpty();
        table.feed(rows, Row::client);
        table.setPrefHeight(HEADER + Math.max(1, rows.size()) * ROW + 1);
        if (first || table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    /// A key that nobody wanted.
    void press(KeyEvent key) {
        boolean up = key.getCode() == KeyCode.UP;
        if ((up || key.getCode() == KeyCode.DOWN) && !key.isAltDown() && !key.isControlDown()) {
            table.requestFocus();
            int at = table.getSelectionModel().getSelectedIndex() + (up ? -1 : 1);
            if (at >= 0 && at < table.getItems().size()) {
                table.getSelectionModel().clearAndSelect(at);
                table.scrollTo(at);
            }
            key.consume();
        } else {
            key(key);
        }
    }

    void hideWhy() {
        why.hide();
    }

    private void key(KeyEvent key) {
        Row row = table.getSelectionModel().getSelectedItem();
        if (row == null || key.isControlDown() || key.isAltDown() || key.isMetaDown()) {
            return;
        }
        if (key.getCode() == KeyCode.ENTER) {
            open.accept(row.client());
            key.consume();
        } else if (key.getCode() == KeyCode.W) {
            why.show(table, row);
            key.consume();
        }
    }

    private TableRow<Row> row() {
        var row = new TableRow<Row>();
        row.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && !row.isEmpty()) {
                open.accept(row.getItem().client());
            }
        });
        return row;
    }

    private static void narrowest(TableColumn<Row, Row> column, double width) {
        column.setMinWidth(width);
    }
}
