package boundary.ui.ending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.ClientId;
import boundary.journal.Direction;
import boundary.journal.Disengagement;
import boundary.journal.Disengagement.Review.Again;
import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.Interaction;
import boundary.journal.ItemId;
import boundary.journal.Obligation;
import boundary.journal.Obligation.Party;
import boundary.journal.Pursuit;
import boundary.journal.Signal;
import boundary.text.Language;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.FxSession;
import boundary.ui.MadeUp;
import boundary.ui.NoOutbox;
import boundary.ui.kit.Theme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The plan of an ending: its steps, its other path, what comes after the notice and after the end.
@ExtendWith(ApplicationExtension.class)
class EndingScreenTest {
    private static final LocalDate TODAY = MadeUp.NOW.toLocalDate();
    private static final String NAME = "Northwind Studio";

    private final MadeUp made = MadeUp.journal();
    private final ClientId client = made.id(NAME);
    private final List<Destination> gone = new ArrayList<>();
    private FxSession session;
    private EndingScreen screen;

    @Start
    void start(Stage stage) {
        made.owes(NAME, Party.ME, TODAY.plusDays(14), "December issue");
        made.owes(NAME, Party.CLIENT, TODAY.minusDays(8), "Invoice 2026-31");
        session = new FxSession(made.session(), TODAY, made::stamp, e -> {});
        screen = new EndingScreen(session, Messages.in(Language.EN), new NoOutbox(), () -> MadeUp.NOW, gone::add);
        var root = new StackPane(screen.node());
        root.getStyleClass().add("page");
        var scene = new Scene(root, 1088, 720);
        scene.setOnKeyPressed(screen::press);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        screen.arrive(new Destination.ToEnding(client));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.interact(screen::leave);
        session.close();
    }

    @Test
    void thePlanIsLeftAndTakenUpAgainAsItWas(FxRobot robot) throws TimeoutException {
        begin(robot);
        robot.clickOn("#step-MONEY").clickOn("#ending-settle");
        until(() -> TODAY.equals(plan().moneySettled()));
        Disengagement before = plan();
        robot.clickOn("#ending-stay");
        until(() -> robot.lookup("#ending-begin").tryQuery().isPresent());
        assertEquals(TODAY, plan().left());
        robot.clickOn("#ending-begin");
        until(() -> plan().isStanding());
        assertEquals(before, plan());
        assertEquals(Edit.Kind.PLAN_ENDING, session.shown().get().undoable().kind());
    }

    @Test
    void anEarlierLastDayIsRefusedInOneSentence(FxRobot robot) throws TimeoutException {
        begin(robot);
        robot.clickOn("#step-LAST_DAY");
        type(robot, "#ending-day", "3.12.2026");
        robot.clickOn("#ending-choose-day");
        assertEquals(
                "Choose 4 December 2026 or a later day: “December issue” is due then.",
                text(robot, "#ending-day-trouble"));
        assertNull(plan().lastDay());
        type(robot, "#ending-day", "4.12.2026");
        robot.clickOn("#ending-choose-day");
        until(() -> LocalDate.of(2026, 12, 4).equals(plan().lastDay()));
        assertEquals("", text(robot, "#ending-day-trouble"));
        undo(robot);
        until(() -> plan().lastDay() == null);
    }

    @Test
    void theLetterOpensOnceEveryDutyHasADay(FxRobot robot) throws TimeoutException {
        put(duty("Source files", null));
        begin(robot);
        robot.clickOn("#step-NOTICE");
        until(() -> sees(robot, "#ending-undated"));
        assertFalse(sees(robot, "#ending-write"));
        Obligation open = mine("Source files");
        robot.clickOn("#ending-date-" + open.key());
        type(robot, "#ending-mine-due", "11.12.2026");
        robot.clickOn("#ending-mine-save");
        until(() -> sees(robot, "#ending-write"));
        press(robot, "#ending-write");
        assertEquals(List.of(new Destination.ToLetter(client, "END_WORK", null)), gone);
        press(robot, "#ending-note-notice");
        until(() -> TODAY.equals(plan().noticeGiven()));
        until(() -> sees(robot, "#ending-tab-MAY_COME"));
    }

