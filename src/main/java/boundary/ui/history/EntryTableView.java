package boundary.ui.history;

import boundary.journal.Money;
import boundary.text.Language;
import boundary.text.Messages;
import boundary.ui.entry.EntryCells;
import boundary.ui.history.HistoryRow.Column;
import boundary.ui.history.HistoryRow.Order;
import boundary.ui.kit.KitTable;
import boundary.ui.kit.Type;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// The entries as a table, which a press on a heading orders.
final class EntryTableView implements SelectionView {
    private static final int ROW = 28;
    private static final double NARROW = 940;
    private static final double NARROWEST = 860;

    private final Messages messages;
    private final KitTable<HistoryRow> table = new KitTable<>(ROW);
    private final Node nothingFound;
    private final Map<Column, TableColumn<HistoryRow, ?>> columns = new EnumMap<>(Column.class);
    private Order order = Order.NEWEST;

    /// @param nothingFound stands where there is no entry
    /// @param ordered takes another order when the user asks for it
    EntryTableView(Messages messages, EntryCells cells, RowActs acts, Node nothingFound, Consumer<Order> ordered) {
        this.messages = messages;
        this.nothingFound = nothingFound;
        table.setId("history-table");
        table.setAccessibleText(messages.text("history.title"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        columns(cells);
        table.setPlaceholder(new Region()); // until something was looked for
        acts.on(table);
        table.widthProperty().subscribe(width -> fit(width.doubleValue()));
        TableColumn<HistoryRow, ?> day = columns.get(Column.DAY);
        if (day != null) {
            day.setSortType(SortType.DESCENDING);
            table.getSortOrder().setAll(List.of(day));
        }
        table.setSortPolicy(view -> {
            Order next = asked();
            if (!next.equals(order)) {
                order = next;
                ordered.accept(next);
            }
            return true; // the rows come ordered
        });
    }

    @Override
    public Region node() {
        return table;
    }

    @Override
    public void show(Selected selected) {
        table.setPlaceholder(nothingFound);
        if (!selected.rows().equals(table.getItems())) {
            table.feed(selected.rows(), row -> row.entry().id());
        }
    }

    @Override
    public void focus() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    private Order asked() {
        for (var each : columns.entrySet()) {
            if (table.getSortOrder().contains(each.getValue())) {
                return new Order(each.getKey(), each.getValue().getSortType() == SortType.ASCENDING);
            }
        }
        return Order.NEWEST;
    }

    private void columns(EntryCells cells) {
        double duration = messages.language() == Language.EN ? 78 : 94; // elsewhere hours and minutes are longer words
        add(Column.DAY, "entry.day", 100, row -> cells.day(row.entry(), Type.BODY, true), true);
        add(Column.TIME, "entry.time", 62, row -> quiet(cells.time(row.entry())), true);
        add(Column.CLIENT, "entry.client", 160, this::client, false).setMinWidth(90);
        add(Column.CHANNEL, "entry.channel", 106, row -> cells.way(row.entry()), false)
                .setMinWidth(100);
        right(add(Column.LENGTH, "entry.length", duration, row -> figure(cells.length(row.entry())), true));
        right(add(
                Column.UNPAID,
                "history.unpaid",
                duration,
                row -> figure(cells.minutes(row.entry().unpaidMinutes())),
                true));
        right(add(Column.VALUE, "history.value", 72, row -> figure(value(row)), true));
        right(add(Column.ENERGY, "entry.energy", 60, row -> cells.energy(row.entry()), true));
        table.column("signals", messages.text("entry.signals"), 128, row -> cells.signals(row.entry()))
                .setMinWidth(100);
        table.column("what", messages.text("entry.what"), 290, row -> cells.what(row.entry()))
                .setMinWidth(90);
    }

    /// In a narrow window what happened needs the room more than what it is worth and which way it came.
    private void fit(double width) {
        columns.forEach((by, column) -> {
            if (by == Column.VALUE || by == Column.CHANNEL) {
                column.setVisible(width == 0 || width >= (by == Column.VALUE ? NARROW : NARROWEST));
            }
        });
    }

    private TableColumn<HistoryRow, HistoryRow> add(
            Column by, String title, double width, Function<HistoryRow, Node> cell, boolean fixed) {
        var column = table.column(by.name(), messages.text(title), width, cell);
        column.setSortable(true);
        columns.put(by, column);
        if (fixed) {
            table.fixed(column);
        }
        return column;
    }

    private static void right(TableColumn<HistoryRow, ?> column) {
        column.getStyleClass().add("right");
    }

    private Node client(HistoryRow row) {
        Label label = Type.STRONG.label(row.client());
        label.setTooltip(new Tooltip(row.client()));
        return label;
    }

    private String value(HistoryRow row) {
        Money value = row.value();
        return value == null ? messages.text("common.none") : messages.figures().moneyRounded(value);
    }

    private static Label quiet(String text) {
        Label label = figure(text);
        label.getStyleClass().add("quiet");
        return label;
    }

    private static Label figure(String text) {
        return Type.NUMBER.label(text);
    }
}
