package boundary.ui.history;

import boundary.text.Messages;
import boundary.ui.entry.EntryCells;
import boundary.ui.kit.KitTable;
import boundary.ui.kit.Type;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// The entries by days, newest first, each day named once.
final class TimelineView implements SelectionView {
    private static final int ROW = 32;

    private final KitTable<HistoryRow> table = new KitTable<>(ROW);
    private final Node nothingFound;

    /// @param nothingFound stands where there is no entry
    TimelineView(Messages messages, EntryCells cells, RowActs acts, Node nothingFound) {
        this.nothingFound = nothingFound;
        table.setId("history-timeline");
        table.setAccessibleText(messages.text("history.look.TIMELINE"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.fixed(table.column(
                "day", messages.text("entry.day"), 112, row -> cells.day(row.entry(), Type.STRONG, row.first())));
        table.fixed(table.column("time", messages.text("entry.time"), 104, row -> cells.timeAndWay(row.entry())));
        table.column("client", messages.text("entry.client"), 150, TimelineView::client)
                .setMinWidth(90);
        table.fixed(table.figures("length", messages.text("entry.length"), 98, row -> cells.length(row.entry())));
        table.fixed(table.column("billing", messages.text("entry.billing"), 88, row -> cells.billing(row.entry())));
        var energy = table.column("energy", messages.text("entry.energy"), 64, row -> cells.energy(row.entry()));
        energy.getStyleClass().add("right");
        table.fixed(energy);
        table.column("signals", messages.text("entry.signals"), 180, row -> cells.signals(row.entry()))
                .setMinWidth(112);
        table.column("what", messages.text("entry.what"), 320, row -> cells.what(row.entry()))
                .setMinWidth(140);
        table.setPlaceholder(new Region()); // until something was looked for
        acts.on(table);
    }

    @Override
    public Region node() {
        return table;
    }

    @Override
    public void show(Selected selected) {
        table.setPlaceholder(nothingFound);
        if (!selected.byDays().equals(table.getItems())) {
            table.feed(selected.byDays(), row -> row.entry().id());
        }
    }

    @Override
    public void focus() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    private static Node client(HistoryRow row) {
        Label label = Type.BODY.label(row.client());
        label.setTooltip(new Tooltip(row.client()));
        return label;
    }
}
