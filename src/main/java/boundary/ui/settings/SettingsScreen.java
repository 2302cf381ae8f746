package boundary.ui.settings;

import boundary.journal.Policy;
import boundary.session.StoreException;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.FxSession;
import boundary.ui.Look;
import boundary.ui.Place;
import boundary.ui.Screen;
import boundary.ui.kit.InSight;
import boundary.ui.kit.PageHeader;
import java.time.ZoneOffset;
import java.util.Objects;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The settings. Each change takes effect as soon as it is complete; what changes scores is an edit of the journal and
/// can be undone, and the screen follows undo and redo.
public final class SettingsScreen implements Screen {
    private static final double RIGHT_WIDTH = 404;

    private final FxSession session;
    private final Messages messages;
    private final PolicyDesk desk;
    private final Note note = new Note("settings-trouble");
    private final HoursCard hours;
    private final FreeDaysCard freeDays;
    private final AwayCard away;
    private final ToleranceCard tolerance;
    private final HomeCard home;
    private final LookCard look;
    private final ScrollPane root;
    private Subscription following = Subscription.EMPTY;

    public SettingsScreen(FxSession session, Messages messages, Look look, Place place) {
        this.session = session;
        this.messages = messages;
        this.desk = new PolicyDesk(session, this::refused);
        Policy policy = session.journal().policy();
        var noon = session.shown().get().today().atTime(12, 0).toInstant(ZoneOffset.UTC);
        hours = new HoursCard(messages, policy, desk);
        freeDays = new FreeDaysCard(messages, policy, desk);
        away = new AwayCard(session, messages);
        tolerance = new ToleranceCard(messages, policy, desk);
        home = new HomeCard(messages, policy, noon, desk);
        this.look = new LookCard(messages, look);
        var left = new VBox(12, hours.card(), freeDays.card(), away.card());
        HBox.setHgrow(left, Priority.ALWAYS);
        var right = new VBox(12, tolerance.card(), home.card(), this.look.card(), JournalCard.of(messages, place));
        right.setMinWidth(RIGHT_WIDTH);
        right.setMaxWidth(RIGHT_WIDTH);
        var page = new VBox(
                12,
                new PageHeader(messages.text("settings.title"), messages.text("settings.about")),
                note.node(),
                new HBox(12, left, right));
        root = new ScrollPane(page);
        root.setId("settings");
        root.setFitToWidth(true);
        InSight.keep(root);
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
        following = look.follow()
                .and(session.shown().subscribe(shown -> show(shown.journal().policy())));
    }

    @Override
    public void leave() {
        following.unsubscribe();
        following = Subscription.EMPTY;
    }

    private void show(Policy policy) {
        desk.follow(policy);
        note.wrong("");
        hours.show(policy);
        freeDays.show(policy);
        away.show();
        tolerance.show(policy);
        home.show(policy);
    }

    private void refused(RuntimeException why) {
        Policy policy = session.journal().policy();
        show(policy);
        hours.reset(policy);
        note.wrong(
                why instanceof StoreException trouble
                        ? messages.text("trouble." + trouble.trouble(), trouble.where())
                        : messages.text("settings.refused"));
    }
}
