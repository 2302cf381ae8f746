package boundary.ui.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.Answer;
import boundary.journal.Edit;
import boundary.journal.Interaction;
import boundary.journal.Taken;
import boundary.session.StoreException.Trouble;
import boundary.text.Language;
import boundary.ui.MadeUp;
import boundary.ui.today.Desk;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// My answer to what was just logged, by one key each, and replies at once.
@ExtendWith(ApplicationExtension.class)
@Timeout(value = 150, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class AnswerTest {
    private static final String LINE = "northwind message 20:10 10m unpaid about the banners";

    private Desk desk;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage, MadeUp.journal(), Language.EN);
    }

    @AfterEach
    void close(FxRobot robot) throws Exception {
        robot.release(new KeyCode[0]);
        robot.release(new MouseButton[0]);
        FxToolkit.hideStage();
        desk.close();
    }

    private Interaction logged(FxRobot robot) {
        robot.interact(
                () -> robot.lookup("#capture-field").queryTextInputControl().setText(LINE));
        robot.type(KeyCode.ENTER);
        Interaction entry = desk.entry("about the banners");
        Desk.until("the answers", () -> Desk.sees(robot, "#capture-my-answer"));
        return entry;
    }

    private Interaction now() {
        return desk.entry("about the banners");
    }

    private static String focused(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return String.valueOf(robot.window(0).getScene().getFocusOwner().getId());
    }

    @Test
    void oneKeyAnswersAndOneSaysHowItWasTaken(FxRobot robot) {
        logged(robot);
        assertEquals("open until you choose", Desk.text(robot, "#my-answer-open"));
        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        Desk.until("the answer", () -> now().answer() == Answer.DECLINED);
        assertEquals("declined", Desk.text(robot, "#my-answer-said"));
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        Desk.until("how it was taken", () -> now().taken() == Taken.PRESSED);
        assertEquals("declined, they pressed", Desk.text(robot, "#my-answer-said"));
        assertEquals(
                "about the banners", desk.made().store().wordsOf(now().id()).note(), "the words stay");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        Desk.until("not taken yet", () -> now().taken() == null);
        assertEquals(Answer.DECLINED, now().answer());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        Desk.until("open again", () -> now().answer() == null);
        assertTrue(Desk.sees(robot, "#my-answer-open"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        Desk.until("the entry gone", () -> desk.find("about the banners").isEmpty());
        assertFalse(Desk.sees(robot, "#capture-my-answer"));
    }

    @Test
    void aDigitAloneAndEnterAnswersAndADigitBeginsALine(FxRobot robot) {
        logged(robot);
        robot.write("4");
        assertEquals("4", Desk.text(robot, "#capture-field"));
        assertTrue(Desk.sees(robot, "#capture-my-answer"));
        robot.write("5m айжан about the leaflet");
        assertEquals("45m айжан about the leaflet", Desk.text(robot, "#capture-field"));
        assertTrue(Desk.sees(robot, "#chip-client"));
        assertNull(now().answer(), "a digit of the next line answers nothing");
        robot.type(KeyCode.ENTER);
        assertEquals(45, desk.entry("about the leaflet").spentMinutes());
        Desk.until("its answers", () -> Desk.sees(robot, "#my-answer-open"));
        robot.write("4").type(KeyCode.ENTER);
        Desk.until("answered", () -> desk.entry("about the leaflet").answer() == Answer.NEXT_DAY);
        assertEquals("", Desk.text(robot, "#capture-field"));
        assertNull(now().answer());
    }

    @Test
    void chipsAnswerByMouseAndByArrow(FxRobot robot) {
        logged(robot);
        robot.clickOn("#my-answer-AGREED_FREE");
        Desk.until("answered", () -> now().answer() == Answer.AGREED_FREE);
        assertEquals("my-answer-WELL", focused(robot));
        robot.type(KeyCode.DIGIT3);
        Desk.until("taken", () -> now().taken() == Taken.BADLY);
        assertEquals("capture-field", focused(robot));
        robot.clickOn("#my-answer-change").type(KeyCode.DIGIT2);
        Desk.until("changed", () -> now().answer() == Answer.AGREED_PAID);
        assertNull(now().taken(), "another answer was not taken yet");
        robot.clickOn("#my-answer-pass");
        assertFalse(Desk.sees(robot, "#my-answer-WELL"));
        robot.type(KeyCode.ESCAPE);
        assertFalse(Desk.sees(robot, "#capture-my-answer"));
    }

    @Test
    void onlyWhatTheClientAskedHasAnAnswer(FxRobot robot) {
        robot.write("айжан 11:00 thanks a lot").type(KeyCode.ENTER);
        Desk.until("it stands", () -> Desk.sees(robot, "#capture-logged"));
        assertFalse(Desk.sees(robot, "#capture-my-answer"));
        robot.write("айжан outgoing call 5m").type(KeyCode.ENTER);
        Desk.until("it stands", () -> Desk.text(robot, "#capture-logged").contains("5"));
        assertFalse(Desk.sees(robot, "#capture-my-answer"));
        robot.type(KeyCode.F2);
        assertFalse(Desk.sees(robot, "#capture-replies"));
    }

    @Test
    void copiedIsNotSent(FxRobot robot) {
        logged(robot);
        robot.type(KeyCode.F2);
        assertTrue(Desk.sees(robot, "#capture-replies"));
        assertEquals("Thank you, noted. I’ll answer on Monday after nine.", Desk.text(robot, "#reply-HOLD-text"));
        robot.type(KeyCode.DIGIT1);
        Desk.until("copied", () -> Desk.sees(robot, "#reply-HOLD-copied"));
        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertEquals("Thank you, noted. I’ll answer on Monday after nine.", copied[0]);
        assertNull(now().answer());
        assertTrue(Desk.sees(robot, "#my-answer-open"), "what is copied is not sent");
        assertEquals("reply-HOLD-sent", focused(robot));
        robot.type(KeyCode.SPACE);
        Desk.until("sent", () -> now().answer() == Answer.NEXT_DAY);
        assertTrue(Desk.sees(robot, "#reply-HOLD-done"));
        assertEquals(
                Edit.Kind.ANSWER,
                Objects.requireNonNull(desk.session().shown().get().undoable()).kind());
        robot.interact(desk.session()::undo);
        Desk.until("open again", () -> now().answer() == null);
        assertTrue(Desk.sees(robot, "#reply-HOLD-copied"));
    }

    @Test
    void anOfferIsAgreedOnlyWhenTheyAccept(FxRobot robot) {
        logged(robot);
        robot.type(KeyCode.F2);
        robot.clickOn("#reply-NOT_INCLUDED-copy");
        assertNull(now().answer());
        assertEquals("They accepted", Desk.text(robot, "#reply-NOT_INCLUDED-sent"));
        robot.clickOn("#reply-NOT_INCLUDED-sent");
        Desk.until("agreed", () -> now().answer() == Answer.AGREED_PAID);
        robot.clickOn("#reply-in-kk");
        assertTrue(Desk.text(robot, "#reply-NO-text").contains("рақмет"), Desk.text(robot, "#reply-NO-text"));
        robot.type(KeyCode.F2);
        assertFalse(Desk.sees(robot, "#capture-replies"));
        assertEquals("capture-field", focused(robot));
    }

    @Test
    void anAnswerThatCannotBeSavedIsSaidAndStaysOpen(FxRobot robot) {
        logged(robot);
        desk.made().store().refuseWith(Trouble.DISK_FULL);
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        Desk.until("a sentence", () -> Desk.sees(robot, "#my-answer-trouble"));
        assertNull(now().answer());
        desk.made().store().refuseWith(null);
    }

    @Test
    void theFormChangesTheAnswerAndKeepsItOtherwise(FxRobot robot) {
        Interaction entry = logged(robot);
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        Desk.until("the answer", () -> now().answer() == Answer.AGREED_FREE);
        robot.interact(() -> desk.bar().edit(entry.id()));
        Desk.until("the form", () -> Desk.sees(robot, "#form-answer"));
        robot.clickOn("#form-energy-TIRED");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        Desk.until("saved", () -> now().energy() != null);
        assertEquals(Answer.AGREED_FREE, now().answer());
        robot.interact(() -> desk.bar().edit(entry.id()));
        Desk.until("the form", () -> Desk.sees(robot, "#form-answer"));
        robot.clickOn("#form-answer-DECLINED").clickOn("#form-taken-PRESSED");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        Desk.until("changed", () -> now().answer() == Answer.DECLINED);
        assertEquals(Taken.PRESSED, now().taken());
    }
}
