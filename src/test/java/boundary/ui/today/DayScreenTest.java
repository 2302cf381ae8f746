package boundary.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.ActionTaken;
import boundary.journal.ClientId;
import boundary.journal.InteractionId;
import boundary.journal.Obligation;
import boundary.journal.QuietDay;
import boundary.report.DayPage;
import boundary.text.Language;
import boundary.ui.Destination;
import boundary.ui.MadeUp;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
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

/// The screen of a day: its entries, the fortnight, and what is worth a minute.
@ExtendWith(ApplicationExtension.class)
@Timeout(value = 90, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DayScreenTest {
    private static final LocalDate TODAY = MadeUp.NOW.toLocalDate();

    private Desk desk;

    @Start
    void start(Stage stage) {
        MadeUp made = MadeUp.journal();
        made.owes("Lumen Clinic", Obligation.Party.ME, TODAY.minusDays(2), "The leaflet");
        made.apologised("Айжан Сапарова", TODAY.minusDays(17));
        desk = new Desk(stage, made, Language.EN);
    }

    @AfterEach
    void close(FxRobot robot) throws Exception {
        robot.release(new KeyCode[0]);
        robot.release(new MouseButton[0]);
        FxToolkit.hideStage();
        desk.close();
    }

    @Test
    void showsTheDayWithItsWords(FxRobot robot) {
        assertTrue(Desk.sees(robot, "Friday, 20 November 2026"));
        assertTrue(Desk.sees(robot, "3 entries · 10\u00A0m unpaid"));
        assertEquals(3, table(robot).getItems().size());
        Desk.until("the words", () -> Desk.sees(robot, "Where are the banner sizes?"));
    }

    @Test
    void deletesAndTakesBack(FxRobot robot) {
        InteractionId first = table(robot).getItems().getFirst().interaction().id();
        select(robot, 0);
        robot.type(KeyCode.DELETE);
        Desk.until("gone", () -> desk.journal().interaction(first) == null);
        assertEquals(2, table(robot).getItems().size());
        robot.interact(desk.session()::undo);
        Desk.until("back", () -> desk.journal().interaction(first) != null);
        assertEquals(3, table(robot).getItems().size());
    }

    @Test
    void opensAnEntryByKey(FxRobot robot) {
        InteractionId first = table(robot).getItems().getFirst().interaction().id();
        select(robot, 0);
        robot.type(KeyCode.ENTER);
        assertEquals(new Destination.ToEntry(first), desk.destination());
        Desk.until("the form", () -> Desk.sees(robot, "#entry-form"));
    }

    @Test
    void marksADayQuietAndTakesTheMarkBack(FxRobot robot) {
        LocalDate unknown = TODAY.minusDays(4);
        robot.clickOn("#today-unknown-quiet");
        Desk.until("marked", () -> desk.journal().quietDays().contains(new QuietDay(unknown)));
        assertEquals(0, robot.lookup("#today-unknown-quiet").queryAll().size());
        robot.clickOn("#day-" + unknown);
        assertEquals("Take back “nothing to report”", text(robot, "#today-quiet"));
        robot.clickOn("#today-quiet");
        Desk.until("unknown again", () -> !desk.journal().quietDays().contains(new QuietDay(unknown)));
    }

    @Test
    void marksTodayAndUndoesThat(FxRobot robot) {
        robot.clickOn("#today-quiet");
        Desk.until("marked", () -> desk.journal().quietDays().contains(new QuietDay(TODAY)));
        robot.interact(desk.session()::undo);
        Desk.until("not marked", () -> !desk.journal().quietDays().contains(new QuietDay(TODAY)));
        assertEquals("Nothing more to report today", text(robot, "#today-quiet"));
    }

    @Test
    void goesThroughTheDaysByKey(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertTrue(Desk.sees(robot, "Thursday, 19 November 2026"));
        robot.push(KeyCode.ALT, KeyCode.RIGHT).push(KeyCode.ALT, KeyCode.RIGHT);
        assertTrue(Desk.sees(robot, "Friday, 20 November 2026"), "there is no day after today");
    }

    @Test
    void logsForTheUnknownDay(FxRobot robot) {
        LocalDate unknown = TODAY.minusDays(4);
        robot.clickOn("#today-unknown-log");
        assertEquals(new Destination.ToCapture(null, unknown), desk.destination());
        robot.write("northwind call 10:20 about that day").type(KeyCode.ENTER);
        assertEquals(unknown.atTime(10, 20), desk.entry("about that day").local());
    }

    @Test
    void namesWhatIsWorthAMinute(FxRobot robot) {
        assertTrue(Desk.sees(robot, "The leaflet: 2 days overdue"));
        Node step = robot.from(robot.lookup("#today-worth").<Node>query())
                .lookup(".worth-row .button")
                .query();
        robot.clickOn(step);
        var there = (Destination.ToClient) desk.destination();
        assertEquals(desk.made().id("Lumen Clinic"), there.id());
        assertEquals(Destination.ToClient.Tab.FACTS, there.tab());
    }

    @Test
    void whetherARepairHelpedIsAnsweredInOneClick(FxRobot robot) {
        ClientId client = desk.made().id("Айжан Сапарова");
        ActionTaken repair = desk.journal().actions(client).getFirst();
        assertTrue(Desk.sees(robot, "Did the apology of 3 November help?"));
        robot.clickOn("#helped-yes-" + repair.key());
        Desk.until(
                "answered",
                () -> Boolean.TRUE.equals(
                        desk.journal().actions(client).getFirst().helped()));
        assertFalse(Desk.sees(robot, "#helped-yes-" + repair.key()));
        robot.interact(desk.session()::undo);
        Desk.until("asked again", () -> Desk.sees(robot, "#helped-no-" + repair.key()));
        assertEquals(List.of(repair), desk.journal().actions(client));
    }

    private static TableView<DayPage.Entry> table(FxRobot robot) {
        return robot.lookup("#today-entries").queryTableView();
    }

    private static void select(FxRobot robot, int row) {
        robot.interact(() -> {
            table(robot).requestFocus();
            table(robot).getSelectionModel().clearAndSelect(row);
        });
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }
}
