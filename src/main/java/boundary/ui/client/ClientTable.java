package boundary.ui.client;

import boundary.journal.ClientId;
import boundary.scoring.Band;
import boundary.text.Messages;
import boundary.ui.kit.KitTable;
import boundary.ui.kit.Type;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;

/// The list of clients. Enter and a double click open one, a press on a heading sorts.
final class ClientTable {
    private static final int ROW = 40;
    private static final int HEADER = 28;

    private final Messages messages;
    private final ClientWords words;
    private final Consumer<ClientId> open;
    private final KitTable<ClientRow> table = new KitTable<>(ROW);
    private LocalDate today = LocalDate.EPOCH;

    ClientTable(Messages messages, Consumer<ClientId> open) {
        this.messages = messages;
        this.words = new ClientWords(messages);
        this.open = open;
        table.setId("all-clients");
        table.setAccessibleText(messages.text("clients.title"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        columns();
        table.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                openFirst();
                key.consume();
            }
        });
        table.setRowFactory(view -> row());
    }

    Region node() {
        return table;
    }

    /// The day whose year is not written.
    void today(LocalDate day) {
        if (!day.equals(today)) {
            today = day;
            table.refresh();
        }
    }

    /// Shows rows, the selection kept on its client.
    ///
    /// @param none whether there is no client at all
    void show(List<ClientRow> rows, boolean none) {
        table.whenEmpty(messages.text(none ? "clients.none" : "clients.noMatch"));
        table.feed(rows, row -> row.client().id());
        table.setPrefHeight(HEADER + Math.max(2, rows.size()) * ROW + 1);
    }

    /// Opens the selected client, or the first one where none is.
    void openFirst() {
        ClientRow chosen = table.getSelectionModel().getSelectedItem();
        if (chosen == null && !table.getItems().isEmpty()) {
            chosen = table.getItems().getFirst();
        }
        if (chosen != null) {
            open.accept(chosen.client().id());
        }
    }

    private void columns() {
        var name = table.column("name", messages.text("dashboard.column.client"), 260, this::name);
        name.setMinWidth(140);
        table.sortable(name, Comparator.comparing(row -> row.client().name(), String.CASE_INSENSITIVE_ORDER));
        var score = table.figures("score", messages.text("dashboard.column.drain"), 100, this::score);
        table.sortable(score, Comparator.comparingDouble(ClientTable::order));
        table.fixed(table.column("band", "", 160, this::band));
        var last = table.words("last", messages.text("clients.lastContact"), 170, Type.BODY, this::last);
        table.sortable(last, Comparator.comparing(ClientRow::last, Comparator.nullsFirst(Comparator.naturalOrder())));
        var entries = table.figures(
                "entries",
                messages.text("clients.entries"),
                100,
                row -> messages.figures().whole(row.entries()));
        table.sortable(entries, Comparator.comparingInt(ClientRow::entries));
        var since = table.words(
                "since",
                messages.text("clients.since"),
                190,
                Type.MUTED,
                row -> messages.dates().briefYear(row.client().since()));
        table.sortable(since, Comparator.comparing(row -> row.client().since()));
    }

    private Node name(ClientRow row) {
        Label label = row.open()
                ? Type.STRONG.label(row.client().name())
                : Type.MUTED.label(row.client().name());
        label.setTooltip(new Tooltip(row.client().name()));
        return label;
    }

    private String score(ClientRow row) {
        boolean said = row.open() && row.assessment().band() != Band.UNKNOWN;
        return said ? messages.figures().decimal(row.assessment().score(), 0) : messages.text("common.none");
    }

    private Node band(ClientRow row) {
        return row.open()
                ? words.badge(row.assessment().band())
                : Type.SECONDARY.label(messages.text("clients.closed"));
    }

    private String last(ClientRow row) {
        LocalDate day = row.last();
        return day == null ? messages.text("common.none") : words.listed(day, today);
    }

    private static double order(ClientRow row) {
        return row.open() && row.assessment().band() != Band.UNKNOWN
                ? row.assessment().score()
                : -1;
    }

    private TableRow<ClientRow> row() {
        var row = new TableRow<ClientRow>();
        row.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && !row.isEmpty()) {
                open.accept(row.getItem().client().id());
            }
        });
        return row;
    }
}
