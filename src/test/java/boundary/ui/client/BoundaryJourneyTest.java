package boundary.ui.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.Answer;
import boundary.journal.Boundary;
import boundary.journal.Channel;
import boundary.journal.ClientId;
import boundary.journal.Edits;
import boundary.journal.Interaction;
import boundary.journal.ItemId;
import boundary.journal.Signal;
import boundary.journal.Words;
import boundary.text.Language;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.Destination.ToClient.Tab;
import boundary.ui.FxSession;
import boundary.ui.MadeUp;
import boundary.ui.NoOutbox;
import boundary.ui.kit.Theme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// From a rule that was told to the entries that broke it, the consultant's own among them, in every language.
@ExtendWith(ApplicationExtension.class)
class BoundaryJourneyTest {
    private static final LocalDate TODAY = MadeUp.NOW.toLocalDate();

    private final MadeUp made = MadeUp.journal();
    private final ClientId client = made.id("Northwind Studio");
    private final List<Destination> gone = new ArrayList<>();
    private Stage stage;
    private FxSession session;

    @Start
    void start(Stage shown) {
        stage = shown;
        session = new FxSession(made.session(), TODAY, made::stamp, e -> {});
    }

    @AfterEach
    void close() {
        session.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aBreachIsCountedFromTheTellingOnAndMineBesideTheirs(Language language, FxRobot robot) throws TimeoutException {
        Messages messages = Messages.in(language);
        robot.interact(() -> open(messages));
        var rule = new Boundary(
                new ItemId(made.stamp().ids().get()), client, TODAY, Set.of(Signal.OFF_HOURS), "Until six");
        session.apply((journal, stamp) ->
                Edits.tell(journal, rule, TODAY.minusDays(20), Channel.CALL, "Until six, please.", stamp));
        String since = "#breaches-" + rule.key() + "-since";
        String own = "#breaches-" + rule.key() + "-own";
        until(() -> robot.lookup(since).tryQuery().isPresent());
        List<Interaction> late = session.journal().interactions(client).stream()
                .filter(rule::isBrokenBy)
                .filter(entry -> entry.day().isAfter(TODAY.minusDays(20)))
                .toList();
        assertFalse(late.isEmpty());
        assertEquals(Integer.toString(late.size()), text(robot, since));
        assertEquals("0", text(robot, own));
        assertTrue(robot.lookup(own).query().isDisabled());
        assertEquals(messages.text("boundary.verdict.NO_FEWER"), text(robot, "#breaches-verdict-" + rule.key()));

        Interaction gaveIn = late.getLast();
        session.apply((journal, stamp) -> Edits.answer(gaveIn, Words.NONE, Answer.AGREED_FREE, null, stamp));
        until(() -> shows(robot, own, "1"));
        robot.interact(() -> robot.lookup(own).queryAs(ButtonBase.class).fire());
        String entry = "#breach-" + gaveIn.id().value();
        robot.interact(() -> robot.lookup(entry).queryAs(ButtonBase.class).fire());
        assertEquals(List.of(new Destination.ToEntry(gaveIn.id())), gone);
        robot.interact(session::undo);
        until(() -> shows(robot, own, "0"));
        robot.interact(session::undo);
        until(() -> robot.lookup(since).tryQuery().isEmpty());
        assertEquals(List.of(), squeezed(robot));
    }

    /// {@return the words of buttons that have less room than they need}
    private static List<String> squeezed(FxRobot robot) {
        return robot.lookup((Node node) -> node instanceof ButtonBase).queryAll().stream()
                .map(ButtonBase.class::cast)
                .filter(button -> button.isVisible() && button.getWidth() + 1 < button.prefWidth(-1))
                .map(ButtonBase::getText)
                .toList();
    }

    private void open(Messages messages) {
        var screen = new ClientScreen(session, messages, new NoOutbox(), gone::add);
        screen.arrive(new Destination.ToClient(client, Tab.AGREEMENT));
        var root = new StackPane(screen.node());
        root.getStyleClass().add("page");
        var scene = new Scene(root, 1040, 760);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    private static void until(Callable<Boolean> holds) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, holds);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean shows(FxRobot robot, String id, String words) {
        return robot.lookup(id)
                .tryQueryAs(Labeled.class)
                .filter(label -> words.equals(label.getText()))
                .isPresent();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }
}
