package boundary.ui.client;

import boundary.journal.Channel;
import boundary.journal.InteractionId;
import boundary.journal.Journal;
import boundary.journal.Signal;
import boundary.report.ClientPage;
import boundary.text.Messages;
import boundary.ui.FxSession;
import boundary.ui.entry.EntryCells;
import boundary.ui.entry.EntryNotes;
import boundary.ui.kit.Card;
import boundary.ui.kit.KeyHints;
import boundary.ui.kit.KitTable;
import boundary.ui.kit.SearchField;
import boundary.ui.kit.Type;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The entries of a client by days, narrowed by signal, channel and words. Enter edits one, Del deletes it.
final class TimelinePart {
    private static final int FOUND_AT_MOST = 100_000;
    private static final double WIDE = 860;

    /// What can be done with an entry.
    interface Acts {
        void edit(InteractionId entry);

        void delete(InteractionId entry);
    }

    private final FxSession session;
    private final Messages messages;
    private final Acts acts;
    private final KitTable<TimelineRow> table = new KitTable<>(32);
    private final ChoiceOf<Signal> signal;
    private final ChoiceOf<Channel> channel;
    private final SearchField search;
    private final PauseTransition typing = new PauseTransition(Duration.millis(150));
    private final Card card;
    private List<ClientPage.Day> timeline = List.of();
    private TimelineRow.Filter filter = TimelineRow.Filter.ALL;
    private Journal journal = Journal.empty();
    private LocalDate today = LocalDate.EPOCH;

    TimelinePart(FxSession session, Messages messages, Acts acts) {
        this.session = session;
        this.messages = messages;
        this.acts = acts;
        signal = new ChoiceOf<>(
                "filter-signal",
                messages.text("client.timeline.signals"),
                Stream.of(Signal.values()).toList(),
                messages.wording()::signal,
                chosen -> narrow(filter.withSignal(chosen)));
        channel = new ChoiceOf<>(
                "filter-channel",
                messages.text("client.timeline.channels"),
                Stream.of(Channel.values()).toList(),
                messages.wording()::channel,
                chosen -> narrow(filter.withChannel(chosen)));
        search = new SearchField(messages.text("client.timeline.search"), "Ctrl F");
        search.setId("timeline-search");
        search.setPrefWidth(240);
        typing.setOnFinished(event -> search());
        search.textProperty().subscribe(text -> typing.playFromStart());
        columns();
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        KeyHints hints = hints();
        var tools = new HBox(8, signal, channel, gap, hints, search);
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("timeline-tools");
        VBox.setVgrow(table, Priority.ALWAYS);
        card = new Card().flush(tools, table);
        card.setMaxHeight(Double.MAX_VALUE);
        hints.visibleProperty().bind(card.widthProperty().greaterThan(WIDE));
        hints.managedProperty().bind(hints.visibleProperty());
    }

    Region node() {
        return card;
    }

    /// Shows the entries of a page; another client's without a filter.
    void show(Journal next, ClientPage page, boolean anew) {
        journal = next;
        timeline = page.timeline();
        today = page.assessment().day();
        if (anew) {
            filter = TimelineRow.Filter.ALL;
            signal.clear();
            channel.clear();
            search.clear();
            table.getSelectionModel().clearSelection();
        }
        if (filter.found() == null) {
            narrow(filter);
        } else {
            search();
        }
    }

    void focusSearch() {
        search.requestFocus();
    }

    private KeyHints hints() {
        return new KeyHints()
                .hint("Enter", messages.text("today.edit"))
                .hint("Del", messages.text("today.deleteUndo"))
                .hint("Ctrl Z", "");
    }

    private void columns() {
        var cells = new EntryCells(messages, new EntryNotes(session, "", messages), () -> today);
        table.setId("timeline");
        table.setAccessibleText(messages.text("client.tab.TIMELINE"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.fixed(table.column(
                "day", messages.text("entry.day"), 92, row -> cells.day(row.entry(), Type.STRONG, row.first())));
        table.fixed(table.column("time", messages.text("entry.time"), 92, row -> cells.timeAndWay(row.entry())));
        table.fixed(table.figures("length", messages.text("entry.length"), 80, row -> cells.length(row.entry())));
        table.fixed(table.column("billing", messages.text("entry.billing"), 88, row -> cells.billing(row.entry())));
        var energy = table.column("energy", messages.text("entry.energy"), 56, row -> cells.energy(row.entry()));
        energy.getStyleClass().add("right");
        table.fixed(energy);
        table.column("signals", messages.text("entry.signals"), 180, row -> cells.signals(row.entry()))
                .setMinWidth(112);
        table.column("what", messages.text("entry.what"), 400, row -> cells.what(row.entry()))
                .setMinWidth(140);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.setRowFactory(view -> row());
    }

    private void narrow(TimelineRow.Filter next) {
        filter = next;
        int at = table.getSelectionModel().getSelectedIndex();
        List<TimelineRow> rows = TimelineRow.of(journal, timeline, next);
        table.whenEmpty(messages.text(timeline.isEmpty() ? "client.timeline.none" : "client.timeline.noMatch"));
        if (!rows.equals(List.copyOf(table.getItems()))) {
            table.feed(rows, row -> row.entry().id());
            if (at >= 0 && table.getSelectionModel().isEmpty() && !rows.isEmpty()) {
                table.getSelectionModel().select(Math.min(at, rows.size() - 1));
            }
        }
    }

    private void search() {
        String words = search.getText().strip();
        if (words.isEmpty()) {
            narrow(filter.withFound(null));
            return;
        }
        session.ask(store -> new HashSet<>(store.search(words, FOUND_AT_MOST)), found -> {
            if (words.equals(search.getText().strip())) {
                narrow(filter.withFound(found));
            }
        });
    }

    private void pressed(KeyEvent key) {
        boolean edits = key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.E && key.isShortcutDown();
        if (edits) {
            onSelected(acts::edit);
            key.consume();
        } else if (key.getCode() == KeyCode.DELETE) {
            onSelected(acts::delete);
            key.consume();
        }
    }

    private void onSelected(Consumer<InteractionId> action) {
        TimelineRow row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            action.accept(row.entry().id());
        }
    }

    private TableRow<TimelineRow> row() {
        var row = new TableRow<TimelineRow>();
        row.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && !row.isEmpty()) {
                acts.edit(row.getItem().entry().id());
            }
        });
        return row;
    }
}
