package boundary.ui.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.Action;
import boundary.journal.ActionTaken;
import boundary.journal.Change;
import boundary.journal.CheckIn;
import boundary.journal.ClientId;
import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.Hardship;
import boundary.journal.Interaction;
import boundary.journal.ItemId;
import boundary.journal.Journal;
import boundary.journal.Obligation;
import boundary.journal.Words;
import boundary.report.ClientPage;
import boundary.session.StoreException;
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
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What a user tells of a client beside the entries: talks, hard times, check-ins and what is owed.
@ExtendWith(ApplicationExtension.class)
class FactsPartTest {
    private static final LocalDate TODAY = MadeUp.NOW.toLocalDate();

    private final MadeUp made = MadeUp.journal();
    private final ClientId client = made.id("Northwind Studio");
    private final List<Destination> gone = new ArrayList<>();
    private Stage stage;
    private FxSession session;

    @Start
    void start(Stage shown) {
        stage = shown;
        stage.setX(0);
        stage.setY(0);
        session = new FxSession(made.session(), TODAY, made::stamp, e -> {});
        var screen = new ClientScreen(session, Messages.in(Language.EN), new NoOutbox(), gone::add);
        screen.arrive(new Destination.ToClient(client, Tab.FACTS));
        var root = new StackPane(screen.node());
        root.getStyleClass().add("page");
        var scene = new Scene(root, 1040, 760);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(new KeyCode[0]);
        session.close();
    }

    @Test
    void aTalkIsLoggedChangedInItsPlaceAndTakenBack(FxRobot robot) throws TimeoutException {
        robot.clickOn("#talks-add");
        assertEquals(
                "22 Nov 2026".length(),
                date(robot, "#talk-day").getEditor().getText().length());
        type(robot, "#talk-words", "Calls until six, please.");
        robot.type(KeyCode.ENTER);
        until(() -> talks().size() == 1);
        assertEquals(
                new ActionTaken(
                        talks().getFirst().id(), client, TODAY, Action.BOUNDARY, "Calls until six, please.", null),
                talks().getFirst());
        assertFalse(robot.lookup("#talks-form").tryQuery().isPresent());
        assertTrue(sees(robot, "Boundary talk"));
        assertTrue(robot.lookup("#talks-add").query().isFocused());

        robot.clickOn("#talks-edit-" + talks().getFirst().key());
        robot.interact(() -> {
            combo(robot, "#talk-kind").setValue(Action.RENEGOTIATE);
            date(robot, "#talk-day").getEditor().setText("3.9.2026");
        });
        type(robot, "#talk-words", "Extra rounds\nare billed.");
        robot.clickOn("#talk-helped-NO").clickOn("#talks-save");
        until(() -> talks().getFirst().action() == Action.RENEGOTIATE);
        assertEquals(false, talks().getFirst().helped());
        assertTrue(sees(robot, "3 Sep 2026 · it did not help"));
        assertEquals(LocalDate.of(2026, 9, 3), talks().getFirst().day());
        assertEquals("Extra rounds\nare billed.", talks().getFirst().words());
        assertEquals(1, talks().size());

        undo(robot);
        until(() -> talks().getFirst().action() == Action.BOUNDARY);
        undo(robot);
        until(() -> talks().isEmpty());
    }

    @Test
    void whatCannotBeSavedStaysWithTheReason(FxRobot robot) throws TimeoutException {
        robot.clickOn("#talks-add");
        type(robot, "#talk-words", "Said at last");
        robot.interact(() -> date(robot, "#talk-day").getEditor().setText("31.11.2026"));
        robot.clickOn("#talks-save");
        assertEquals("“31.11.2026” is not a day; type it like 24.12.2026.", text(robot, "#talks-trouble"));
        robot.interact(() -> date(robot, "#talk-day").getEditor().setText("2027-01-05"));
        robot.clickOn("#talks-save");
        assertEquals("This day is still to come; choose today or an earlier one.", text(robot, "#talks-trouble"));
        robot.interact(() -> date(robot, "#talk-day").getEditor().setText(""));
        robot.clickOn("#talks-save");
        assertEquals("Choose the day.", text(robot, "#talks-trouble"));

        robot.interact(() -> date(robot, "#talk-day").getEditor().setText("2019-01-05"));
        made.store().refuseWith(StoreException.Trouble.IN_USE);
        robot.clickOn("#talks-save");
        until(() -> text(robot, "#talks-trouble").equals("It could not be saved; nothing was changed."));
        assertEquals(
                "Said at last",
                robot.lookup("#talk-words").queryAs(TextArea.class).getText());
        made.store().refuseWith(null);
        robot.clickOn("#talks-save");
        until(() -> talks().size() == 1);
        assertEquals(LocalDate.of(2019, 1, 5), talks().getFirst().day());
    }

