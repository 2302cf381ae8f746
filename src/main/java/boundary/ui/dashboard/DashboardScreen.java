package boundary.ui.dashboard;

import boundary.journal.ClientId;
import boundary.report.Dashboard;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.FxSession;
import boundary.ui.Jobs;
import boundary.ui.Outbox;
import boundary.ui.Screen;
import boundary.ui.Shown;
import boundary.ui.kit.PageHeader;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.StatTiles;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The dashboard: who took the drained time, four figures, the clients by drain, and when they reach me. Before the
/// first client it says how the first score comes about.
public final class DashboardScreen implements Screen {
    private final FxSession session;
    private final Consumer<Destination> go;
    private final DashboardWords words;
    private final Jobs.Latest report = new Jobs.Latest();
    private final PageHeader header = new PageHeader("", "");
    private final StatTiles figures = new StatTiles();
    private final DrainTable table;
    private final ReachCard reach;
    private final DrainedCard drained;
    private final GivingCard giving;
    private final StackPane side = new StackPane();
    private final VBox page;
    private final FirstSteps firstSteps;
    private final ScrollPane root = new ScrollPane();
    private Subscription listening = Subscription.EMPTY;
    private @Nullable Dashboard shown;

    /// @param outbox writes pictures
    /// @param go takes where the user wants to go
    public DashboardScreen(FxSession session, Messages messages, Outbox outbox, Consumer<Destination> go) {
        this.session = session;
        this.go = go;
        words = new DashboardWords(messages);
        table = new DrainTable(messages, this::open, this::plan);
        giving = new GivingCard(messages, this::plan, this::open);
        reach = new ReachCard(messages, outbox);
        drained = new DrainedCard(messages);
        firstSteps = new FirstSteps(messages, () -> go.accept(new Destination.ToCapture(null, null)));
        header.setMinHeight(Region.USE_PREF_SIZE);
        header.actions(PushButton.link(messages.text("month.open"))
                .id("dashboard-month")
                .does(() -> go.accept(new Destination.ToMonth(null))));
        header.title().setId("headline");
        header.subtitle().setId("subline");
        var below = new HBox(12, reach.node(), side);
        figures.setMinHeight(Region.USE_PREF_SIZE);
        below.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(side, Priority.ALWAYS);
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        page = new VBox(12, header, figures, table.node(), below);
        root.setId("dashboard");
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.getStyleClass().add("dashboard");
        root.getStylesheets()
                .add(Objects.requireNonNull(DashboardScreen.class.getResource("/boundary/ui/dashboard.css"))
                        .toExternalForm());
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void arrive(Destination destination) {
        listening.unsubscribe();
        listening = session.shown().subscribe(this::compute);
    }

    @Override
    public void press(KeyEvent key) {
        if (root.getContent() == page) {
            table.press(key);
        }
    }

    @Override
    public void leave() {
        listening.unsubscribe();
        table.hideWhy();
    }

    private void open(ClientId client) {
        go.accept(new Destination.ToClient(client, Destination.ToClient.Tab.SCORE));
    }

    private void plan(ClientId client) {
        go.accept(new Destination.ToEnding(client));
    }

    /// What an ending would give back, where one is suggested; else where the time went.
    private void showBelow(Dashboard next) {
        if (next.giving() == null) {
            drained.show(next.rows());
            side.getChildren().setAll(drained.node());
        } else {
            giving.show(next.giving());
            side.getChildren().setAll(giving.node());
        }
    }

    private void compute(Shown state) {
        if (state.journal().clients().isEmpty()) {
            report.start(progress -> state.today(), day -> {
                firstSteps.show(day);
                root.setContent(firstSteps.node());
                shown = null;
            });
        } else {
            report.start(progress -> Dashboard.of(state.journal(), state.scores(), state.today()), this::show);
        }
    }

    private void show(Dashboard next) {
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        header.title().setText(words.headline(next));
        header.subtitle().setText(words.subline(next));
        figures.show(words.figures(next));
        table.show(next.rows());
        reach.show(next.punchCard());
        showBelow(next);
        root.setContent(page);
    }
}
