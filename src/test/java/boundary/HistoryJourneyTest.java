package boundary;

import static boundary.Program.sees;
import static boundary.Program.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.app.SampleJournal;
import boundary.exchange.Form;
import boundary.journal.Client;
import boundary.session.Session;
import boundary.sqlite.SqliteStore;
import boundary.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// How the history of one client is taken out before the work with them ends, through the real window, on a real file
/// and in every language: look for words, narrow to the client, look at charts, see what would leave, and write it.
@ExtendWith(ApplicationExtension.class)
@Timeout(value = 180, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HistoryJourneyTest {
    @TempDir
    private Path folder;

    private @Nullable Program program;

    @Start
    void start(Stage stage) {
        program = new Program(stage, folder);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> program().close());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsFoundIsWhatLeaves(Language language, FxRobot robot) throws IOException {
        write(language);
        robot.interact(() -> program().open(language, 1280, 800));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        until("the whole history", () -> sees(robot, "#history-table") && rows(robot) == all());
        String word = word(language);
        robot.push(KeyCode.CONTROL, KeyCode.F).write(word.toUpperCase(language.locale()));
        until("fewer entries", () -> rows(robot) > 0 && rows(robot) < all());
        int found = rows(robot);
        narrow(robot);
        until("those of one client", () -> rows(robot) > 0 && rows(robot) < found);
        int narrowed = rows(robot);
        robot.clickOn("#look-CHARTS");
        until("its charts", () -> sees(robot, "#charts"));
        robot.clickOn("#look-TABLE");
        robot.clickOn("#export-selection");
        until(
                "what leaves",
                () -> sees(robot, "#export-start")
                        && !robot.lookup("#export-start").query().isDisabled());
        robot.clickOn("#export-form-CSV");
        until(
                "the table",
                () -> sees(robot, "#export-table")
                        && !robot.lookup("#export-start").query().isDisabled());
        assertTrue(words(robot, "#export-sum").contains(Integer.toString(narrowed)), words(robot, "#export-sum"));
        assertFalse(Files.exists(program().exported(Form.CSV)), "nothing is written before it is asked for");
        robot.clickOn("#export-start");
        until("the file", () -> Files.exists(program().exported(Form.CSV)));
        List<String> lines = Files.readAllLines(program().exported(Form.CSV));
        assertEquals(narrowed, lines.size() - 1, "a row for each entry");
        assertFalse(lines.getFirst().contains("energy"), "how it felt stays here");
        for (String line : lines.subList(1, lines.size())) {
            assertTrue(line.toLowerCase(language.locale()).contains(word), line);
            assertTrue(line.startsWith(northwind().name() + ","), line);
        }
    }

    private void narrow(FxRobot robot) {
        robot.clickOn("#filter-clients");
        Predicate<Node> theirs =
                node -> node instanceof CheckBox box && northwind().name().equals(box.getText());
        robot.interact(() -> robot.lookup(theirs).queryAs(CheckBox.class).fire());
        robot.type(KeyCode.ESCAPE);
    }

    private void write(Language language) throws IOException {
        Path file = program().journalFile();
        Files.createDirectories(file.getParent());
        var world = Program.world();
        try (var session = new Session(SqliteStore.create(file, Clock.systemUTC()), world::stamp)) {
            session.apply(SampleJournal.edit(language, Program.NOW.getZone(), world.stamp()));
        }
    }

    /// {@return a word of notes of several clients, in small letters}
    private static String word(Language language) {
        return switch (language) {
            case EN -> "about";
            case RU -> "страницы";
            case KK -> "сұрады";
        };
    }

    private Program program() {
        return Objects.requireNonNull(program);
    }

    private int all() {
        return program().journal().size();
    }

    private Client northwind() {
        return program().journal().clients().stream()
                .filter(client -> client.name().startsWith("Northwind"))
                .findFirst()
                .orElseThrow();
    }

    private static int rows(FxRobot robot) {
        return robot.lookup("#history-table")
                .queryAs(TableView.class)
                .getItems()
                .size();
    }

    private static String words(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }
}
