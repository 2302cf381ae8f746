package boundary.ui.history;

import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.report.Filter;
import boundary.report.FilterText;
import boundary.report.Selection;
import boundary.text.FilterWords;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.FxSession;
import boundary.ui.Outbox;
import boundary.ui.Screen;
import boundary.ui.Shown;
import boundary.ui.entry.EntryCells;
import boundary.ui.entry.EntryNotes;
import boundary.ui.kit.Card;
import boundary.ui.kit.EmptyState;
import boundary.ui.kit.PageHeader;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Segmented;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Every entry, narrowed by a filter that acts at once, in several looks at the same selection. What was asked for
/// stays when the user goes away and comes back.
public final class HistoryScreen implements Screen {

    /// The looks at what was found.
    enum Look {
        TABLE,
        TIMELINE,
        CALENDAR,
        CHARTS
    }

    private final FxSession session;
    private final Messages messages;
    private final Consumer<Destination> go;
    private final Finding finding;
    private final FilterBar bar;
    private final SavedFilters saved;
    private final PeriodStrip strip;
    private final TotalsLine totals;
    private final Map<Look, SelectionView> views = new EnumMap<>(Look.class);
    private final Segmented<Look> looks = new Segmented<>();
    private final StackPane room = new StackPane();
    private final PushButton export;
    private final VBox parts;
    private final VBox root = new VBox();
    private FilterText asked = new FilterText(Filter.ALL, null);
    private HistoryRow.Order order = HistoryRow.Order.NEWEST;
    private @Nullable Selected selected;
    private Subscription listening = Subscription.EMPTY;

