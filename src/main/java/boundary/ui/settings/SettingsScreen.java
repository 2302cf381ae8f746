package boundary.ui.settings;

import boundary.journal.Policy;
import boundary.session.StoreException;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.FxSession;
import boundary.ui.Look;
import boundary.ui.Place;
import boundary.ui.Screen;
import boundary.ui.Shown;
import boundary.ui.kit.InSight;
import boundary.ui.kit.PageHeader;
import boundary.ui.kit.TabBar;
import java.time.ZoneOffset;
import java.util.Objects;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The settings. Each change takes effect as soon as it is complete; what changes scores is an edit of the journal and
/// can be undone, and the screen follows undo and redo.
public final class SettingsScreen implements Screen {
    private static final double RIGHT_WIDTH = 404;
    private static final double RIGHT_LEAST = 320;

    private final FxSession session;
    private final Messages messages;
    private final PolicyDesk desk;
    private final Note note = new Note("settings-trouble");
    private final HoursCard hours;
    private final FreeDaysCard freeDays;
    private final AwayCard away;
    private final ToleranceCard tolerance;
    private final HomeCard home;
    private final PracticeCard practice;
    private final LookCard look;
    private final ScorecardPart scorecard;
    private final TabBar<Part> parts = new TabBar<>();
    private final StackPane part = new StackPane();
    private final ScrollPane policy;
    private final VBox root;
    private Subscription following = Subscription.EMPTY;

    /// The parts of the settings.
    enum Part {
        POLICY,
        SCORECARD
    }

    public SettingsScreen(FxSession session, Messages messages, Look look, Place place) {
        this.session = session;
        this.messages = messages;
        this.desk = new PolicyDesk(session, this::refused);
        Policy standing = session.journal().policy();
        var noon = session.shown().get().today().atTime(12, 0).toInstant(ZoneOffset.UTC);
        hours = new HoursCard(messages, standing, desk);
        freeDays = new FreeDaysCard(messages, standing, desk);
        away = new AwayCard(session, messages);
        tolerance = new ToleranceCard(messages, session.shown().get(), desk);
        home = new HomeCard(messages, standing, noon, desk);
        practice = new PracticeCard(session, messages);
        this.look = new LookCard(messages, look);
        var left = new VBox(12, hours.card(), freeDays.card(), away.card());
        HBox.setHgrow(left, Priority.ALWAYS);
        var right = new VBox(
                12, tolerance.card(), home.card(), practice.card(), this.look.card(), JournalCard.of(messages, place));
        right.setMinWidth(RIGHT_LEAST);
        right.setPrefWidth(RIGHT_WIDTH);
        right.setMaxWidth(RIGHT_WIDTH);
        policy = new ScrollPane(new HBox(12, left, right));
        policy.setFitToWidth(true);
        policy.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        InSight.keep(policy);
        scorecard = new ScorecardPart(session, messages, this::refused);
        for (Part each : Part.values()) {
            parts.tab(each, messages.name("settings.part.", each));
            parts.button(each).setId("settings-" + each);
        }
        parts.valueProperty().subscribe(this::open);
        parts.valueProperty().set(Part.POLICY);
        VBox.setVgrow(part, Priority.ALWAYS);
        root = new VBox(
                12,
                new PageHeader(messages.text("settings.title"), messages.text("settings.about")),
                note.node(),
                parts,
                part);
        root.setId("settings");
        root.getStylesheets()
                .add(Objects.requireNonNull(SettingsScreen.class.getResource("/boundary/ui/settings.css"))
                        .toExternalForm());
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void arrive(Destination destination) {
        leave();
        following = look.follow().and(session.shown().subscribe(this::show));
    }

    @Override
    public void leave() {
        following.unsubscribe();
        following = Subscription.EMPTY;
    }

    private void open(@Nullable Part open) {
        part.getChildren().setAll(open == Part.SCORECARD ? scorecard.node() : policy);
    }

    private void show(Shown shown) {
        Policy standing = shown.journal().policy();
        desk.follow(standing);
        note.wrong("");
        hours.show(standing);
        freeDays.show(standing);
        away.show();
        tolerance.show(shown);
        home.show(standing);
        practice.show();
        scorecard.follow(shown);
    }

    private void refused(RuntimeException why) {
        show(session.shown().get());
        hours.reset(session.journal().policy());
        note.wrong(
                why instanceof StoreException trouble
                        ? messages.text("trouble." + trouble.trouble(), trouble.where())
                        : messages.text("settings.refused"));
    }
}
