package boundary.ui.today;

import boundary.journal.Interaction;
import boundary.journal.Journal;
import boundary.text.Language;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.FxSession;
import boundary.ui.MadeUp;
import boundary.ui.capture.CaptureBar;
import boundary.ui.kit.ChoiceChip;
import boundary.ui.kit.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The capture line above the screen of a day, in a real window, on a made-up journal.
public final class Desk {
    private final MadeUp made;
    private final FxSession session;
    private final CaptureBar bar;
    private final DayScreen screen;
    private final List<Destination> destinations = new ArrayList<>();
    private final List<RuntimeException> troubles = new ArrayList<>();

    /// Opens the window. To be called on the interface's thread.
    public Desk(Stage stage, MadeUp made, Language language) {
        this.made = made;
        session = new FxSession(made.session(), MadeUp.NOW.toLocalDate(), made::stamp, troubles::add);
        Messages messages = Messages.in(language);
        bar = new CaptureBar(session, messages, () -> MadeUp.NOW);
        screen = new DayScreen(session, messages, MadeUp.NOW::toLocalDateTime, this::go);
        screen.arrive(new Destination.ToDay(null));
        var page = new VBox(bar.node(), screen.node());
        page.getStyleClass().add("page");
        VBox.setVgrow(screen.node(), Priority.ALWAYS);
        var scene = new Scene(page, 980, 960);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        bar.focus();
    }

    public CaptureBar bar() {
        return bar;
    }

    public MadeUp made() {
        return made;
    }

    public FxSession session() {
        return session;
    }

    /// {@return the journal that is shown}
    public Journal journal() {
        return session.journal();
    }

    /// {@return the last place the user asked for}
    public Destination destination() {
        return destinations.getLast();
    }

    /// Closes the journal, and fails where something went wrong that nobody was told of.
    public void close() {
        session.close();
        if (!troubles.isEmpty()) {
            throw new AssertionError("an edit went wrong", troubles.getFirst());
        }
    }

    /// {@return the entry with the words, once it stands in the store}
    public Interaction entry(String note) {
        until("an entry “" + note + "”", () -> find(note).isPresent());
        return find(note).orElseThrow();
    }

    /// {@return the entry with the words, if it stands}
    public Optional<Interaction> find(String note) {
        return journal().interactions().stream()
                .filter(each -> made.store().wordsOf(each.id()).note().equals(note))
                .findFirst();
    }

    /// Waits for something to become true.
    public static void until(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("not in ten seconds: " + what, e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// {@return the text of a field, of a label or of a chip}
    public static String text(FxRobot robot, String id) {
        WaitForAsyncUtils.waitForFxEvents();
        Node node = robot.lookup(id).query();
        return switch (node) {
            case TextInputControl field -> field.getText();
            case ChoiceChip chip -> chip.valueProperty().get();
            case Labeled labelled -> labelled.getText();
            default -> String.valueOf(node.getAccessibleText());
        };
    }

    /// {@return whether something with this id can be seen}
    public static boolean sees(FxRobot robot, String id) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }

    private void go(Destination destination) {
        destinations.add(destination);
        if (destination instanceof Destination.ToEntry entry) {
            bar.edit(entry.id());
        } else if (destination instanceof Destination.ToCapture capture) {
            bar.begin(capture.client(), capture.day());
        }
    }
}