    /// @param outbox writes pictures of charts
    /// @param go takes where the user wants to go
    public HistoryScreen(FxSession session, Messages messages, Outbox outbox, Consumer<Destination> go) {
        this.session = session;
        this.messages = messages;
        this.go = go;
        finding = new Finding(session, this::show);
        bar = new FilterBar(messages, this::ask);
        saved = new SavedFilters(session, messages, asked, this::ask);
        bar.onLeave(() -> view().focus());
        strip = new PeriodStrip(messages, (from, to) -> ask(asked.filter().withDays(from, to)));
        totals = new TotalsLine(messages);
        views(outbox);
        looks();
        var filterCard = new Card().body(new VBox(8, bar.node(), saved.node()));
        filterCard.getStyleClass().add("filter-card");
        filterCard.setMinHeight(Region.USE_PREF_SIZE);
        room.setMinHeight(0);
        VBox.setVgrow(room, Priority.ALWAYS);
        var card = new Card().flush(room, totals.node());
        card.getStyleClass().add("rows-card");
        VBox.setVgrow(card, Priority.ALWAYS);
        var header = new PageHeader(messages.text("history.title"), "");
        header.setMinHeight(Region.USE_PREF_SIZE);
        export = PushButton.secondary(messages.text("history.export"))
                .id("export-selection")
                .does(this::export);
        export.setDisable(true);
        PushButton month = PushButton.link(messages.text("month.open"))
                .id("history-month")
                .does(() -> go.accept(new Destination.ToMonth(null)));
        header.actions(month, looks, export);
        parts = new VBox(12, header, filterCard, strip.node(), card);
        VBox.setVgrow(parts, Priority.ALWAYS);
        root.setId("history");
        root.getStylesheets()
                .add(Objects.requireNonNull(HistoryScreen.class.getResource("/boundary/ui/history.css"))
                        .toExternalForm());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void arrive(Destination destination) {
        if (destination instanceof Destination.ToHistory to && to.filter() != null) {
            asked = new FilterText(to.filter(), null);
        }
        listening.unsubscribe();
        listening = session.shown().subscribe(this::turn);
    }

    @Override
    public void leave() {
        listening.unsubscribe();
    }

    @Override
    public void press(KeyEvent key) {
        boolean control = key.isShortcutDown() && !key.isAltDown();
        if (control && !key.isShiftDown() && key.getCode() == KeyCode.F) {
            bar.focusSearch();
            key.consume();
        } else if (control && key.getCode() == KeyCode.TAB) {
            int many = Look.values().length;
            int next = look().ordinal() + (key.isShiftDown() ? many - 1 : 1);
            looks.valueProperty().set(Look.values()[next % many]);
            view().focus();
            key.consume();
        } else if (!control && key.getCode() == KeyCode.DOWN && bar.search().isFocused()) {
            view().focus();
            key.consume();
        }
    }

    private void views(Outbox outbox) {
        var notes = new EntryNotes(session, messages.text("history.noNote"), messages);
        var cells = new EntryCells(messages, notes, () -> session.shown().get().today());
        var acts = new RowActs(session, messages, go);
        views.put(Look.TABLE, new EntryTableView(messages, cells, acts, nothingFound(), this::order));
        views.put(Look.TIMELINE, new TimelineView(messages, cells, acts, nothingFound()));
        views.put(Look.CALENDAR, new CalendarView(messages, this::openDay));
        views.put(Look.CHARTS, new ChartsView(session, messages, outbox));
    }

    private void looks() {
        for (Look look : Look.values()) {
            looks.choice(look, messages.text("history.look." + look));
            looks.button(look).setId("look-" + look);
        }
        looks.valueProperty().set(Look.TABLE);
        looks.valueProperty().subscribe(look -> turnTo());
    }

    private EmptyState nothingFound() {
        return new EmptyState(
                messages.text("history.nothing"),
                messages.text("history.nothingWhy"),
                PushButton.secondary(messages.text("history.clearFilters"))
                        .id("clear-filters")
                        .does(() -> ask(new FilterText(Filter.ALL, null))));
    }

    private EmptyState noEntries() {
        return new EmptyState(
                messages.text("history.none"),
                messages.text("history.noneWhy"),
                PushButton.primary(messages.text("history.logFirst"))
                        .key("Ctrl K")
                        .id("history-log")
                        .does(() -> go.accept(new Destination.ToCapture(null, null))));
    }

    /// Another state of the journal, or the screen came into view.
    private void turn(Shown shown) {
        boolean none = shown.journal().size() == 0;
        root.getChildren().setAll(none ? noEntries() : parts);
        asked = FilterText.parse(asked.line(), shown.today());
        bar.show(asked, shown);
        saved.show(asked, shown);
        if (!none) {
            finding.find(asked, order);
        }
    }

    private void ask(Filter next) {
        ask(new FilterText(next, null));
    }

    private void ask(FilterText next) {
        asked = next;
        bar.show(next, session.shown().get());
        saved.show(next, session.shown().get());
        finding.find(next, order);
    }

    private void order(HistoryRow.Order next) {
        order = next;
        finding.find(asked, next);
    }

    /// {@return what is asked for}
    Filter filter() {
        return asked.filter();
    }

    /// Leads to the export of what is shown: of whole clients and days with everything about them, else of the
    /// entries that were found.
    private void export() {
        Selected now = selected;
        if (now == null) {
            return;
        }
        Filter filter = now.asked().filter();
        Filter rest = filter.withClients(Set.of()).withDays(null, null);
        Set<InteractionId> entries = rest.isAll()
                ? null
                : now.found().entries().stream().map(Interaction::id).collect(Collectors.toSet());
        Selection chosen = Selection.ALL
                .withClients(filter.clients())
                .withPeriod(filter.from(), filter.to())
                .withEntries(entries);
        String words = String.join(", ", new FilterWords(messages).all(new FilterText(rest, null), now.journal()));
        go.accept(new Destination.ToExport(chosen, words));
    }

    private void openDay(LocalDate day) {
        looks.valueProperty().set(Look.TABLE);
        ask(asked.filter().withDays(day, day));
        view().focus();
    }

    private void show(Selected next) {
        selected = next;
        export.setDisable(next.found().entries().isEmpty());
        strip.show(next);
        totals.show(next);
        view().show(next);
    }

    private void turnTo() {
        room.getChildren().setAll(view().node());
        if (selected != null) {
            view().show(selected);
        }
    }

    private Look look() {
        return Objects.requireNonNullElse(looks.valueProperty().get(), Look.TABLE);
    }

    private SelectionView view() {
        return Objects.requireNonNull(views.get(look()));
    }
}
