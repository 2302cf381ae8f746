package boundary.ui.ending;

import boundary.journal.ClientId;
import boundary.journal.EndingEdits;
import boundary.report.EndingPlan;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.FxSession;
import boundary.ui.Jobs;
import boundary.ui.Outbox;
import boundary.ui.Screen;
import boundary.ui.Shown;
import boundary.ui.kit.PageHeader;
import boundary.ui.kit.PushButton;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The plan by which the work for a client is brought to its end, in the order in which it works in life; what may come
/// after the notice; and what came back after the end.
public final class EndingScreen implements Screen {
    private final FxSession session;
    private final Messages messages;
    private final Consumer<Destination> go;
    private final EndingDesk desk;
    private final Jobs.Latest report = new Jobs.Latest();
    private final PageHeader header = new PageHeader("", "");
    private final PageTabs tabs;
    private final BeginPage begin;
    private final NoticeLetter letter;
    private final PlanPage plan;
    private final MayComePage mayCome;
    private final CameBackPage cameBack;
    private final PushButton stay;
    private final PushButton reopen;
    private final StackPane below = new StackPane();
    private final VBox root;
    private Subscription listening = Subscription.EMPTY;
    private @Nullable ClientId client;
    private @Nullable ClientId shownClient;

    /// @param outbox the ways of documents and letters out of the program
    /// @param now the moment and zone of the user
    /// @param go takes where the user wants to go
    public EndingScreen(
            FxSession session,
            Messages messages,
            Outbox outbox,
            Supplier<ZonedDateTime> now,
            Consumer<Destination> go) {
        this.session = session;
        this.messages = messages;
        this.go = go;
        desk = new EndingDesk(session, messages);
        tabs = new PageTabs(messages, this::place);
        begin = new BeginPage(desk);
        letter = new NoticeLetter(desk, outbox, now, go);
        plan = new PlanPage(desk, outbox, letter, () -> tabs.choose(PageTabs.Page.MAY_COME), go);
        mayCome = new MayComePage(desk, () -> now.get().toLocalDateTime());
        cameBack = new CameBackPage(desk, go);
        stay = PushButton.secondary(messages.text("ending.stay"))
                .id("ending-stay")
                .does(() -> desk.plan(each -> each.withLeft(desk.today())));
        reopen = PushButton.secondary(messages.text("client.reopen"))
                .id("ending-reopen")
                .does(() -> desk.apply((journal, stamp) -> EndingEdits.reopen(journal, desk.client(), stamp)));
        var toClient = PushButton.link(messages.text("ending.toClient"))
                .id("ending-to-client")
                .does(() -> go.accept(new Destination.ToClient(desk.client(), Destination.ToClient.Tab.SCORE)));
        header.beside(toClient);
        header.actions(stay, reopen);
        header.title().setId("ending-title");
        header.subtitle().setId("ending-subtitle");
        header.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(below, Priority.ALWAYS);
        below.setMinHeight(0);
        root = new VBox(12, header, tabs.node(), below);
        root.setId("ending");
        root.getStylesheets()
                .add(Objects.requireNonNull(EndingScreen.class.getResource("/boundary/ui/ending.css"))
                        .toExternalForm());
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void arrive(Destination destination) {
        listening.unsubscribe();
        if (destination instanceof Destination.ToEnding to) {
            client = to.id();
            shownClient = null;
            desk.turnTo(to.id());
        }
        listening = session.shown().subscribe(this::compute);
    }

    @Override
    public void press(KeyEvent key) {
        int digit = key.getCode().isDigitKey() ? digit(key.getCode()) : 0;
        boolean plain = !key.isControlDown() && !key.isAltDown() && !key.isMetaDown() && !key.isShiftDown();
        if (!plain || digit == 0) {
            return;
        }
        if (tabs.chosen() == PageTabs.Page.MAY_COME) {
            mayCome.open(digit);
        } else {
            plan.open(digit);
        }
        key.consume();
    }

    @Override
    public void leave() {
        listening.unsubscribe();
        letter.leave();
    }

    private void compute(Shown state) {
        ClientId id = client;
        if (id == null) {
            return;
        }
        if (state.journal().client(id) == null) {
            go.accept(new Destination.ToClients()); // its adding was undone
            return;
        }
        report.start(progress -> EndingPage.of(state.journal(), id, state.today()), this::show);
    }

    private void show(EndingPage seen) {
        EndingPlan now = seen.plan();
        boolean anew = !now.client().id().equals(shownClient);
        shownClient = now.client().id();
        boolean closed = now.client().until() != null;
        String name = now.client().name();
        header.title().setText(messages.text(closed ? "ending.titleClosed" : "ending.title", name));
        header.subtitle().setText(subtitle(now));
        Panels.show(stay, now.isStanding() && !closed);
        Panels.show(reopen, closed);
        begin.show(now, anew);
        if (now.plan() == null) {
            plan.forget();
        } else {
            plan.show(seen, anew);
        }
        mayCome.show(now, anew);
        seen.after().ifPresent(after -> cameBack.show(after, now.plan(), anew));
        tabs.show(now, seen.after().isPresent(), anew);
    }

    private String subtitle(EndingPlan now) {
        LocalDate until = now.client().until();
        if (until != null) {
            return messages.text("ending.subtitleClosed", messages.dates().day(until));
        }
        LocalDate day = now.clean().day();
        return messages.text(
                "ending.subtitle",
                messages.dates().weekday(day.getDayOfWeek()),
                messages.dates().day(day));
    }

    private static int digit(KeyCode key) {
        String name = key.getName();
        return Character.digit(name.charAt(name.length() - 1), 10);
    }

    private void place(PageTabs.Page page) {
        below.getChildren()
                .setAll(
                        switch (page) {
                            case BEGIN -> begin.node();
                            case PLAN -> plan.node();
                            case MAY_COME -> mayCome.node();
                            case CAME_BACK -> cameBack.node();
                        });
    }
}