    @Test
    void noticeIsGivenByTheLetterThatStandsOnThePage(FxRobot robot) throws TimeoutException {
        begin(robot);
        robot.clickOn("#step-NOTICE");
        until(() -> sees(robot, "#letter-body")
                && !robot.lookup("#letter-body")
                        .<GenericStyledArea<?, ?, ?>>query()
                        .getText()
                        .isBlank());
        robot.clickOn("#letter-body").type(KeyCode.DIGIT6);
        assertTrue(sees(robot, "#letter-body"), "a figure in the letter opens no other step");
        press(robot, "#letter-sent");
        until(() -> sees(robot, "#letter-sent-log"));
        press(robot, "#letter-sent-log");
        until(() -> TODAY.equals(plan().noticeGiven()));
        assertEquals(1, session.journal().letters(client).size());
        undo(robot);
        until(() -> plan().noticeGiven() == null);
        assertEquals(0, session.journal().letters(client).size());
    }

    @Test
    void closingWaitsForEveryDutyOfMineAndForNoneOfTheirs(FxRobot robot) throws TimeoutException {
        begin(robot);
        robot.type(KeyCode.DIGIT6);
        until(() -> sees(robot, "#ending-close"));
        assertTrue(robot.lookup("#ending-close").query().isDisabled());
        robot.clickOn("#close-waive-" + mine("December issue").key()).clickOn("#ending-mine-save");
        assertEquals(
                "Write in a few words why it is waived; it stays in the history.", text(robot, "#ending-mine-trouble"));
        robot.clickOn("#ending-mine-reason").write("They print it themselves").type(KeyCode.ENTER);
        until(() -> mine("December issue").waived());
        until(() -> !robot.lookup("#ending-close").query().isDisabled());
        robot.clickOn("#ending-close");
        until(() -> TODAY.equals(session.journal().client(client).until()));
        assertNotNull(plan().expected());
        undo(robot);
        until(() -> session.journal().client(client).until() == null);
        assertNull(plan().expected());
    }

    @Test
    void whatTheyOweIsClaimedPursuedAndWrittenOffWithAReason(FxRobot robot) throws TimeoutException {
        begin(robot);
        Obligation invoice = theirs();
        robot.clickOn("#pursue-" + invoice.key());
        until(() -> theirs().pursuit() == Pursuit.CLAIMED);
        until(() -> text(robot, "#pursue-" + invoice.key()).equals("It is being collected"));
        robot.clickOn("#pursue-" + invoice.key());
        until(() -> theirs().pursuit() == Pursuit.PURSUED);
        robot.clickOn("#waive-" + invoice.key());
        robot.clickOn("#ending-theirs-reason").write("Not worth the trouble").type(KeyCode.ENTER);
        until(() -> theirs().waived());
        assertEquals(Pursuit.PURSUED, theirs().pursuit());
    }

    @Test
    void afterThreatsThereIsNoContactAndAReasonIsOffered(FxRobot robot) throws TimeoutException {
        robot.clickOn("#ending-threats");
        begin(robot);
        assertTrue(plan().noContact());
        until(() -> sees(robot, "#ending-no-contact"));
        assertFalse(robot.lookup("#step-NOTICE").tryQuery().isPresent(), "nobody is owed a notice");
        robot.clickOn("#waive-" + mine("December issue").key());
        assertEquals(
                "No contact after threats",
                robot.lookup("#ending-mine-reason").queryAs(TextArea.class).getText());
        robot.type(KeyCode.ESCAPE).clickOn("#ending-tab-MAY_COME");
        until(() -> sees(robot, "#may-log-RETALIATION"));
        assertFalse(sees(robot, "#may-copy-RETALIATION"), "nothing is answered");
    }

