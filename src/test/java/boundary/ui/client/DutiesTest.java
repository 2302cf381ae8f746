package boundary.ui.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.Action;
import boundary.journal.ActionTaken;
import boundary.journal.ClientId;
import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.HardTime;
import boundary.journal.Hardship;
import boundary.journal.Income;
import boundary.journal.ItemId;
import boundary.journal.Journal;
import boundary.journal.Obligation;
import boundary.journal.Pursuit;
import boundary.journal.Repair;
import boundary.journal.Repeat;
import boundary.text.Language;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.Destination.ToClient.Tab;
import boundary.ui.FxSession;
import boundary.ui.MadeUp;
import boundary.ui.NoOutbox;
import boundary.ui.kit.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What is owed both ways with all that belongs to it, hard times of a kind, and repairs that are asked after.
@ExtendWith(ApplicationExtension.class)
class DutiesTest {
    private static final LocalDate TODAY = MadeUp.NOW.toLocalDate();

    private final MadeUp made = MadeUp.journal();
    private final ClientId client = made.id("Northwind Studio");
    private FxSession session;

    @Start
    void start(Stage stage) {
        stage.setX(0);
        stage.setY(0);
        session = new FxSession(made.session(), TODAY, made::stamp, e -> {});
        var screen = new ClientScreen(session, Messages.in(Language.EN), new NoOutbox(), to -> {});
        screen.arrive(new Destination.ToClient(client, Tab.FACTS));
        var root = new StackPane(screen.node());
        root.getStyleClass().add("page");
        var scene = new Scene(root, 1040, 760);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void aRepeatingDutyComesAgainWhenItIsMetAndBothGoBackWithOneUndo(FxRobot robot) throws TimeoutException {
        press(robot, "#owed-mine-add");
        type(robot, "#owed-mine-what", "Newsletter");
        choose(robot, "#owed-mine-kind", 1);
        choose(robot, "#owed-mine-repeats", 2);
        press(robot, "#owed-mine-save");
        assertEquals("Choose the day on which it is due the first time.", text(robot, "#owed-mine-trouble"));
        robot.interact(() -> date(robot, "#owed-mine-due").setValue(LocalDate.of(2026, 10, 31)));
        press(robot, "#owed-mine-save");
        until(() -> duties().size() == 1);
        Obligation first = duties().getFirst();
        assertEquals("DELIVERABLE", first.kind());
        assertEquals(Repeat.MONTHLY, first.repeats());
        assertTrue(sees(robot, "deliverable · was due 31 Oct 2026 · every month"));
        assertTrue(sees(robot, "overdue by 20 days"));

        press(robot, "#done-" + first.key());
        until(() -> duties().size() == 2);
        Obligation next = duties().stream()
                .filter(duty -> !duty.id().equals(first.id()))
                .findFirst()
                .orElseThrow();
        assertEquals(LocalDate.of(2026, 11, 30), next.due());
        assertEquals(Repeat.MONTHLY, next.repeats());
        assertTrue(sees(robot, "deliverable · due 30 Nov 2026 · every month"));
        assertFalse(sees(robot, "overdue by 20 days"));
        robot.interact(session::undo);
        until(() -> duties().equals(List.of(first)));
    }

    @Test
    void aCodeThatIsNoneOfTheUsualOnesStays(FxRobot robot) throws TimeoutException {
        var strange = new Obligation(
                new ItemId(made.stamp().ids().get()),
                client,
                "WORKSHOP",
                Obligation.Party.ME,
                TODAY,
                null,
                null,
                false,
                "",
                null,
                "A workshop");
        session.apply((journal, stamp) -> Edits.put(journal, Edit.Kind.NOTE_OBLIGATION, strange, stamp));
        until(() -> sees(robot, "A workshop"));
        press(robot, "#owed-mine-edit-" + strange.key());
        type(robot, "#owed-mine-what", "Two workshops");
        press(robot, "#owed-mine-save");
        until(() -> duties().getFirst().description().equals("Two workshops"));
        assertEquals("WORKSHOP", duties().getFirst().kind());
    }

    @Test
    void aBillIsClaimedPaidInPartsAndThenDone(FxRobot robot) throws TimeoutException {
        press(robot, "#owed-theirs-add");
        type(robot, "#owed-theirs-what", "Invoice 31");
        type(robot, "#owed-theirs-amount", "800");
        press(robot, "#owed-theirs-save");
        until(() -> duties().size() == 1);
        Obligation bill = duties().getFirst();
        press(robot, "#claim-" + bill.key());
        until(() -> duties().getFirst().pursuit() == Pursuit.CLAIMED);
        until(() -> sees(robot, "no day agreed · € 800 · claimed in writing"));
        press(robot, "#pursue-" + bill.key());
        until(() -> duties().getFirst().pursuit() == Pursuit.PURSUED);
        robot.interact(session::undo);
        until(() -> duties().getFirst().pursuit() == Pursuit.CLAIMED);

        until(() -> there(robot, "#pay-" + bill.key()));
        press(robot, "#pay-" + bill.key());
        type(robot, "#pay-amount", "0");
        press(robot, "#owed-theirs-save");
        assertEquals("An amount above 0, such as 80 or 72.50.", text(robot, "#owed-theirs-trouble"));
        type(robot, "#pay-amount", "200");
        press(robot, "#owed-theirs-save");
        until(() -> income().size() == 1);
        assertEquals(bill.id(), income().getFirst().bill());
        assertEquals(20000, income().getFirst().amount().minor());
        until(() -> sees(robot, "no day agreed · € 800, € 200 of it paid, € 600 open · claimed in writing"));
        assertNull(duties().getFirst().done());

        press(robot, "#pay-" + bill.key());
        assertEquals(
                "600",
                robot.lookup("#pay-amount").queryAs(TextInputControl.class).getText());
        press(robot, "#owed-theirs-save");
        until(() -> TODAY.equals(duties().getFirst().done()));
        until(() -> sees(robot, "done 20 Nov 2026 · € 800, all paid · claimed in writing"));
        robot.interact(session::undo);
        until(() -> duties().getFirst().done() == null);
        assertEquals(1, income().size());
    }

    @Test
    void whatIsWrittenOffKeepsItsReason(FxRobot robot) throws TimeoutException {
        press(robot, "#owed-theirs-add");
        type(robot, "#owed-theirs-what", "Old photos");
        press(robot, "#owed-theirs-save");
        until(() -> duties().size() == 1);
        Obligation photos = duties().getFirst();
        until(() -> there(robot, "#done-" + photos.key()));
        press(robot, "#waive-" + photos.key());
        type(robot, "#waive-reason", "They lost them");
        press(robot, "#owed-theirs-save");
        until(() -> duties().getFirst().waived());
        assertEquals("They lost them", duties().getFirst().reason());
        assertTrue(sees(robot, "written off"));
        press(robot, "#reopen-" + photos.key());
        until(() -> duties().getFirst().equals(photos));
    }

    @Test
    void anIllnessIsAboutHealthAndIsLookedAtAgain(FxRobot robot) throws TimeoutException {
        press(robot, "#hard-times-add");
        choose(robot, "#hard-kind", 1);
        assertTrue(robot.lookup("#hard-health").queryAs(CheckBox.class).isSelected());
        robot.interact(() -> {
            date(robot, "#hard-from").setValue(LocalDate.of(2026, 10, 1));
            date(robot, "#hard-again").setValue(LocalDate.of(2026, 11, 15));
        });
        press(robot, "#hard-times-save");
        until(() -> hardTimes().size() == 1);
        Hardship time = hardTimes().getFirst();
        assertEquals(HardTime.ILLNESS, time.kind());
        assertTrue(time.health());
        assertTrue(sees(robot, "illness · health · look again 15 Nov 2026"));
        assertTrue(sees(robot, "Time to look again: is it still going on?"));
        press(robot, "#later-" + time.key());
        until(() -> TODAY.plusWeeks(4).equals(hardTimes().getFirst().lookAgain()));
        assertFalse(sees(robot, "Time to look again: is it still going on?"));
        press(robot, "#over-" + time.key());
        until(() -> TODAY.equals(hardTimes().getFirst().to()));
        assertEquals(HardTime.ILLNESS, hardTimes().getFirst().kind());
        robot.interact(session::undo);
        robot.interact(session::undo);
        until(() -> hardTimes().getFirst().equals(time));
    }

    @Test
    void aRepairIsAskedAfterAndAnsweredInOneClick(FxRobot robot) throws TimeoutException {
        press(robot, "#talks-add");
        robot.interact(() -> combo(robot, "#talk-kind").setValue(Action.REPAIR));
        choose(robot, "#talk-repair", 3);
        robot.interact(() -> date(robot, "#talk-day").setValue(TODAY.minusDays(13)));
        press(robot, "#talks-save");
        until(() -> talks().size() == 1);
        ActionTaken repair = talks().getFirst();
        assertEquals(Repair.REFUND, repair.repair());
        assertTrue(sees(robot, "7 Nov 2026 · refund"));
        assertFalse(there(robot, "#helped-" + repair.key()), "thirteen days are too early");

        robot.interact(() -> session.turnTo(TODAY.plusDays(1)));
        until(() -> there(robot, "#helped-" + repair.key()));
        assertTrue(sees(robot, "Two weeks on: did it help?"));
        press(robot, "#helped-" + repair.key());
        until(() -> Boolean.TRUE.equals(talks().getFirst().helped()));
        until(() -> sees(robot, "7 Nov 2026 · refund · it helped"));
        assertFalse(there(robot, "#helped-" + repair.key()));
        robot.interact(session::undo);
        until(() -> there(robot, "#no-help-" + repair.key()));
        press(robot, "#no-help-" + repair.key());
        until(() -> Boolean.FALSE.equals(talks().getFirst().helped()));

        robot.interact(() -> session.turnTo(TODAY.plusDays(29)));
        until(() -> sees(robot, "Six weeks on, once more: did it help? (At first: it did not help.)"));
    }

    private static void press(FxRobot robot, String id) {
        robot.interact(() -> {
            Node node = robot.lookup(id).query();
            node.requestFocus();
            ((ButtonBase) node).fire();
        });
    }

    private static void type(FxRobot robot, String field, String text) {
        robot.interact(() -> {
            var input = (TextInputControl) robot.lookup(field).query();
            input.requestFocus();
            input.setText(text);
        });
    }

    private static void choose(FxRobot robot, String id, int index) {
        robot.interact(() -> combo(robot, id).getSelectionModel().select(index));
    }

    private static void until(Callable<Boolean> holds) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, holds);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean sees(FxRobot robot, String words) {
        return robot.lookup((Node n) -> n instanceof Labeled l && words.equals(plain(l.getText())))
                .tryQuery()
                .isPresent();
    }

    private static boolean there(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().isPresent();
    }

    private static String text(FxRobot robot, String id) {
        return plain(robot.lookup(id).queryAs(Labeled.class).getText());
    }

    /// {@return a text with plain blanks inside its figures}
    private static String plain(String text) {
        return text == null ? "" : text.replace('\u00a0', ' ');
    }

    private static DatePicker date(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(DatePicker.class);
    }

    @SuppressWarnings("unchecked") // what a node lookup finds has no type parameter
    private static ComboBox<Object> combo(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(ComboBox.class);
    }

    private Journal journal() {
        return session.journal();
    }

    private List<Obligation> duties() {
        return journal().obligations(client);
    }

    private List<Income> income() {
        return journal().income(client);
    }

    private List<Hardship> hardTimes() {
        return journal().hardships(client);
    }

    private List<ActionTaken> talks() {
        return journal().actions(client);
    }
}
