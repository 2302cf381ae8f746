package boundary.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.exchange.FileRead;
import boundary.exchange.Problem;
import boundary.journal.Edit;
import boundary.text.Language;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.FxSession;
import boundary.ui.MadeUp;
import boundary.ui.kit.KitTable;
import boundary.ui.kit.Theme;
import boundary.ui.transfer.TransferScreen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Import and export through the screen, with real files.
@ExtendWith(ApplicationExtension.class)
class TransferTest {
    private static final Messages ENGLISH = Messages.in(Language.EN);

    @TempDir
    private Path dir;

    private Stage stage;
    private FxSession session;

    @Start
    void show(Stage shown) {
        stage = shown;
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void aJournalGoesOutAsACsvSetAndComesInAgainAsOneEdit(FxRobot robot) throws IOException {
        Path folder = dir.resolve("set");
        open(robot, MadeUp.journal(), ENGLISH, folder);
        int entries = session.journal().interactions().size();
        goOut(robot, "CSV_SET");
        assertEquals(entries + " entries are written to " + folder + ".", said(robot, "#export-said"));
        assertEquals(List.of("set"), names());
        session.close();

        open(robot, MadeUp.empty(), ENGLISH, folder);
        robot.clickOn("#import-folder");
        await(() -> robot.lookup("#import-apply").tryQuery().isPresent());
        assertTrue(session.journal().interactions().isEmpty(), "nothing is written before it is applied");
        robot.clickOn("#import-apply");
        String said = said(robot, "#import-said");
        assertTrue(said.startsWith("Imported from " + folder + ": "), said);
        assertEquals(entries, session.journal().interactions().size());
        Edit edit = Objects.requireNonNull(session.shown().get().undoable());
        assertEquals(Edit.Kind.IMPORT, edit.kind());
        robot.clickOn("#import-folder");
        await(() -> robot.lookup("#import-sentence").tryQuery().isPresent());
        assertFalse(robot.lookup("#import-apply").tryQuery().isPresent(), "the same again brings nothing");
        robot.interact(session::undo);
        await(() -> session.journal().interactions().isEmpty());
    }

    @Test
    void rowsThatAreLeftOutAreListedWithTheirPlace(FxRobot robot) throws IOException {
        Path folder = set("client,date,energy\nAtlas,2026-11-02,-1\nAtlas,yesterday,1\nAtlas,2026-11-03,9\n");
        open(robot, MadeUp.empty(), ENGLISH, folder);
        robot.clickOn("#import-folder");
        await(() -> robot.lookup("#import-sentence").tryQuery().isPresent());
        assertEquals(
                "1 new, 2 rows left out",
                robot.lookup("#import-sentence").queryAs(Label.class).getText());
        KitTable<Problem> problems = robot.lookup("#import-problems").query();
        assertEquals(
                List.of(Problem.Kind.EXPECTED_DATE, Problem.Kind.EXPECTED_ENERGY),
                problems.getItems().stream().map(Problem::kind).toList());
        assertTrue(robot.lookup("entries.csv, line 3, column date").tryQuery().isPresent());
        KitTable<FileRead> files = robot.lookup("#import-files").query();
        assertEquals(2, files.getItems().getFirst().skipped().size());
        robot.clickOn("#import-drop");
        assertTrue(session.journal().interactions().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aFolderThatIsNoJournalIsOneSentence(Language language, FxRobot robot) {
        Messages messages = Messages.in(language);
        open(robot, MadeUp.empty(), messages, dir);
        robot.clickOn("#import-folder");
        String said = said(robot, "#import-said");
        assertTrue(said.contains(dir.toString()), said);
        assertTrue(said.endsWith(messages.text("problem.NOT_A_SET")), said);
        assertNull(session.shown().get().undoable());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatStandsThereIsNotWrittenOver(Language language, FxRobot robot) throws IOException {
        Path folder = set("mine");
        Messages messages = Messages.in(language);
        open(robot, MadeUp.journal(), messages, folder);
        goOut(robot, "CSV_SET");
        assertEquals(messages.text("transfer.refused.EXISTS", folder), said(robot, "#export-said"));
        assertEquals("mine", Files.readString(folder.resolve("entries.csv")));
        assertEquals(List.of("set"), names());
    }

    private static void goOut(FxRobot robot, String form) {
        robot.clickOn("#transfer-way-OUT").clickOn("#export-form-" + form);
        await(() -> !robot.lookup("#export-start").query().isDisabled());
        robot.clickOn("#export-start");
    }

    private void open(FxRobot robot, MadeUp made, Messages messages, Path place) {
        session = new FxSession(made.session(), MadeUp.NOW.toLocalDate(), made::stamp, e -> {
            throw e;
        });
        robot.interact(() -> {
            var screen = new TransferScreen(
                    session,
                    messages,
                    new FixedPlaces(place.toString(), place.toString()),
                    new JournalTransfers(session, World.here().at(MadeUp.NOW)));
            var scene = new Scene(screen.node(), 1040, 640);
            Theme.LIGHT.applyTo(scene);
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            screen.arrive(new Destination.ToTransfer());
        });
    }

    private Path set(String entries) throws IOException {
        Path folder = Files.createDirectory(dir.resolve("set"));
        Files.writeString(folder.resolve("entries.csv"), entries);
        return folder;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static String said(FxRobot robot, String line) {
        await(() -> robot.lookup(line).tryQuery().isPresent());
        return robot.lookup(line).query().getAccessibleText();
    }

    private static void await(Callable<Boolean> what) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, what);
        } catch (TimeoutException e) {
            throw new AssertionError("it did not come true in ten seconds", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
