package boundary.ui.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.Action;
import boundary.journal.ActionTaken;
import boundary.journal.Agreement;
import boundary.journal.Boundary;
import boundary.journal.Channel;
import boundary.journal.ClientId;
import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.Journal;
import boundary.journal.Notice;
import boundary.journal.Pricing;
import boundary.journal.ResponseTime;
import boundary.journal.Signal;
import boundary.session.StoreException;
import boundary.text.Language;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.Destination.ToClient.Tab;
import boundary.ui.FxSession;
import boundary.ui.MadeUp;
import boundary.ui.NoOutbox;
import boundary.ui.Outbox.Handout;
import boundary.ui.kit.Theme;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What a user writes down of an agreement and of boundaries.
@ExtendWith(ApplicationExtension.class)
class AgreementPartTest {
    private static final LocalDate TODAY = MadeUp.NOW.toLocalDate();

    private final MadeUp made = MadeUp.journal();
    private final ClientId client = made.id("Northwind Studio");
    private final NoOutbox outbox = new NoOutbox();
    private FxSession session;

    @Start
    void start(Stage stage) {
        stage.setX(0);
        stage.setY(0);
        session = new FxSession(made.session(), TODAY, made::stamp, e -> {});
        var screen = new ClientScreen(session, Messages.in(Language.EN), outbox, to -> {});
        screen.arrive(new Destination.ToClient(client, Tab.AGREEMENT));
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
    void anAgreementIsOneEditOfItsOwnAndOfTheClientAndOneUndo(FxRobot robot) throws TimeoutException {
        assertNull(agreement());
        press(robot, "#agreement-edit");
        press(robot, "#agreed-hours");
        type(robot, "#agreed-FRIDAY-to", "16");
        press(robot, "#agreed-channel-EMAIL");
        press(robot, "#agreed-channel-CALL");
        type(robot, "#agreed-answer", "1");
        type(robot, "#agreed-rounds", "3");
        type(robot, "#agreed-included", "Newsletter texts");
        type(robot, "#agreed-extra", "billed by the hour");
        press(robot, "#agreed-pricing-RETAINER");
        type(robot, "#agreed-rate", "80");
        type(robot, "#agreed-price", "900,50");
        type(robot, "#agreed-retainer", "7.5");
        type(robot, "#agreed-payment", "14");
        type(robot, "#agreed-notice", "14");
        type(robot, "#agreed-notice-clause", "§ 7");
        robot.interact(() -> combo(robot, "#agreed-notice-form").setValue(Notice.Form.LETTER));
        assertEquals(
                "Given today, the earliest last day is Friday, 4 December 2026.", text(robot, "#agreed-notice-means"));
        press(robot, "#agreement-save");
        until(() -> agreement() != null);
        var before = Objects.requireNonNull(agreement());
        assertEquals(
                new Agreement(
                        client,
                        TODAY,
                        Set.of(Channel.CALL, Channel.EMAIL),
                        new ResponseTime(1, ResponseTime.Unit.WORKING_DAYS),
                        3,
                        "Newsletter texts",
                        "billed by the hour",
                        false,
                        14,
                        Pricing.RETAINER,
                        before.price(),
                        450,
                        new Notice(14, Notice.Unit.DAYS, Notice.Form.LETTER, "§ 7")),
                before);
        assertEquals(90050, Objects.requireNonNull(before.price()).minor());
        var standing = Objects.requireNonNull(journal().client(client));
        assertEquals(8000, Objects.requireNonNull(standing.rate()).minor());
        assertEquals(
                LocalTime.of(16, 0),
                Objects.requireNonNull(
                                Objects.requireNonNull(standing.ownHours()).on(DayOfWeek.FRIDAY))
                        .to());
        assertEquals(Edit.Kind.NOTE_AGREEMENT, session.shown().get().undoable().kind());
        for (String line : List.of(
                "Mon–Thu 9–18, Fri 9–16",
                "calls, email",
                "1 working day",
                "3 rounds of changes; Newsletter texts",
                "billed by the hour",
                "€ 900.50 a month, 7 h 30 m included; beyond that € 80 an hour",
                "within 14 days",
                "14 days, by letter · § 7",
                "Agreed 20 Nov 2026")) {
            assertTrue(sees(robot, line), line);
        }
        robot.interact(session::undo);
        until(() -> agreement() == null);
        assertNull(Objects.requireNonNull(journal().client(client)).ownHours());
        assertNull(Objects.requireNonNull(journal().client(client)).rate());
        robot.interact(session::redo);
        until(() -> before.equals(agreement()));
    }

    @Test
    void eachFieldSaysInOneSentenceWhatIsWrong(FxRobot robot) throws TimeoutException {
        press(robot, "#agreement-edit");
        press(robot, "#agreed-hours");
        wrong(robot, "#agreed-MONDAY-from", "19", "Mon: type two times such as 9:00 and 18:00, the second later.");
        type(robot, "#agreed-MONDAY-from", "9");
        wrong(robot, "#agreed-answer", "0", "A whole number from 1 to 99, or nothing.");
        wrong(robot, "#agreed-rounds", "many", "Rounds are a whole number from 0 to 99, or nothing.");
        wrong(robot, "#agreed-rate", "eighty", "An amount such as 80 or 72.50.");
        press(robot, "#agreed-pricing-RETAINER");
        wrong(robot, "#agreed-price", "9,999,9", "An amount such as 80 or 72.50.");
        wrong(robot, "#agreed-retainer", "800", "Hours such as 10 or 7.5, at most 744.");
        wrong(robot, "#agreed-payment", "400", "Days are a whole number from 0 to 365, or nothing.");
        wrong(robot, "#agreed-notice", "1001", "Days are a whole number from 0 to 1 000, or nothing.");
        type(robot, "#agreed-notice-clause", "§ 7");
        wrong(robot, "#agreed-notice", "", "Say how many days before the end it has to be told.");
        type(robot, "#agreed-notice-clause", "");
        robot.interact(() -> robot.lookup("#agreed-day")
                .queryAs(DatePicker.class)
                .getEditor()
                .setText("2027-01-01"));
        press(robot, "#agreement-save");
        assertEquals("This day is still to come; choose today or an earlier one.", text(robot, "#agreement-trouble"));
        robot.interact(() -> robot.lookup("#agreed-day")
                .queryAs(DatePicker.class)
                .getEditor()
                .setText("2026-03-11"));
        type(robot, "#agreed-included", "Stays when it can’t be saved");
        made.store().refuseWith(StoreException.Trouble.IN_USE);
        press(robot, "#agreement-save");
        until(() -> text(robot, "#agreement-trouble").equals("It could not be saved; nothing was changed."));
        made.store().refuseWith(null);
        press(robot, "#agreement-save");
        until(() -> agreement() != null);
        assertEquals(
                "Stays when it can’t be saved",
                Objects.requireNonNull(agreement()).included());
        assertEquals(
                LocalDate.of(2026, 3, 11), Objects.requireNonNull(agreement()).agreed());
    }

    private static void wrong(FxRobot robot, String field, String typed, String sentence) {
        type(robot, field, typed);
        press(robot, "#agreement-save");
        assertEquals(sentence, text(robot, "#agreement-trouble"));
        assertTrue(robot.lookup(field).query().isFocused(), field);
        type(robot, field, "");
    }

    @Test
    void aFormWithoutChangesSavesNothing(FxRobot robot) throws TimeoutException {
        agree();
        until(() -> agreement() != null && sees(robot, "Agreed 11 Mar 2026"));
        long before = journal().sequence();
        press(robot, "#agreement-edit");
        press(robot, "#agreement-save");
        until(() -> !there(robot, "#agreement-form"));
        assertEquals(before, journal().sequence());

        press(robot, "#agreement-edit");
        robot.interact(
                () -> robot.lookup("#agreed-day").queryAs(DatePicker.class).setValue(TODAY));
        type(robot, "#agreed-rounds", "2");
        press(robot, "#agreement-save");
        until(() -> sees(robot, "Agreed 11 Mar 2026, changed 20 Nov 2026"));
    }

    private void agree() {
        session.apply((journal, stamp) -> Edits.put(
                journal, Edit.Kind.NOTE_AGREEMENT, Agreement.blank(client, LocalDate.of(2026, 3, 11)), stamp));
    }

    @Test
    void theSheetIsReadSavedAndCopiedThroughTheOutbox(FxRobot robot) throws TimeoutException {
        assertFalse(robot.lookup("#sheet-card").query().isVisible());
        agree();
        String page = new Handout.HowWeWork(client).toString();
        until(() -> page.equals(
                robot.lookup("#sheet-preview").queryAs(TextInputControl.class).getText()));
        press(robot, "#sheet-pdf");
        assertEquals(new Handout.HowWeWork(client), outbox.asked.getLast());
        assertTrue(sees(robot, "Saved: saved.pdf"));
        press(robot, "#sheet-copy");
        assertTrue(sees(robot, "Copied; it is in the clipboard."));
        robot.interact(() -> assertEquals(page, Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void aBoundaryIsSetToldAndToldAgain(FxRobot robot) throws TimeoutException {
        press(robot, "#boundaries-add");
        press(robot, "#boundaries-save");
        assertEquals("Write the rule as the client is to hear it.", text(robot, "#boundaries-trouble"));
        type(robot, "#boundary-rule", "No calls at night");
        press(robot, "#boundaries-save");
        assertEquals("Choose at least one sign by which it is broken.", text(robot, "#boundaries-trouble"));
        press(robot, "#boundary-usual-HOURS");
        assertTrue(robot.lookup("#boundary-kind-OFF_HOURS")
                .queryAs(ToggleButton.class)
                .isSelected());
        press(robot, "#boundary-kind-URGENT");
        press(robot, "#boundaries-save");
        until(() -> boundaries().size() == 1);
        Boundary rule = boundaries().getFirst();
        assertEquals("Calls and messages within working hours", rule.rule());
        assertEquals(Set.of(Signal.OFF_HOURS, Signal.URGENT), rule.breaches());
        assertEquals(TODAY, rule.set());
        assertTrue(sees(robot, "Not told yet; it counts only from the day it is told."));

        press(robot, "#tell-" + rule.key());
        robot.interact(() -> {
            robot.lookup("#tell-day").queryAs(DatePicker.class).setValue(LocalDate.of(2026, 9, 3));
            combo(robot, "#tell-how").setValue(Channel.CALL);
        });
        type(robot, "#tell-words", "Please call between nine and six.");
        press(robot, "#boundaries-save");
        until(() -> told().size() == 1);
        assertEquals(Action.BOUNDARY, told().getFirst().action());
        assertEquals(rule.id(), told().getFirst().about());
        assertEquals(Channel.CALL, told().getFirst().how());
        assertEquals("Please call between nine and six.", told().getFirst().words());
        assertTrue(sees(robot, "Told Thu 3 Sep by call"));
        assertEquals(Edit.Kind.NOTE_BOUNDARY, session.shown().get().undoable().kind());

        press(robot, "#tell-" + rule.key());
        press(robot, "#boundaries-save");
        until(() -> sees(robot, "Told Thu 3 Sep by call; repeated Fri 20 Nov by email"));
        robot.interact(session::undo);
        until(() -> sees(robot, "Told Thu 3 Sep by call"));
        robot.interact(session::undo);
        until(() -> told().isEmpty());
        assertTrue(sees(robot, "Not told yet; it counts only from the day it is told."));

        press(robot, "#boundaries-edit-" + rule.key());
        type(robot, "#boundary-rule", "Calls until six");
        press(robot, "#boundaries-save");
        until(() -> boundaries().getFirst().rule().equals("Calls until six"));
        press(robot, "#boundaries-delete-" + rule.key());
        until(() -> boundaries().isEmpty());
        robot.interact(session::undo);
        until(() -> boundaries().size() == 1);
    }

    private static void press(FxRobot robot, String id) {
        robot.interact(() -> {
            Node node = robot.lookup(id).query();
            node.requestFocus();
            assertNotNull(node);
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

    @SuppressWarnings("unchecked") // what a node lookup finds has no type parameter
    private static ComboBox<Object> combo(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(ComboBox.class);
    }

    private Journal journal() {
        return session.journal();
    }

    private @Nullable Agreement agreement() {
        return journal().agreement(client);
    }

    private List<Boundary> boundaries() {
        return journal().boundaries(client);
    }

    private List<ActionTaken> told() {
        return journal().actions(client);
    }
}
