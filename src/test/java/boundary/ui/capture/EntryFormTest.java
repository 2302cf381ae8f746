package boundary.ui.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.Channel;
import boundary.journal.Client;
import boundary.journal.Energy;
import boundary.journal.Interaction;
import boundary.journal.Signal;
import boundary.journal.Words;
import boundary.text.Language;
import boundary.ui.MadeUp;
import boundary.ui.today.Desk;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ToggleButton;
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

/// The form behind the line, by keys and by mouse.
@ExtendWith(ApplicationExtension.class)
@Timeout(value = 90, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EntryFormTest {
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

    @Test
    void tabTakesWhatTheLineSaidAndLogsIt(FxRobot robot) {
        robot.write("northwind call 21:40 35m -1 about the logo").type(KeyCode.TAB);
        assertTrue(Desk.sees(robot, "#entry-form"));
        assertEquals("35", Desk.text(robot, "#form-minutes"));
        assertEquals("21:40", Desk.text(robot, "#form-time"));
        assertTrue(robot.lookup("#form-signal-OFF_HOURS")
                .queryAs(ToggleButton.class)
                .isSelected());
        robot.clickOn("#form-signal-URGENT")
                .clickOn("#form-energy-GOOD")
                .clickOn("#form-feeling")
                .write("tired");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        Interaction entry = desk.entry("about the logo");
        assertEquals(Channel.CALL, entry.channel());
        assertEquals(LocalTime.of(21, 40), entry.local().toLocalTime());
        assertEquals(Energy.GOOD, entry.energy());
        assertEquals(Set.of(Signal.OFF_HOURS, Signal.URGENT), entry.signals());
        assertEquals("tired", desk.made().store().wordsOf(entry.id()).feeling());
        assertFalse(Desk.sees(robot, "#entry-form"));
    }

    @Test
    void saysInPlaceWhatIsWrong(FxRobot robot) {
        int before = desk.journal().size();
        robot.clickOn("#capture-form-open");
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#form-minutes").write("many").clickOn("#form-save");
        assertTrue(Desk.sees(robot, "Name a client first."));
        assertTrue(Desk.sees(robot, "Minutes are a whole number from 0 to 1440."));
        assertEquals(before, desk.journal().size());
        robot.type(KeyCode.ESCAPE);
        assertFalse(Desk.sees(robot, "#entry-form"));
    }

    @Test
    void completesTheClientAndFollowsTheHours(FxRobot robot) {
        robot.clickOn("#capture-form-open");
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("nor");
        robot.clickOn("#form-channel-CALL")
                .clickOn("#form-time")
                .push(KeyCode.CONTROL, KeyCode.A)
                .write("10:30")
                .type(KeyCode.TAB);
        assertFalse(robot.lookup("#form-signal-OFF_HOURS")
                .queryAs(ToggleButton.class)
                .isSelected());
        robot.clickOn("#form-note").write("typed by hand").clickOn("#form-save");
        Interaction entry = desk.entry("typed by hand");
        Client client = Objects.requireNonNull(desk.journal().client(entry.client()));
        assertEquals("Northwind Studio", client.name());
        assertEquals(LocalTime.of(10, 30), entry.local().toLocalTime());
        assertEquals(Set.of(), entry.signals());
    }

    @Test
    void changesAnEntryAndKeepsTheRest(FxRobot robot) {
        robot.write("northwind call 21:40 35m -1 about the logo").type(KeyCode.ENTER);
        Interaction before = desk.entry("about the logo");
        robot.interact(() -> desk.bar().edit(before.id()));
        Desk.until("the form", () -> Desk.sees(robot, "#entry-form"));
        robot.clickOn("#form-minutes").push(KeyCode.CONTROL, KeyCode.A).write("50");
        robot.clickOn("#form-topic").write("logo").clickOn("#form-save");
        Desk.until("the change", () -> desk.entry("about the logo").spentMinutes() == 50);
        Interaction after = desk.entry("about the logo");
        assertEquals(before.at(), after.at());
        assertEquals(before.signals(), after.signals());
        assertEquals(
                new Words("logo", "about the logo", ""), desk.made().store().wordsOf(after.id()));
    }
}
