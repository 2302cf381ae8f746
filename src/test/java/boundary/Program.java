package boundary;

import boundary.app.AppPaths;
import boundary.app.Wiring;
import boundary.app.World;
import boundary.exchange.Form;
import boundary.journal.Journal;
import boundary.text.Language;
import boundary.ui.Look;
import boundary.ui.Shown;
import boundary.ui.kit.Theme;
import boundary.ui.transfer.Choosers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The whole program in a true window, on a journal in a folder of its own and on a Friday of 2026 an hour before the
/// usual day ends, for the journeys through it. Every file that it asks for is in that folder.
final class Program {
    static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 20, 17, 0, 0, 0, ZoneId.of("Asia/Almaty"));

    private final Stage stage;
    private final Path folder;
    private @Nullable Wiring wiring;

    /// @param folder where all its files lie
    Program(Stage stage, Path folder) {
        this.stage = stage;
        this.folder = folder;
        stage.setX(0);
        stage.setY(0);
    }

    /// {@return the world at this moment}
    static World world() {
        return new World(Clock.fixed(NOW.toInstant(), NOW.getZone()), Clock.systemUTC());
    }

    /// Opens the window; on the interface's thread.
    void open(Language language, int width, int height) {
        var root = new StackPane();
        var scene = new Scene(root, width, height);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.show();
        var paths = new AppPaths(folder.resolve("data"), folder.resolve("config"));
        var look = new Look(language, Look.Colours.LIGHT);
        wiring = new Wiring(root, journalFile(), paths, world(), look, new Chosen(folder), () -> {});
        wiring.start();
    }

    /// Closes it; on the interface's thread.
    void close() {
        if (wiring != null) {
            wiring.close();
            wiring = null;
        }
    }

    Path journalFile() {
        return folder.resolve("data").resolve("journal.bjournal");
    }

    /// {@return the file that an export in a form goes to}
    Path exported(Form form) {
        return Chosen.in(folder, form);
    }

    Shown shown() {
        return Objects.requireNonNull(wiring).shown();
    }

    Journal journal() {
        return shown().journal();
    }

    /// {@return whether a node is there, and nothing above it hides it}
    static boolean sees(FxRobot robot, String id) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(id).tryQuery().filter(Program::isShown).isPresent();
    }

    private static boolean isShown(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// Waits at most twenty seconds.
    static void until(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("not in twenty seconds: " + what, e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Always chooses the same places.
    private record Chosen(Path folder) implements Choosers {
        static Path in(Path folder, Form form) {
            return folder.resolve(
                    form == Form.CSV_SET ? "out" : "out." + form.name().toLowerCase(Locale.ROOT));
        }

        @Override
        public @Nullable String file(String title) {
            return null;
        }

        @Override
        public @Nullable String folder(String title) {
            return null;
        }

        @Override
        public String target(Form form, String title, String name) {
            return in(folder, form).toString();
        }

        @Override
        public String save(String title, String name, String ending) {
            return folder.resolve(name + ending).toString();
        }
    }
}
