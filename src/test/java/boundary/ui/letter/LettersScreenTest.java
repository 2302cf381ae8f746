package boundary.ui.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.ClientId;
import boundary.text.Language;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.FxSession;
import boundary.ui.MadeUp;
import boundary.ui.NoOutbox;
import boundary.ui.kit.Theme;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A letter from its template to the entry that says that it was sent.
@ExtendWith(ApplicationExtension.class)
class LettersScreenTest {
    private static final char TOKEN = '\ufffc';

    private final MadeUp made = MadeUp.journal();
    private final NoOutbox outbox = new NoOutbox();
    private Stage stage;
    private FxSession session;
    private LettersScreen screen;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        stage.setX(0);
        stage.setY(0);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(screen::leave);
        session.close();
    }

    @Test
    void aLetterBeginsInTheTemplateWithWhatTheJournalKnows(FxRobot robot) throws Exception {
        open(robot, Language.EN, "GUARANTEES");
        assertTrue(text().startsWith("Hello " + TOKEN + ",\n\nThank you for telling me"), text());
        assertEquals("Northwind Studio", field(robot, "CONTACT").getText());
        assertEquals("3 of 4 not filled", words(robot, "#fields-count"));
        until(() -> robot.lookup("#letter-structure .tint-calm").queryAll().size() == 5);
        assertEquals(
                "Nothing stands out.",
                ((Label) robot.lookup("#letter-advice .label").query()).getText());

        robot.interact(() -> field(robot, "HELP").setText("a checklist"));
        robot.interact(() -> field(robot, "WORK").setText("the site"));
        assertEquals("1 of 4 not filled", words(robot, "#fields-count"));
        robot.interact(() -> robot.lookup("#letter-copy").queryButton().fire());
        String plain = copied(robot).getString();
        assertTrue(plain.contains("from this work (the site)"), plain);
        assertTrue(plain.contains("I can offer this: a checklist."), plain);
    }

    private GenericStyledArea<?, ?, ?> body() {
        return (GenericStyledArea<?, ?, ?>) assertNotNullNode("#letter-body");
    }

    private Node assertNotNullNode(String id) {
        Node node = stage.getScene().lookup(id);
        assertNotNull(node, id);
        return node;
    }

    private String text() {
        return body().getText();
    }

    private static TextField field(FxRobot robot, String name) {
        return robot.lookup("#field-" + name).queryAs(TextField.class);
    }

    private static String words(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private Clipboard copied(FxRobot robot) {
        var clipboard = new Clipboard[1];
        robot.interact(() -> clipboard[0] = Clipboard.getSystemClipboard());
        return clipboard[0];
    }

    private ClientId client() {
        return made.id("Northwind Studio");
    }

    private void open(FxRobot robot, Language language, String template) throws TimeoutException {
        session = new FxSession(made.session(), MadeUp.NOW.toLocalDate(), made::stamp, trouble -> {
            throw trouble;
        });
        show(robot, language, new Destination.ToLetter(client(), template, null));
    }

    private void show(FxRobot robot, Language language, Destination to) throws TimeoutException {
        robot.interact(() -> {
            screen = new LettersScreen(session, Messages.in(language), outbox, () -> MadeUp.NOW);
            var scene = new Scene(new StackPane(screen.node()), 1000, 700);
            Theme.LIGHT.applyTo(scene);
            stage.setScene(scene);
            stage.show();
            screen.arrive(to);
        });
        until(() -> !text().isBlank());
    }

    private static void until(Callable<Boolean> settled) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, settled);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