    @Test
    void whatMayComeIsCopiedAndLoggedWithOneKeyEach(FxRobot robot) throws TimeoutException {
        begin(robot);
        session.apply((journal, stamp) -> Edits.put(
                journal, Edit.Kind.PLAN_ENDING, journal.disengagement(client).withNoticeGiven(TODAY), stamp));
        until(() -> sees(robot, "#ending-tab-MAY_COME"));
        robot.clickOn("#ending-tab-MAY_COME");
        until(() -> sees(robot, "#may-come-HAGGLE"));
        robot.type(KeyCode.DIGIT2).type(KeyCode.ENTER);
        robot.interact(() -> assertEquals(
                "Thank you for the offer. This is not about the price, and my decision stands. "
                        + "Everything we agreed will be ready by the last day.",
                Clipboard.getSystemClipboard().getString()));
        int before = session.journal().size();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> session.journal().size() == before + 1);
        Interaction logged = session.journal().interactions(client).getLast();
        assertEquals(Set.of(Signal.HAGGLE), Set.copyOf(without(logged.signals(), Signal.OFF_HOURS)));
        assertEquals(Direction.IN, logged.direction());
        until(() -> text(robot, "#may-done-HAGGLE").equals("Logged at 21:45."));
    }

    @Test
    void afterThirtyDaysTheQuestionIsAskedOnce(FxRobot robot) throws TimeoutException {
        session.apply((journal, stamp) ->
                Edits.put(journal, Edit.Kind.PLAN_ENDING, Disengagement.begun(client, TODAY.minusDays(60)), stamp));
        Obligation open = mine("December issue");
        put(open.withDone(TODAY));
        session.apply((journal, stamp) -> Edits.put(
                journal, Edit.Kind.CLOSE_CLIENT, journal.client(client).withUntil(TODAY.minusDays(31)), stamp));
        until(() -> sees(robot, "#ending-tab-CAME_BACK"));
        robot.clickOn("#ending-tab-CAME_BACK");
        until(() -> sees(robot, "#ending-review-save"));
        robot.clickOn("#ending-review-save");
        assertEquals("Choose one of the three answers.", text(robot, "#ending-review-trouble"));
        robot.clickOn("#again-YES").clickOn("#ending-review-note").write("Evenings are mine again");
        robot.clickOn("#ending-review-save");
        until(() -> !plan().reviews().isEmpty());
        assertEquals(
                new Disengagement.Review(30, TODAY, Again.YES, "Evenings are mine again"),
                plan().reviews().getFirst());
        until(() -> !sees(robot, "#ending-review-save"));
        undo(robot);
        until(() -> plan().reviews().isEmpty());
    }

    /// Presses a button that the page may have to be scrolled to.
    private static void press(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).query().requestFocus());
        robot.type(KeyCode.SPACE);
    }

    private void begin(FxRobot robot) throws TimeoutException {
        until(() -> sees(robot, "#ending-begin"));
        robot.clickOn("#ending-begin");
        until(() -> sees(robot, "#step-COPY"));
        robot.clickOn("#step-COPY");
    }

    private Disengagement plan() {
        return session.journal().disengagement(client);
    }

    private Obligation mine(String what) {
        return session.journal().obligations(client).stream()
                .filter(duty -> duty.description().equals(what))
                .findFirst()
                .orElseThrow();
    }

    private Obligation theirs() {
        return session.journal().obligations(client).stream()
                .filter(duty -> duty.owedBy() == Party.CLIENT)
                .findFirst()
                .orElseThrow();
    }

    private Obligation duty(String what, LocalDate due) {
        return new Obligation(
                new ItemId(new UUID(9, 9)), client, "", Party.ME, TODAY, due, null, false, "", null, what);
    }

    private void put(Obligation duty) throws TimeoutException {
        session.apply((journal, stamp) -> Edits.put(journal, Edit.Kind.NOTE_OBLIGATION, duty, stamp));
        until(() -> session.journal().obligations(client).contains(duty));
    }

    private static List<Signal> without(Set<Signal> signals, Signal left) {
        return signals.stream().filter(signal -> signal != left).toList();
    }

    private void undo(FxRobot robot) {
        robot.interact(session::undo);
    }

    private static void type(FxRobot robot, String id, String words) {
        robot.interact(
                () -> robot.lookup(id).queryAs(DatePicker.class).getEditor().setText(words));
    }

    private static String text(FxRobot robot, String id) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(id)
                .tryQuery()
                .map(node -> ((Labeled) node).getText())
                .orElse("");
    }

    private static boolean sees(FxRobot robot, String id) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(id).tryQuery().filter(EndingScreenTest::isShown).isPresent();
    }

    private static boolean isShown(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