    @Test
    void whatIsBeingTypedSurvivesWhatOthersSaveAndEscGivesItUp(FxRobot robot) throws TimeoutException {
        robot.clickOn("#talks-add");
        type(robot, "#talk-words", "Half a sent");
        robot.clickOn("#check-in-today-1");
        until(() -> checkIns().size() == 1);
        assertEquals(
                "Half a sent",
                robot.lookup("#talk-words").queryAs(TextArea.class).getText());
        robot.clickOn("#talk-words").type(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#talks-form").tryQuery().isPresent());
        assertTrue(talks().isEmpty());
    }

    @Test
    void aHardTimeIsOpenAndThenOver(FxRobot robot) throws TimeoutException {
        robot.clickOn("#hard-times-add");
        robot.interact(() -> {
            date(robot, "#hard-from").getEditor().setText("1.11.2026");
            date(robot, "#hard-to").getEditor().setText("30.10.2026");
        });
        type(robot, "#hard-note", "Their father is ill");
        robot.clickOn("#hard-health");
        robot.clickOn("#hard-times-save");
        assertEquals("The last day can’t be before the first.", text(robot, "#hard-times-trouble"));
        robot.interact(() -> {
            date(robot, "#hard-to").getEditor().setText("");
            date(robot, "#hard-again").getEditor().setText("1.10.2026");
        });
        robot.clickOn("#hard-times-save");
        assertEquals("The day to look again can’t be before the beginning.", text(robot, "#hard-times-trouble"));
        robot.interact(() -> date(robot, "#hard-again").getEditor().setText("1 Dec 2026"));
        robot.clickOn("#hard-times-save");
        until(() -> hardTimes().size() == 1);
        Hardship open = hardTimes().getFirst();
        assertEquals(
                new Hardship(
                        open.id(),
                        client,
                        LocalDate.of(2026, 11, 1),
                        null,
                        LocalDate.of(2026, 12, 1),
                        true,
                        "Their father is ill"),
                open);
        assertTrue(sees(robot, "Since 1 Nov 2026"));

        robot.clickOn("#over-" + open.key());
        until(() -> TODAY.equals(hardTimes().getFirst().to()));
        assertFalse(robot.lookup("#over-" + open.key()).tryQuery().isPresent());
        undo(robot);
        until(() -> hardTimes().getFirst().to() == null);
        assertEquals(open, hardTimes().getFirst());
    }

    @Test
    void aSecondAnswerOnTheSameDayChangesTheFirst(FxRobot robot) throws TimeoutException {
        robot.clickOn("#check-in-today-4");
        until(() -> levels().equals(List.of(4)));
        robot.clickOn("#check-in-today-2");
        until(() -> levels().equals(List.of(2)));
        assertTrue(sees(robot, "somewhat · 2 of 4"));
        assertEquals(Edit.Kind.CHECK_IN, session.shown().get().undoable().kind());

        robot.clickOn("#check-ins-add");
        robot.interact(() -> date(robot, "#check-in-day").getEditor().setText("1.11.2026"));
        robot.clickOn("#check-ins-save");
        assertEquals("Choose one of the five answers.", text(robot, "#check-ins-trouble"));
        robot.clickOn("#check-in-level-0").clickOn("#check-ins-save");
        until(() -> levels().equals(List.of(0, 2)));

        CheckIn earlier = checkIns().getFirst();
        robot.clickOn("#check-ins-edit-" + earlier.key());
        robot.interact(() -> date(robot, "#check-in-day").setValue(TODAY));
        robot.clickOn("#check-ins-save");
        until(() -> levels().equals(List.of(0)));
        assertEquals(TODAY, checkIns().getFirst().day());
        undo(robot);
        until(() -> levels().equals(List.of(0, 2)));
        robot.clickOn("#check-ins-delete-" + earlier.key());
        until(() -> levels().equals(List.of(2)));
    }

    @Test
    void anObligationThatIsDoneIsNoLongerOwed(FxRobot robot) throws TimeoutException {
        robot.clickOn("#owed-mine-add").clickOn("#owed-mine-save");
        assertEquals("Write what is owed.", text(robot, "#owed-mine-trouble"));
        type(robot, "#owed-mine-what", "December issue");
        robot.interact(() -> date(robot, "#owed-mine-due").getEditor().setText("4.12.2026"));
        type(robot, "#owed-mine-amount", "many");
        robot.type(KeyCode.ENTER);
        assertEquals("An amount such as 80 or 72.50.", text(robot, "#owed-mine-trouble"));
        type(robot, "#owed-mine-amount", "72,50");
        robot.type(KeyCode.ENTER);
        until(() -> page().owed().mine().size() == 1);
        Obligation duty = page().owed().mine().getFirst();
        assertEquals(LocalDate.of(2026, 12, 4), duty.due());
        assertEquals(7250, duty.amount().minor());
        until(() -> text(robot, "#client-summary").contains("1 open obligation"));

        robot.clickOn("#done-" + duty.key());
        until(() -> page().owed().mine().isEmpty());
        assertEquals(TODAY, obligations().getFirst().done());
        until(() -> !text(robot, "#client-summary").contains("obligation"));

        robot.clickOn("#reopen-" + duty.key());
        until(() -> page().owed().mine().equals(List.of(duty)));
        robot.clickOn("#waive-" + duty.key()).clickOn("#owed-mine-save");
        assertEquals(
                "Write in a few words why it is waived; it stays in the history.", text(robot, "#owed-mine-trouble"));
        type(robot, "#waive-reason", "They print it themselves");
        robot.type(KeyCode.ENTER);
        until(() -> page().owed().mine().isEmpty());
        assertTrue(obligations().getFirst().waived());
        assertEquals("They print it themselves", obligations().getFirst().reason());
        assertNull(obligations().getFirst().done());
        undo(robot);
        until(() -> page().owed().mine().equals(List.of(duty)));
    }

    @Test
    void whatTheClientOwesIsKeptApartAndCanBeDeleted(FxRobot robot) throws TimeoutException {
        robot.clickOn("#owed-theirs-add");
        type(robot, "#owed-theirs-what", "Invoice 31");
        type(robot, "#owed-theirs-amount", "820");
        robot.type(KeyCode.ENTER);
        until(() -> page().owed().theirs().size() == 1);
        assertTrue(page().owed().mine().isEmpty());
        Obligation duty = obligations().getFirst();
        assertEquals(Obligation.Party.CLIENT, duty.owedBy());
        assertEquals(TODAY, duty.opened());
        robot.clickOn("#owed-theirs-delete-" + duty.key());
        until(() -> obligations().isEmpty());
        assertNotNull(session.shown().get().undoable());
    }

    @Test
    void aFormIsFilledAndSavedByTheKeyboardAlone(FxRobot robot) throws TimeoutException {
        robot.interact(() -> robot.lookup("#talks-add").query().requestFocus());
        robot.type(KeyCode.ENTER);
        assertTrue(robot.lookup("#talk-kind").query().isFocused());
        robot.type(KeyCode.DOWN).type(KeyCode.TAB).type(KeyCode.TAB);
        assertTrue(robot.lookup("#talk-day").query().isFocused());
        robot.type(KeyCode.TAB);
        assertTrue(robot.lookup("#talk-words").query().isFocused());
        robot.write("sorry");
        robot.push(KeyCode.SHIFT, KeyCode.ENTER).write("again");
        robot.type(KeyCode.TAB).type(KeyCode.TAB).type(KeyCode.ENTER);
        robot.type(KeyCode.TAB).type(KeyCode.TAB);
        assertTrue(robot.lookup("#talks-save").query().isFocused());
        robot.type(KeyCode.ENTER);
        until(() -> talks().size() == 1);
        assertEquals("sorry\nagain", talks().getFirst().words());
        assertEquals(Action.REPAIR, talks().getFirst().action());
        assertEquals(true, talks().getFirst().helped());
    }

    @Test
    void whatWasLoggedWithAContactStandsThereAndLeadsToItsEntry(FxRobot robot) throws TimeoutException {
        Interaction call = journal().interactions(client).getFirst();
        session.apply((journal, stamp) ->
                Edits.change(call, Words.NONE, withActions(call, Action.BOUNDARY, Action.REPAIR), Words.NONE, stamp));
        until(() -> sees(robot, "Boundary talk, Repair"));
        assertFalse(robot.lookup("#talks-edit-" + call.id().value()).tryQuery().isPresent());
        robot.clickOn("#entry-" + call.id().value());
        assertEquals(List.of(new Destination.ToEntry(call.id())), gone);
    }

    private static Interaction withActions(Interaction entry, Action... actions) {
        return new Interaction(
                entry.id(),
                entry.client(),
                entry.at(),
                entry.zone(),
                entry.offset(),
                entry.channel(),
                entry.direction(),
                entry.spentMinutes(),
                entry.unpaidMinutes(),
                entry.energy(),
                entry.severity(),
                entry.signals(),
                entry.excused(),
                Action.setOf(List.of(actions)),
                entry.fair());
    }

    @Test
    void ofManyOnlyTheNewestAreShownUntilAskedFor(FxRobot robot) throws TimeoutException {
        String endless = "Ұзақ сөз ".repeat(3000);
        session.apply((journal, stamp) -> new Edit(
                Edit.Kind.NOTE_ACTION,
                IntStream.range(0, 60)
                        .mapToObj(back -> (Change) new Change.OfItem(
                                null,
                                new ActionTaken(
                                        new ItemId(stamp.ids().get()),
                                        client,
                                        TODAY.minusDays(back),
                                        Action.REPAIR,
                                        endless,
                                        null),
                                stamp.known()))
                        .toList()));
        until(() -> talks().size() == 60 && rows(robot) == 5);
        assertTrue(robot.lookup("#talks .fact-row").query().getLayoutBounds().getHeight() < 200, "long words are cut");
        robot.interact(() -> robot.lookup("#talks-more").queryButton().fire());
        assertEquals(55, rows(robot));
        robot.interact(() -> robot.lookup("#talks-more").queryButton().fire());
        assertEquals(60, rows(robot));
        assertFalse(robot.lookup("#talks-more").tryQuery().isPresent());

        robot.interact(() -> robot.lookup("#talks-edit-" + talks().getFirst().key())
                .queryButton()
                .fire());
        assertEquals(
                endless, robot.lookup("#talk-words").queryAs(TextArea.class).getText());
    }

    @Test
    void aFormThatOpensBelowTheWindowComesIntoSight(FxRobot robot) throws TimeoutException {
        double width = stage.getWidth();
        double height = stage.getHeight();
        robot.interact(() -> size(700, 420));
        robot.interact(() -> robot.lookup("#owed-theirs-add").queryButton().fire());
        ScrollPane page = robot.lookup("#client-facts").queryAs(ScrollPane.class);
        Node form = robot.lookup("#owed-theirs-form").query();
        try {
            until(() -> page.localToScene(page.getLayoutBounds()).contains(form.localToScene(form.getLayoutBounds())));
        } finally {
            robot.interact(() -> size(width, height));
        }
    }

    private void size(double width, double height) {
        stage.setWidth(width);
        stage.setHeight(height);
    }

    private static int rows(FxRobot robot) {
        return robot.lookup("#talks .fact-row").queryAll().size();
    }

    private static void type(FxRobot robot, String field, String text) {
        robot.interact(() -> {
            var input = (TextInputControl) robot.lookup(field).query();
            input.requestFocus();
            input.setText(text);
        });
    }

    private void undo(FxRobot robot) {
        robot.interact(session::undo);
    }

    private static void until(Callable<Boolean> holds) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, holds);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean sees(FxRobot robot, String words) {
        return robot.lookup((Node n) -> n instanceof Labeled l && words.equals(l.getText()))
                .tryQuery()
                .isPresent();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
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

    private ClientPage page() {
        var shown = session.shown().get();
        return ClientPage.of(shown.journal(), shown.scores(), client);
    }

    private List<ActionTaken> talks() {
        return journal().actions(client);
    }

    private List<Hardship> hardTimes() {
        return journal().hardships(client);
    }

    private List<CheckIn> checkIns() {
        return journal().checkIns(client);
    }

    private List<Integer> levels() {
        return checkIns().stream().map(CheckIn::level).toList();
    }

    private List<Obligation> obligations() {
        return journal().obligations(client);
    }
}
