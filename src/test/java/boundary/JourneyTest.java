package boundary;

import static boundary.Program.sees;
import static boundary.Program.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.exchange.Form;
import boundary.journal.Journal;
import boundary.journal.Signal;
import boundary.scoring.Assessment;
import boundary.text.Language;
import boundary.ui.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The user's story, through the real window and on a real file: begin, log ten entries by typing, see the score rise
/// and what it is made of, undo, change the working hours, come back another time, find everything there, take the
/// history out.
@ExtendWith(ApplicationExtension.class)
@Timeout(value = 180, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class JourneyTest {
    private static final List<String> LINES = List.of(
            "Northwind call 26.10 10:00 30m paid",
            "northwind email 2.11 11:00 thanks",
            "northwind call 3.11 21:40 35m unpaid -2 complaint",
            "nortwind sms 5.11 22:10 10m -1 sizes?",
            "northwind mail 9.11 14:00 50m unpaid -1",
            "northw call 12.11 20:15 25m unpaid -2 complaint",
            "northwind sms 14.11 12:00 urgent -1",
            "northwind met 17.11 15:00 1h paid",
            "northwind call 15.11 19:05 40m -2 complaint same old tone",
            "northwind call 16:20 unpaid -2 retaliation");

    @TempDir
    private Path folder;

    private @Nullable Program program;

    @Start
    void start(Stage stage) {
        program = new Program(stage, folder);
        program.open(Language.EN, 990, 680);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> program().close());
    }

    @Test
    void fromTheFirstLineToTheHistoryTakenOut(FxRobot robot) throws IOException {
        begin(robot);
        logTen(robot);
        double score = warned(robot);
        reasons(robot, score);
        undoAndRedo(robot);
        changeHours(robot);
        comeBack(robot);
        takeOut(robot);
    }

    private void begin(FxRobot robot) {
        until("the first start", () -> sees(robot, "#begin"));
        assertTrue(text(robot, "#welcome").contains(file().toString()), "says where the journal will lie");
        assertFalse(Files.exists(file()), "nothing is made before the user begins");
        robot.clickOn("#begin");
        until("an empty journal", () -> sees(robot, "#capture-field"));
        assertTrue(Files.exists(file()));
    }

    private void logTen(FxRobot robot) {
        for (String line : LINES) {
            int before = journal().size();
            robot.clickOn("#capture-field").write(line).push(KeyCode.ENTER);
            until("saved: " + line, () -> journal().size() == before + 1);
        }
        assertEquals(1, journal().clients().size(), "one client, however the name was typed");
        assertEquals(10, journal().size());
        long late = journal().interactions().stream()
                .filter(entry -> entry.signals().contains(Signal.OFF_HOURS))
                .count();
        assertEquals(5, late, "found by the clock: three evenings and two days of a weekend");
    }

    /// {@return the score after the day's entries}
    private double warned(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        until(
                "the dashboard",
                () -> table(robot, "#clients-by-drain").getItems().size() == 1);
        double score = assessment().score();
        assertTrue(score > 56.1, "draining: " + score);
        assertTrue(shows(robot, "#clients-by-drain", Long.toString(Math.round(score))), "the score stands in the row");
        assertTrue(shows(robot, "#clients-by-drain", "Draining"));
        return score;
    }

    private void reasons(FxRobot robot, double score) {
        robot.clickOn("#clients-by-drain").push(KeyCode.HOME).push(KeyCode.ENTER);
        until("the reasons", () -> sees(robot, "#client-score"));
        long hundredths =
                assessment().reasons().stream().mapToLong(r -> r.hundredths()).sum();
        assertEquals(Math.round(score * 100), hundredths, "the rows add up to the score");
        robot.clickOn(robot.lookup("#reason-COMPLAINT").query().lookup(".hyperlink"));
        until("the entries behind the row", () -> shows(robot, "#client-score", "same old tone"));
    }

    private void undoAndRedo(FxRobot robot) {
        double before = assessment().score();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until("one entry less", () -> journal().size() == 9);
        assertTrue(assessment().score() < before, "without the threat it is less");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        until("all again", () -> journal().size() == 10);
        assertEquals(before, assessment().score(), "to the bit");
    }

    private void changeHours(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        until("the settings", () -> sees(robot, "#settings"));
        robot.clickOn("#hours-FRIDAY-to")
                .push(KeyCode.CONTROL, KeyCode.A)
                .write("16:00")
                .push(KeyCode.ENTER);
        until("Friday ends at four", this::fridayEndsAtFour);
        robot.clickOn("#capture-field").write("northwind call 16:30 5m about the list");
        until("off-hours by the new hours", () -> sees(robot, "#capture-off-hours"));
        robot.push(KeyCode.ESCAPE);
    }

    private boolean fridayEndsAtFour() {
        var friday = journal().policy().hours().on(DayOfWeek.FRIDAY);
        return friday != null && friday.to().getHour() == 16;
    }

    private void comeBack(FxRobot robot) {
        Journal before = journal();
        double score = assessment().score();
        robot.interact(() -> {
            program().close();
            program().open(Language.EN, 990, 680);
        });
        until("the dashboard of the file", () -> sees(robot, "#clients-by-drain"));
        assertEquals(before.interactions(), journal().interactions());
        assertEquals(before.policy(), journal().policy());
        assertEquals(before.clients(), journal().clients());
        assertEquals(score, assessment().score());
        assertFalse(shown().undoable() != null, "undo does not reach into another day");
    }

    private void takeOut(FxRobot robot) throws IOException {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
        until("import and export", () -> sees(robot, "#transfer-way-OUT"));
        robot.clickOn("#transfer-way-OUT").clickOn("#export-form-CSV_SET");
        until("what leaves", () -> !robot.lookup("#export-start").query().isDisabled());
        robot.clickOn("#export-start");
        Path entries = program().exported(Form.CSV_SET).resolve("entries.csv");
        until("the history", () -> Files.exists(entries));
        List<String> lines = Files.readAllLines(entries);
        assertEquals(11, lines.size(), "a head and ten entries");
        assertTrue(lines.stream().anyMatch(line -> line.contains("same old tone")), "with their words");
    }

    private Program program() {
        return Objects.requireNonNull(program);
    }

    private Path file() {
        return program().journalFile();
    }

    private Journal journal() {
        return shown().journal();
    }

    private Shown shown() {
        return program().shown();
    }

    private Assessment assessment() {
        return shown().scores().of(journal().clients().getFirst().id());
    }

    private static TableView<?> table(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TableView.class);
    }

    /// {@return whether a label below the node shows the words}
    private static boolean shows(FxRobot robot, String id, String words) {
        WaitForAsyncUtils.waitForFxEvents();
        Predicate<Node> says = node -> words(node).contains(words);
        return robot.from(robot.lookup(id).<Node>query())
                .lookup(says)
                .tryQuery()
                .isPresent();
    }

    private static String words(Node node) {
        String words = switch (node) {
            case Labeled label -> label.getText();
            case Text text -> text.getText();
            default -> "";
        };
        return words == null ? "" : words;
    }

    /// {@return all that labels below the node say}
    private static String text(FxRobot robot, String id) {
        StringBuilder all = new StringBuilder();
        Predicate<Node> any = node -> true;
        robot.from(robot.lookup(id).<Node>query())
                .lookup(any)
                .queryAll()
                .forEach(node -> all.append(words(node)).append('\n'));
        return all.toString();
    }
}
