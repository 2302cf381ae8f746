package boundary.ui.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.Channel;
import boundary.journal.Client;
import boundary.journal.Energy;
import boundary.journal.Interaction;
import boundary.journal.Signal;
import boundary.session.StoreException.Trouble;
import boundary.text.Language;
import boundary.ui.MadeUp;
import boundary.ui.today.Desk;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
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

/// The capture line: typing, chips, questions, Enter, and the way back.
@ExtendWith(ApplicationExtension.class)
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CaptureBarTest {
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

    private Client client(Interaction entry) {
        return Objects.requireNonNull(desk.journal().client(entry.client()));
    }

    @Test
    void showsWhatItUnderstands(FxRobot robot) {
        robot.write("northwind call 21:40 35m unpaid -2 complaint third question");
        assertEquals("Northwind Studio", Desk.text(robot, "#chip-client"));
        assertEquals("call, incoming", Desk.text(robot, "#chip-contact"));
        assertEquals("today 21:40", Desk.text(robot, "#chip-moment"));
        assertEquals("35\u00A0m, unpaid", Desk.text(robot, "#chip-minutes"));
        assertEquals("\u22122", Desk.text(robot, "#chip-energy"));
        assertTrue(Desk.sees(robot, "#chip-signal-COMPLAINT"));
        assertTrue(Desk.sees(robot, "#chip-signal-OFF_HOURS"));
        assertEquals("no", Desk.text(robot, "#chip-fair"));
        assertEquals("“third question”", Desk.text(robot, "#capture-note"));
    }

    @Test
    void logsWithEnterAndTakesBackByMouse(FxRobot robot) {
        robot.write("northwind call 21:40 35m unpaid -2 complaint third question")
                .type(KeyCode.ENTER);
        Interaction entry = desk.entry("third question");
        assertEquals("Northwind Studio", client(entry).name());
        assertEquals(Channel.CALL, entry.channel());
        assertEquals(LocalTime.of(21, 40), entry.local().toLocalTime());
        assertEquals(35, entry.unpaidMinutes());
        assertEquals(Energy.WORN_OUT, entry.energy());
        assertEquals(Set.of(Signal.OFF_HOURS, Signal.COMPLAINT), entry.signals());
        Desk.until("an empty line", () -> Desk.text(robot, "#capture-field").isEmpty());
        assertEquals(
                "Logged: Northwind Studio, call 21:40, 35\u00A0m, unpaid, \u22122, off-hours, complaint",
                Desk.text(robot, "#capture-logged"));
        assertTrue(Desk.text(robot, "#capture-score").contains(" → "), Desk.text(robot, "#capture-score"));
        robot.clickOn("#capture-undo");
        Desk.until("the entry gone", () -> desk.find("third question").isEmpty());
        assertFalse(Desk.sees(robot, "#capture-logged"));
    }

    @Test
    void aNameAndEnterAreEnough(FxRobot robot) {
        int before = desk.journal().size();
        robot.write("айжан").type(KeyCode.ENTER);
        Desk.until("one entry more", () -> desk.journal().size() == before + 1);
        Interaction last = desk.journal().interactions().getLast();
        assertEquals("Айжан Сапарова", client(last).name());
    }

    @Test
    void ctrlZInTheEmptyLineTakesBack(FxRobot robot) {
        robot.write("айжан thanks a lot").type(KeyCode.ENTER);
        Desk.until("it stands", () -> Desk.sees(robot, "#capture-logged"));
        int size = desk.journal().size();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        Desk.until("one entry less", () -> desk.journal().size() == size - 1);
    }

    @Test
    void aChipChangedByMouseStaysChangedWhileTyping(FxRobot robot) {
        robot.write("northwind call 35m");
        robot.clickOn("#chip-minutes");
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("1\u00A0h");
        assertEquals("1\u00A0h", Desk.text(robot, "#chip-minutes"));
        robot.clickOn("#capture-field").type(KeyCode.END).write(" 20m went well");
        assertEquals("1\u00A0h", Desk.text(robot, "#chip-minutes"));
        robot.type(KeyCode.ENTER);
        assertEquals(60, desk.entry("20m went well").spentMinutes());
    }

    @Test
    void aChipIsChangedByKeys(FxRobot robot) {
        robot.write("northwind call -2 about the logo").type(KeyCode.DOWN);
        assertTrue(robot.lookup("#chip-client").query().isFocusVisible());
        robot.type(KeyCode.RIGHT, 3);
        assertEquals("chip-energy", focused(robot));
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertEquals("+1", Desk.text(robot, "#chip-energy"));
        assertEquals("chip-energy", focused(robot));
        robot.type(KeyCode.UP).type(KeyCode.ENTER);
        assertEquals(Energy.GOOD, desk.entry("about the logo").energy());
    }

    @Test
    void theMomentCanBeTyped(FxRobot robot) {
        robot.write("northwind call about the logo");
        robot.clickOn("#chip-moment");
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("Type it…");
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.CONTROL, KeyCode.A).write("banana").type(KeyCode.ENTER);
        assertTrue(Desk.sees(robot, "#capture-typed"), "what is not understood stays to be mended");
        robot.push(KeyCode.CONTROL, KeyCode.A).write("yesterday 10:15").type(KeyCode.ENTER);
        assertEquals("yesterday 10:15", Desk.text(robot, "#chip-moment"));
        assertEquals("capture-field", focused(robot));
    }

    @Test
    void offHoursHasAReasonAndCanBeOverruled(FxRobot robot) {
        robot.write("northwind call 21:40 about the logo");
        assertTrue(Desk.sees(robot, "Off-hours: 21:40, your day ends at 18:00."));
        robot.push(KeyCode.ALT, KeyCode.O);
        assertFalse(Desk.sees(robot, "#chip-signal-OFF_HOURS"));
        robot.clickOn("#capture-overrule");
        assertTrue(Desk.sees(robot, "#chip-signal-OFF_HOURS"));
        robot.clickOn("#capture-overrule").clickOn("#capture-field").type(KeyCode.ENTER);
        assertEquals(Set.of(), desk.entry("about the logo").signals());
    }

    @Test
    void unpaidExtraIsProposedAndCanBeTakenOut(FxRobot robot) {
        robot.write("northwind email 15m unpaid about the logo");
        robot.clickOn("#chip-signal-UNPAID_EXTRA");
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("Take out").clickOn("#capture-field").type(KeyCode.ENTER);
        Interaction entry = desk.entry("about the logo");
        assertEquals(Set.of(), entry.signals());
        assertEquals(15, entry.unpaidMinutes());
    }

    @Test
    void anUnknownClientIsOfferedAsNew(FxRobot robot) {
        int before = desk.journal().clients().size();
        robot.write("Zephyr Baltics call 10m about a quote");
        assertEquals("Zephyr Baltics", Desk.text(robot, "#chip-client"));
        robot.type(KeyCode.ENTER);
        Interaction entry = desk.entry("about a quote");
        assertEquals("Zephyr Baltics", client(entry).name());
        assertEquals(before + 1, desk.journal().clients().size());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        Desk.until(
                "the client gone with the entry", () -> desk.journal().clients().size() == before);
    }

    @Test
    void twoClientsAreAQuestion(FxRobot robot) {
        robot.write("lumen call 10m two of them");
        assertTrue(Desk.sees(robot, "#capture-question"));
        int before = desk.journal().size();
        robot.type(KeyCode.ENTER);
        assertEquals("capture-answer-1", focused(robot));
        assertEquals(before, desk.journal().size());
        String second = robot.lookup("#capture-answer-2").queryButton().getText();
        robot.write("2");
        assertEquals(second, Desk.text(robot, "#chip-client"));
        robot.type(KeyCode.ENTER);
        assertEquals(second, client(desk.entry("two of them")).name());
    }

    @Test
    void whatCannotBeSavedStaysInTheLine(FxRobot robot) {
        desk.made().store().refuseWith(Trouble.DISK_FULL);
        robot.write("northwind call about the logo").type(KeyCode.ENTER);
        Desk.until("a sentence", () -> Desk.sees(robot, "#capture-trouble"));
        assertTrue(Desk.text(robot, "#capture-trouble").contains("journal.db"), Desk.text(robot, "#capture-trouble"));
        assertEquals("northwind call about the logo", Desk.text(robot, "#capture-field"));
        desk.made().store().refuseWith(null);
        robot.type(KeyCode.ENTER);
        assertEquals(Channel.CALL, desk.entry("about the logo").channel());
    }

    @Test
    void aLineBegunForAClientKeepsEveryWord(FxRobot robot) {
        robot.interact(() -> desk.bar().begin(desk.made().id("Айжан Сапарова"), null));
        robot.write("asked about the logo 10m").type(KeyCode.ENTER);
        Interaction entry = desk.entry("asked about the logo");
        assertEquals("Айжан Сапарова", client(entry).name());
        assertEquals(10, entry.spentMinutes());
    }

    @Test
    void escClearsAndUpBringsBack(FxRobot robot) {
        robot.write("northwind call about the logo").type(KeyCode.ESCAPE);
        assertEquals("", Desk.text(robot, "#capture-field"));
        assertFalse(Desk.sees(robot, "#chip-client"));
        robot.write("northwind call about the logo").type(KeyCode.ENTER);
        desk.entry("about the logo");
        Desk.until("an empty line", () -> Desk.text(robot, "#capture-field").isEmpty());
        robot.type(KeyCode.UP);
        assertEquals("northwind call about the logo", Desk.text(robot, "#capture-field"));
    }

    private static String focused(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        var owner = robot.window(0).getScene().getFocusOwner();
        return owner == null ? "nothing" : String.valueOf(owner.getId());
    }
}
