package boundary.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.report.Selection;
import boundary.text.Language;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.FxSession;
import boundary.ui.MadeUp;
import boundary.ui.kit.KitTable;
import boundary.ui.kit.Theme;
import boundary.ui.transfer.Sight;
import boundary.ui.transfer.TransferScreen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Choose, look, export: the file holds what was shown.
@ExtendWith(ApplicationExtension.class)
class ExportTest {
    private static final Messages ENGLISH = Messages.in(Language.EN);

    @TempDir
    private Path dir;

    private final MadeUp made = MadeUp.journal();
    private Stage stage;
    private FxSession session;
    private TransferScreen screen;
    private Path file;

    @Start
    void show(Stage shown) {
        stage = shown;
        session = new FxSession(made.session(), MadeUp.NOW.toLocalDate(), made::stamp, e -> {
            throw e;
        });
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void theTextThatIsShownIsTheTextOfTheFile(FxRobot robot) throws IOException {
        for (String form : List.of("HTML", "MARKDOWN", "JSON")) {
            open(robot, form, new Destination.ToExport(Selection.of(client())));
            await(() -> robot.lookup("#export-text").tryQuery().isPresent());
            String shown =
                    robot.lookup("#export-text").queryAs(TextInputControl.class).getText();
            export(robot);
            String written = Files.readString(file);
            assertTrue(shown.length() > 500 && written.startsWith(shown), form);
        }
    }

    @Test
    void theRowsThatAreShownAreThoseOfTheTable(FxRobot robot) throws IOException {
        open(robot, "CSV", new Destination.ToExport(Selection.of(client())));
        KitTable<List<String>> table = table(robot);
        int rows = table.getItems().size();
        List<String> first = table.getItems().getFirst();
        assertFalse(table.getColumns().stream().anyMatch(c -> c.getText().equals("energy")));
        tick(robot, "FEELINGS");
        tick(robot, "SCORES");
        assertEquals(first.size() + 4, table(robot).getItems().getFirst().size());
        export(robot);
        List<String> lines = Files.readAllLines(file);
        assertEquals(rows + 1, lines.size());
        assertTrue(lines.getFirst().contains("feeling") && lines.getFirst().endsWith("score,band"), lines.getFirst());
        assertTrue(lines.get(1).startsWith(first.getFirst()), lines.get(1));
    }

    @Test
    void aFolderIsShownByItsFiles(FxRobot robot) throws IOException {
        open(robot, "CSV_SET", new Destination.ToExport(Selection.ALL));
        await(() -> robot.lookup("#export-files").tryQuery().isPresent());
        KitTable<Sight.File> files = robot.lookup("#export-files").query();
        List<Sight.File> shown = List.copyOf(files.getItems());
        export(robot);
        try (Stream<Path> written = Files.list(file)) {
            assertEquals(
                    shown.stream().map(Sight.File::name).collect(Collectors.toSet()),
                    written.map(path -> path.getFileName().toString()).collect(Collectors.toSet()));
        }
        Sight.File entries = shown.stream()
                .filter(one -> one.name().equals("entries.csv"))
                .findFirst()
                .orElseThrow();
        assertEquals(session.journal().size(), entries.rows());
        assertTrue(
                robot.lookup("#export-about").queryAs(Labeled.class).getText().contains("whole copy"));
    }

    @Test
    void thePagesOfADocumentAreShownAndTurned(FxRobot robot) throws IOException {
        open(robot, "PDF", new Destination.ToExport(Selection.ALL));
        await(() -> robot.lookup("#export-page").tryQuery().isPresent());
        ImageView page = robot.lookup("#export-page").query();
        await(() -> page.getImage() != null);
        var first = page.getImage();
        Node before = robot.lookup("#export-page-before").query();
        assertTrue(before.isDisabled());
        robot.clickOn("#export-page-after");
        await(() -> page.getImage() != first);
        assertFalse(before.isDisabled());
        export(robot);
        assertTrue(Files.size(file) > 10_000);
    }

    @Test
    void aNameThatIsHiddenStandsInNoText(FxRobot robot) throws IOException {
        String name = session.journal().clients().getFirst().name();
        open(robot, "MARKDOWN", new Destination.ToExport(Selection.of(client())));
        await(() -> text(robot).contains(name));
        robot.interact(() ->
                robot.lookup("#export-mask").queryAs(TextInputControl.class).setText(name));
        fire(robot, "#export-mask-add");
        await(() -> text(robot).contains("person 1"));
        assertFalse(text(robot).contains(name));
        export(robot);
        assertFalse(Files.readString(file).contains(name));
    }

    @Test
    void whatStandsThereGivesWayOnlyWhenAskedTo(FxRobot robot) throws IOException {
        open(robot, "CSV", new Destination.ToExport(Selection.ALL));
        Files.writeString(file, "mine");
        start(robot);
        await(() -> robot.lookup("#export-replace").tryQuery().isPresent());
        assertEquals("mine", Files.readString(file));
        fire(robot, "#export-replace");
        await(() -> robot.lookup("#export-open").tryQuery().isPresent());
        assertEquals(session.journal().size() + 1, Files.readAllLines(file).size());
    }

    @Test
    void whatWasFoundIsWhatLeaves(FxRobot robot) throws IOException {
        Set<InteractionId> found = session.journal().interactions().stream()
                .limit(3)
                .map(Interaction::id)
                .collect(Collectors.toSet());
        open(robot, "CSV", new Destination.ToExport(Selection.ALL.withEntries(found), "“invoice”"));
        assertEquals(3, table(robot).getItems().size());
        assertTrue(robot.lookup("“invoice”").tryQuery().isPresent());
        export(robot);
        assertEquals(4, Files.readAllLines(file).size());
        fire(robot, "#export-found");
        await(() -> sum(robot).startsWith(session.journal().size() + " entries"));
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsSaidAndNotWritten(FxRobot robot) {
        Selection wrong = Selection.of(
                null, MadeUp.NOW.toLocalDate(), MadeUp.NOW.toLocalDate().minusDays(1));
        open(robot, "CSV", new Destination.ToExport(wrong));
        await(() -> robot.lookup("#export-unseen").tryQuery().isPresent());
        assertTrue(robot.lookup("#export-start").query().isDisabled());
    }

    private boundary.journal.ClientId client() {
        return session.journal().clients().getFirst().id();
    }

    private void open(FxRobot robot, String form, Destination.ToExport asked) {
        file = dir.resolve("out" + boundary.exchange.Form.valueOf(form).ending());
        robot.interact(() -> {
            if (screen != null) {
                screen.leave();
            }
            screen = new TransferScreen(
                    session,
                    ENGLISH,
                    new FixedPlaces(file.toString(), file.toString()),
                    new JournalTransfers(session, World.here().at(MadeUp.NOW)));
            var scene = new Scene(screen.node(), 1040, 700);
            Theme.LIGHT.applyTo(scene);
            stage.setScene(scene);
            stage.show();
            screen.arrive(asked);
        });
        fire(robot, "#export-form-" + form);
    }

    private static void tick(FxRobot robot, String with) {
        fire(robot, "#export-with-" + with);
    }

    private static void fire(FxRobot robot, String button) {
        robot.interact(() -> {
            if (robot.lookup(button).query() instanceof javafx.scene.control.ButtonBase pressed) {
                pressed.fire();
            }
        });
    }

    private static void start(FxRobot robot) {
        await(() -> !robot.lookup("#export-start").query().isDisabled());
        fire(robot, "#export-start");
    }

    private static void export(FxRobot robot) {
        start(robot);
        await(() -> robot.lookup("#export-open").tryQuery().isPresent());
    }

    private static KitTable<List<String>> table(FxRobot robot) {
        await(() -> !robot.lookup("#export-start").query().isDisabled());
        return robot.lookup("#export-table").query();
    }

    private static String text(FxRobot robot) {
        return robot.lookup("#export-text")
                .tryQueryAs(TextInputControl.class)
                .map(TextInputControl::getText)
                .orElse("");
    }

    private static String sum(FxRobot robot) {
        return robot.lookup("#export-sum").queryAs(Labeled.class).getText();
    }

    private static void await(Callable<Boolean> what) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, what);
        } catch (TimeoutException e) {
            throw new AssertionError("it did not come true in twenty seconds", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
