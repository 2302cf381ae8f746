package boundary.ui.client;

import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.InteractionId;
import boundary.journal.Journal;
import boundary.report.ClientPage;
import boundary.report.ScorePage;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.Destination.ToClient.Tab;
import boundary.ui.FxSession;
import boundary.ui.Jobs;
import boundary.ui.Outbox;
import boundary.ui.Screen;
import boundary.ui.Shown;
import boundary.ui.kit.KeyCap;
import boundary.ui.kit.PageHeader;
import boundary.ui.kit.TabBar;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The page of one client: the score with its reasons, the entries, what was done and is owed, and what is known of the
/// client.
public final class ClientScreen implements Screen, TimelinePart.Acts {
    private final FxSession session;
    private final Consumer<Destination> go;
    private final ClientWords words;
    private final Set<Tab> stale = EnumSet.noneOf(Tab.class);
    private final Set<Tab> other = EnumSet.noneOf(Tab.class);
    private final Jobs.Latest report = new Jobs.Latest();
    private final PageHeader header = new PageHeader("", "");
    private final HeaderSteps steps;
    private final TabBar<Tab> tabs = new TabBar<>();
    private final ScorePart score;
    private final TimelinePart timeline;
    private final AgreementPart agreement;
    private final AgreedAside agreed;
    private final Region entries;
    private final FactsPart facts;
    private final MoneyPart money;
    private final LettersPart letters;
    private final DetailsPart details;
    private final StackPane below = new StackPane();
    private final VBox root = new VBox(12, header, tabs, below);
    private Subscription listening = Subscription.EMPTY;
    private @Nullable ClientId client;
    private @Nullable ScorePage shown;
    private @Nullable Journal shownOf;

    /// @param outbox writes documents
    /// @param go takes where the user wants to go
    public ClientScreen(FxSession session, Messages messages, Outbox outbox, Consumer<Destination> go) {
        this.session = session;
        this.go = go;
        words = new ClientWords(messages);
        score = new ScorePart(session, messages, outbox, this::edit, () -> go.accept(new Destination.ToHowItWorks()));
        timeline = new TimelinePart(session, messages, this);
        agreement = new AgreementPart(session, messages, outbox, this::edit);
        agreed = new AgreedAside(session, messages, this::edit, this::changeAgreement, this::turnToAgreement);
        entries = agreed.beside(timeline.node());
        facts = new FactsPart(session, messages, this::edit);
        money = new MoneyPart(session, messages, outbox, this::edit);
        letters = new LettersPart(session, messages, go);
        details = new DetailsPart(session, messages, go);
        header.setMinHeight(Region.USE_PREF_SIZE);
        header.title().setId("client-name");
        header.subtitle().setId("client-summary");
        steps = new HeaderSteps(messages, this::log, id -> go.accept(new Destination.ToEnding(id)));
        for (Tab tab : Tab.values()) {
            tabs.tab(tab, messages.name("client.tab.", tab));
            tabs.button(tab).setId("tab-" + tab);
        }
        tabs.end(new KeyCap("Ctrl Tab"));
        tabs.valueProperty().subscribe(this::turnTo);
        VBox.setVgrow(below, Priority.ALWAYS);
        below.setMinHeight(0);
        root.setId("client");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        root.getStyleClass().add("client-screen");
        root.getStylesheets()
                .add(Objects.requireNonNull(ClientScreen.class.getResource("/boundary/ui/client.css"))
                        .toExternalForm());
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void arrive(Destination destination) {
        listening.unsubscribe();
        if (destination instanceof Destination.ToClient to) {
            client = to.id();
            tabs.valueProperty().set(to.tab());
        }
        listening = session.shown().subscribe(this::compute);
    }

    @Override
    public void press(KeyEvent key) {
        if (!key.isControlDown() || key.isAltDown() || key.isMetaDown()) {
            return;
        }
        if (key.getCode() == KeyCode.TAB) {
            Tab[] all = Tab.values();
            Tab now = tabs.valueProperty().get();
            int step = key.isShiftDown() ? all.length - 1 : 1;
            tabs.valueProperty().set(all[((now == null ? 0 : now.ordinal()) + step) % all.length]);
            key.consume();
        } else if (key.getCode() == KeyCode.N && !key.isShiftDown()) {
            log();
            key.consume();
        } else if (key.getCode() == KeyCode.T
                && !key.isShiftDown()
                && tabs.valueProperty().get() == Tab.SCORE) {
            score.turnNumbers();
            key.consume();
        } else if (key.getCode() == KeyCode.T
                && !key.isShiftDown()
                && tabs.valueProperty().get() == Tab.MONEY) {
            money.turnNumbers();
            key.consume();
        } else if (key.getCode() == KeyCode.F && tabs.valueProperty().get() == Tab.TIMELINE) {
            timeline.focusSearch();
            key.consume();
        }
    }

    @Override
    public void leave() {
        listening.unsubscribe();
    }

    @Override
    public void edit(InteractionId entry) {
        go.accept(new Destination.ToEntry(entry));
    }

    @Override
    public void delete(InteractionId id) {
        session.delete(id);
    }

    private void log() {
        go.accept(new Destination.ToCapture(client, null));
    }

    private void turnToAgreement() {
        tabs.valueProperty().set(Tab.AGREEMENT);
    }

    private void changeAgreement() {
        turnToAgreement();
        agreement.edit();
    }

    private void turnTo(@Nullable Tab tab) {
        if (tab != null) {
            refresh(tab);
            below.getChildren()
                    .setAll(
                            switch (tab) {
                                case SCORE -> score.node();
                                case TIMELINE -> entries;
                                case AGREEMENT -> agreement.node();
                                case FACTS -> facts.node();
                                case MONEY -> money.node();
                                case LETTERS -> letters.node();
                                case DETAILS -> details.node();
                            });
        }
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
        report.start(
                progress -> ScorePage.of(state.journal(), state.scores(), id), page -> show(state.journal(), page));
    }

    private void show(Journal journal, ScorePage next) {
        ClientPage page = next.page();
        boolean anew = shown == null
                || !shown.page().client().id().equals(page.client().id());
        if (!anew && next.equals(shown) && journal.equals(shownOf)) {
            return;
        }
        boolean moved = !next.equals(shown);
        shown = next;
        shownOf = journal;
        header.title().setText(page.client().name());
        header.beside(words.badge(page.assessment().band()));
        header.subtitle().setText(words.facts(page));
        header.actions(steps.of(journal, page));
        tabs.count(Tab.TIMELINE, page.size());
        stale.addAll(moved ? EnumSet.allOf(Tab.class) : EnumSet.complementOf(EnumSet.of(Tab.SCORE)));
        if (anew) {
            other.addAll(EnumSet.allOf(Tab.class));
        }
        refresh(tabs.valueProperty().get());
    }

    /// Brings the part that is seen up to date; the others wait until they are.
    private void refresh(@Nullable Tab tab) {
        ScorePage next = shown;
        Journal journal = shownOf;
        if (tab == null || next == null || journal == null || !stale.remove(tab)) {
            return;
        }
        boolean anew = other.remove(tab);
        Client of = next.page().client();
        switch (tab) {
            case SCORE -> score.show(next, anew);
            case TIMELINE -> {
                timeline.show(journal, next.page(), anew);
                agreed.show(of);
            }
            case AGREEMENT -> agreement.show(of, anew);
            case FACTS -> facts.show(of, anew);
            case MONEY -> money.show(of, anew);
            case LETTERS -> letters.show(of, anew);
            case DETAILS -> details.show(of, anew);
        }
    }
}
