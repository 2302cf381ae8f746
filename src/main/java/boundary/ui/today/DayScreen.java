package boundary.ui.today;

import boundary.journal.Change;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.InteractionId;
import boundary.journal.Journal;
import boundary.journal.QuietDay;
import boundary.report.DayPage;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.FxSession;
import boundary.ui.Screen;
import boundary.ui.Shown;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The screen of one day, today unless another was asked for.
public final class DayScreen implements Screen, DayHeader.Steps, EntryTable.Acts {
    private static final KeyCombination EARLIER = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
    private static final KeyCombination LATER = new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN);

    private final FxSession session;
    private final Messages messages;
    private final Supplier<LocalDateTime> now;
    private final Consumer<Destination> go;
    private final DayHeader header;
    private final FortnightCard fortnight;
    private final EntryTable table;
    private final WorthCard worth;
    private final ScrollPane node;
    private @Nullable LocalDate asked;
    private @Nullable LocalDate shown;
    private @Nullable Edit seen;
    private Subscription listening = Subscription.EMPTY;

    /// @param now the local moment, for the day that is called today
    /// @param go takes where the user wants to go
    public DayScreen(FxSession session, Messages messages, Supplier<LocalDateTime> now, Consumer<Destination> go) {
        this.session = session;
        this.messages = messages;
        this.now = now;
        this.go = go;
        header = new DayHeader(messages, this);
        fortnight = new FortnightCard(
                messages, this::show, this::markQuiet, day -> go.accept(new Destination.ToCapture(null, day)));
        table = new EntryTable(session, messages, this);
        worth = new WorthCard(session, messages, go);
        var page = new VBox(12, header.node(), fortnight.node(), table.node(), worth.node());
        page.getStyleClass().add("day-screen");
        node = new ScrollPane(page);
        node.setFitToWidth(true);
        fortnight.fit(node.widthProperty());
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.setId("day-screen");
        node.getStyleClass().add("day-scroll");
        node.getStylesheets()
                .add(Objects.requireNonNull(DayScreen.class.getResource("/boundary/ui/today.css"))
                        .toExternalForm());
        node.sceneProperty().subscribe(this::moved);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void arrive(Destination destination) {
        listening.unsubscribe();
        seen = session.shown().get().undoable();
        asked = destination instanceof Destination.ToDay to ? to.day() : null;
        listening = session.shown().subscribe(state -> update());
    }

    @Override
    public void leave() {
        listening.unsubscribe();
    }

    @Override
    public void quiet() {
        LocalDate day = day();
        if (session.journal().quietDays().contains(new QuietDay(day))) {
            session.apply((journal, stamp) -> Edits.remove(Edit.Kind.MARK_QUIET, new QuietDay(day), stamp));
        } else {
            markQuiet(day);
        }
    }

    @Override
    public void step(int days) {
        LocalDate next = day().plusDays(days);
        if (!next.isAfter(today())) {
            show(next);
        }
    }

    @Override
    public void toToday() {
        show(null);
    }

    @Override
    public void edit(InteractionId entry) {
        go.accept(new Destination.ToEntry(entry));
    }

    @Override
    public void delete(InteractionId id) {
        session.delete(id);
    }

    @Override
    public void client(ClientId client) {
        go.accept(new Destination.ToClient(client, Destination.ToClient.Tab.SCORE));
    }

    private void markQuiet(LocalDate day) {
        session.apply((journal, stamp) -> Edits.put(journal, Edit.Kind.MARK_QUIET, new QuietDay(day), stamp));
    }

    private void show(@Nullable LocalDate day) {
        asked = day == null || day.equals(today()) ? null : day;
        update();
    }

    private void update() {
        Shown state = session.shown().get();
        Journal journal = state.journal();
        LocalDate today = today();
        LocalDate day = day();
        DayPage page = DayPage.of(journal, state.scores(), day);
        boolean recent = day.isAfter(today.minusDays(page.lastDays().size()));
        List<DayPage.DayState> strip =
                recent ? DayPage.of(journal, state.scores(), today).lastDays() : page.lastDays();
        header.show(page, today);
        fortnight.show(strip, day, today, begun(journal, today));
        table.show(page.entries(), title(day), !day.equals(shown));
        worth.show(page.worth(), today);
        shown = day;
        selectLogged(state.undoable());
    }

    /// What was just logged is selected, so that it is seen where it came to stand.
    private void selectLogged(@Nullable Edit last) {
        if (last != null && last != seen && last.kind() == Edit.Kind.LOG) {
            last.changes().stream()
                    .filter(Change.OfInteraction.class::isInstance)
                    .map(Change.OfInteraction.class::cast)
                    .forEach(change -> table.select(change.id()));
        }
        seen = last;
    }

    private static LocalDate begun(Journal journal, LocalDate today) {
        return journal.clients().stream()
                .map(Client::observedFrom)
                .min(Comparator.naturalOrder())
                .orElse(today);
    }

    private String title(LocalDate day) {
        return messages.text(day.equals(today()) ? "today.loggedToday" : "today.loggedThatDay");
    }

    private LocalDate day() {
        return asked == null ? today() : asked;
    }

    private LocalDate today() {
        return now.get().toLocalDate();
    }

    private void moved(@Nullable Scene before, @Nullable Scene after) {
        if (before != null) {
            before.getAccelerators().remove(EARLIER);
            before.getAccelerators().remove(LATER);
        }
        if (after != null) {
            after.getAccelerators().put(EARLIER, () -> step(-1));
            after.getAccelerators().put(LATER, () -> step(1));
        }
    }
}
