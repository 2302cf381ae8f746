package boundary.ui.month;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.text.Language;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.FxSession;
import boundary.ui.MadeUp;
import boundary.ui.NoOutbox;
import boundary.ui.kit.Theme;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The month in review as a page: the months before and after, and the way to paper.
@ExtendWith(ApplicationExtension.class)
class MonthScreenTest {
    private final MadeUp made = MadeUp.journal();
    private final NoOutbox outbox = new NoOutbox();
    private FxSession session;
    private MonthScreen screen;

    @Start
    void start(Stage stage) {
        session = new FxSession(made.session(), MadeUp.NOW.toLocalDate(), made::stamp, trouble -> {
            throw trouble;
        });
        screen = new MonthScreen(session, Messages.in(Language.EN), outbox);
        var scene = new Scene(new StackPane(screen.node()), 1040, 740);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void itBeginsWithTheMonthThatWasOverLastAndGoesNoFurtherThanIsKnown(FxRobot robot) {
        arrive(robot, null);
        until(
                "October",
                () -> text(robot, "#month-name").equals("October 2026")
                        && sheet(robot).contains("October"));
        robot.interact(() -> button(robot, "#month-next").fire());
        until("November", () -> sheet(robot).contains("November 2026"));
        assertTrue(sheet(robot).contains("not over yet"));
        assertTrue(button(robot, "#month-next").isDisabled(), "nobody knows December");
        robot.interact(() -> screen.node().requestFocus());
        robot.press(KeyCode.ALT).type(KeyCode.LEFT, KeyCode.LEFT).release(KeyCode.ALT);
        until("September", () -> sheet(robot).contains("September 2026"));
        assertTrue(button(robot, "#month-previous").isDisabled(), "the clients have been observed since September");
    }

    @Test
    void whatIsAskedForIsShownAndWhatIsReadIsPrintedAndSaved(FxRobot robot) {
        arrive(robot, YearMonth.of(2026, 11));
        until("November", () -> sheet(robot).contains("November 2026"));
        robot.interact(() -> button(robot, "#month-pdf").fire());
        assertEquals(1, outbox.papers.size());
        assertEquals(
                "The month in review: November 2026", outbox.papers.getFirst().title());
        assertTrue(robot.lookup("#month-said").query().isVisible());
        robot.interact(() -> screen.node().requestFocus());
        robot.press(KeyCode.CONTROL).type(KeyCode.P).release(KeyCode.CONTROL);
        until("printed", () -> outbox.papers.size() == 2);
        assertEquals(outbox.papers.get(0), outbox.papers.get(1));
        String words = robot.lookup("#month-said").query().lookupAll(".label").stream()
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining());
        assertTrue(words.contains(Messages.in(Language.EN).text("letters.noPrinter")), words);
        String read = sheet(robot);
        for (String word : new String[] {"Northwind Studio", "What changed", "Drained time"}) {
            assertTrue(read.contains(word) && outbox.papers.getFirst().text().contains(word), word);
        }
    }

    @Test
    void aNewEntryIsCountedAtOnceAndTheMonthStays(FxRobot robot) {
        arrive(robot, YearMonth.of(2026, 11));
        until("November", () -> sheet(robot).contains("November 2026"));
        String before = sheet(robot);
        var entry = session.journal().interactions().getLast();
        session.delete(entry.id());
        until("one entry less", () -> !sheet(robot).equals(before));
        assertFalse(sheet(robot).contains("October 2026 in"));
        assertEquals("November 2026", text(robot, "#month-name"));
    }

    private void arrive(FxRobot robot, YearMonth month) {
        robot.interact(() -> screen.arrive(new Destination.ToMonth(month)));
    }

    private static String sheet(FxRobot robot) {
        return robot.lookup("#month-sheet").query().lookupAll(".label").stream()
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining("\n"));
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private static ButtonBase button(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(ButtonBase.class);
    }

    private static void until(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain for " + what, e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
