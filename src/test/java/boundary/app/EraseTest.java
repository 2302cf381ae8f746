package boundary.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.Client;
import boundary.journal.Edit;
import boundary.journal.Interaction;
import boundary.journal.Stamp;
import boundary.journal.Words;
import boundary.session.Session;
import boundary.sqlite.SqliteStore;
import boundary.text.Language;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.FxSession;
import boundary.ui.NoOutbox;
import boundary.ui.capture.CaptureBar;
import boundary.ui.client.ClientScreen;
import boundary.ui.kit.Theme;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Erasing from the window: asked in place, done only once the client's name is typed.
@ExtendWith(ApplicationExtension.class)
@Timeout(value = 90, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EraseTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    @TempDir
    Path folder;

    private final List<Destination> gone = new ArrayList<>();
    private Stage stage;
    private FxSession session;
    private Client client;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void make() {
        var random = new Random(6);
        Stamp stamp = new Stamp(
                DAY.atTime(12, 0).atZone(ZONE).toInstant(), DAY, () -> new UUID(random.nextLong(), random.nextLong()));
        var store = SqliteStore.create(folder.resolve("mine"), Clock.systemUTC());
        Edit sample = SampleJournal.edit(Language.EN, ZONE, stamp);
        store.load();
        store.commit(sample);
        session = new FxSession(new Session(store, () -> stamp), DAY, () -> stamp, e -> {
            throw e;
        });
        client = session.journal().clients().stream()
                .filter(c -> c.name().equals("Northwind Studio"))
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void a_client_is_erased_once_the_name_is_typed(FxRobot robot) {
        robot.interact(() -> {
            var screen = new ClientScreen(session, Messages.in(Language.EN), new NoOutbox(), gone::add);
            show((Parent) screen.node());
            screen.arrive(new Destination.ToClient(client.id(), Destination.ToClient.Tab.DETAILS));
        });
        until("the details", robot, "#erase-client");
        robot.interact(() -> robot.lookup("#erase-client").queryAs(Button.class).fire());
        until("the question", robot, "#confirmation-go");
        Button go = robot.lookup("#confirmation-go").queryAs(Button.class);
        assertTrue(go.isDisabled());
        robot.interact(() -> robot.lookup("#erase-export").queryAs(Button.class).fire());
        Destination.ToExport export = (Destination.ToExport) gone.removeLast();
        assertTrue(export.selection().clients().contains(client.id()));
        type(robot, "Northwind");
        assertTrue(go.isDisabled(), "half a name is not enough");
        type(robot, " northwind studio ");
        assertFalse(go.isDisabled());
        robot.interact(go::fire);
        until("the client gone", () -> session.journal().client(client.id()) == null);
        until("the list of clients", () -> gone.contains(new Destination.ToClients()));
        assertEquals(7, session.journal().clients().size());
        assertNull(session.shown().get().undoable(), "the sample was one edit, and it touched the client");
    }

    @Test
    void thinking_better_of_it_changes_nothing(FxRobot robot) {
        robot.interact(() -> {
            var screen = new ClientScreen(session, Messages.in(Language.EN), new NoOutbox(), gone::add);
            show((Parent) screen.node());
            screen.arrive(new Destination.ToClient(client.id(), Destination.ToClient.Tab.DETAILS));
        });
        until("the details", robot, "#erase-client");
        robot.interact(() -> robot.lookup("#erase-client").queryAs(Button.class).fire());
        until("the question", robot, "#confirmation-go");
        type(robot, client.name());
        robot.interact(() -> robot.lookup("#confirmation-word").query().requestFocus());
        robot.type(KeyCode.ESCAPE);
        until("the button again", robot, "#erase-client");
        assertNotNull(session.journal().client(client.id()));
    }

    @Test
    void the_words_of_an_entry_are_taken_back_and_the_form_says_so(FxRobot robot) {
        Interaction entry = session.journal().interactions(client.id()).getLast();
        var bar = new CaptureBar[1];
        robot.interact(() -> {
            bar[0] = new CaptureBar(session, Messages.in(Language.EN), () -> ZonedDateTime.of(DAY.atTime(12, 0), ZONE));
            show((Parent) bar[0].node());
            bar[0].edit(entry.id());
        });
        until("the form", robot, "#take-back");
        robot.interact(() -> robot.lookup("#take-back").queryAs(Button.class).fire());
        until("the question", robot, "#confirmation-go");
        type(robot, client.name());
        robot.interact(
                () -> robot.lookup("#confirmation-go").queryAs(Button.class).fire());
        until("the words gone", () -> session.journal().takenBack(entry.id()) != null);
        assertEquals(entry, session.journal().interaction(entry.id()));
        var found = new Words[1];
        session.ask(store -> store.wordsOf(entry.id()), words -> found[0] = words);
        until("an answer", () -> found[0] != null);
        assertEquals(Words.NONE, found[0]);
        robot.interact(() -> bar[0].edit(entry.id()));
        until("the form again", robot, "#form-save");
        assertTrue(robot.lookup(".label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().startsWith("Words taken back for good on")));
        assertFalse(robot.lookup("#take-back").query().isVisible());
    }

    private void show(Parent root) {
        var scene = new Scene(new StackPane(root), 1000, 800);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    private static void type(FxRobot robot, String text) {
        robot.interact(() ->
                robot.lookup("#confirmation-word").queryAs(TextField.class).setText(text));
    }

    private static void until(String what, FxRobot robot, String node) {
        until(what, () -> robot.lookup(node).tryQuery().isPresent());
    }

    private static void until(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("not seen: " + what, e);
        }
    }
}
