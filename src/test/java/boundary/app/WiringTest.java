package boundary.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.Policy;
import boundary.session.Session;
import boundary.sqlite.SqliteStore;
import boundary.text.Language;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.Look;
import boundary.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
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

/// Which journal is open, and how one gets from one to the other.
@ExtendWith(ApplicationExtension.class)
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WiringTest {
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 20, 17, 0, 0, 0, ZoneId.of("Asia/Almaty"));

    private final Look look = new Look(Language.EN, Look.Colours.LIGHT);
    private final StackPane root = new StackPane();

    @TempDir
    private Path folder;

    private @Nullable Wiring wiring;

    @Start
    void start(Stage stage) {
        var scene = new Scene(root, 990, 800);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> Objects.requireNonNull(wiring).close());
    }

    @Test
    void withoutAJournalTheFirstStartBegins(FxRobot robot) {
        open(robot);
        until(() -> sees(robot, "#welcome"));
        assertFalse(Files.exists(file()));
        robot.clickOn("#begin");
        until(() -> sees(robot, "#capture-field"));
        assertEquals(NOW.getZone(), wired().shown().journal().policy().zone());
        assertNull(wired().shown().undoable(), "the answers are not something to undo");
    }

    @Test
    void aJournalInUseIsSaidAndOpensOnceItIsFree(FxRobot robot) throws IOException {
        Files.createDirectories(file().getParent());
        try (var other = new Session(SqliteStore.create(file(), Clock.systemUTC()), () -> world().stamp())) {
            other.apply(Edits.put(other.journal(), Edit.Kind.CHANGE_POLICY, Policy.DEFAULT, world().stamp()));
            open(robot);
            until(() -> sees(robot, "#trouble"));
            assertSaysInUse(robot);
            robot.clickOn("#again");
            until(() -> sees(robot, "#trouble"));
            assertSaysInUse(robot);
        }
        robot.clickOn("#again");
        until(() -> sees(robot, "#capture-field"));
        assertEquals(Policy.DEFAULT, wired().shown().journal().policy());
    }

    @Test
    void theSampleIsMarkedAndLeadsBack(FxRobot robot) {
        open(robot);
        until(() -> sees(robot, "#sample"));
        robot.clickOn("#sample");
        until(() -> sees(robot, "#leave-sample"));
        assertTrue(says(robot, Messages.in(Language.EN).text("status.sample")));
        assertFalse(wired().shown().journal().clients().isEmpty());
        assertNull(wired().shown().undoable());
        assertFalse(Files.exists(file()), "the user's own journal is not begun by looking around");
        robot.clickOn("#leave-sample");
        until(() -> sees(robot, "#begin"));
        robot.clickOn("#language-kk").clickOn("#begin");
        until(() -> sees(robot, "#capture-field"));
        assertFalse(sees(robot, "#leave-sample"));
        assertTrue(wired().shown().journal().clients().isEmpty(), "nothing of the sample came along");
    }

    @Test
    void aSampleThatWasAskedForLeadsToTheUsualJournal(FxRobot robot) {
        Path asked = folder.resolve("asked.bjournal");
        try (var made = new Session(SqliteStore.create(asked, Clock.systemUTC()), () -> world().stamp())) {
            made.apply(SampleJournal.edit(Language.EN, NOW.getZone(), world().stamp()));
        }
        open(robot, asked);
        until(() -> sees(robot, "#leave-sample"));
        robot.clickOn("#leave-sample");
        until(() -> sees(robot, "#begin"));
        assertTrue(Files.exists(asked), "the sample stays where it is");
    }

    @Test
    void aBeginningThatWasCutShortIsMadeGood(FxRobot robot) throws IOException {
        Path sample = paths().sample("en");
        Files.createDirectories(sample.getParent());
        SqliteStore.create(sample, Clock.systemUTC()).close();
        open(robot);
        until(() -> sees(robot, "#sample"));
        robot.clickOn("#sample");
        until(() -> sees(robot, "#leave-sample"));
        assertFalse(wired().shown().journal().clients().isEmpty());
    }

    @Test
    void anotherLanguageKeepsThePlace(FxRobot robot) {
        open(robot);
        until(() -> sees(robot, "#begin"));
        robot.clickOn("#begin");
        until(() -> sees(robot, "#capture-field"));
        robot.interact(() -> wired().go(new Destination.ToSettings()));
        for (Language language : Language.values()) {
            robot.interact(() -> look.language().set(language));
            until(() -> sees(robot, "#settings"));
            assertTrue(says(robot, Messages.in(language).text("settings.title")), language.tag());
        }
    }

    private void assertSaysInUse(FxRobot robot) {
        String sentence = robot.lookup("#trouble").queryAs(Labeled.class).getText();
        assertEquals(Messages.in(Language.EN).text("trouble.IN_USE", file().toString()), sentence);
    }

    private void open(FxRobot robot) {
        open(robot, file());
    }

    private void open(FxRobot robot, Path own) {
        robot.interact(() -> {
            var places = new FixedPlaces(folder.toString(), folder.toString());
            wiring = new Wiring(root, own, paths(), world(), look, places, () -> {});
            wiring.start();
        });
    }

    private Wiring wired() {
        return Objects.requireNonNull(wiring);
    }

    private AppPaths paths() {
        return new AppPaths(folder.resolve("data"), folder.resolve("config"));
    }

    private Path file() {
        return paths().journal();
    }

    private static World world() {
        return new World(Clock.fixed(NOW.toInstant(), NOW.getZone()), Clock.systemUTC());
    }

    private static boolean sees(FxRobot robot, String id) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }

    private static boolean says(FxRobot robot, String words) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(node -> node instanceof Labeled label && words.equals(label.getText()))
                .tryQuery()
                .isPresent();
    }

    private static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("not in twenty seconds", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
