package boundary.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.text.Language;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.Screen;
import boundary.ui.kit.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class HelpTest {
    private final List<Destination> gone = new ArrayList<>();
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @Test
    void helpLeadsToHowItWorksAndThatBackToHelp(FxRobot robot) {
        show(robot, new HelpScreen(Messages.in(Language.EN), gone::add));
        robot.interact(() -> robot.lookup("#how-it-works").queryButton().fire());
        show(robot, new HowItWorksScreen(Messages.in(Language.EN), gone::add));
        robot.interact(() -> robot.lookup("#how-back").queryButton().fire());
        assertEquals(List.of(new Destination.ToHowItWorks(), new Destination.ToHelp()), gone);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageSaysItWholeAndEachHeadingCanBeReached(Language language, FxRobot robot) {
        Messages messages = Messages.in(language);
        show(robot, new HowItWorksScreen(messages, gone::add));
        List<String> texts = robot.lookup("#how-text .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
        assertEquals(
                messages.keys().stream()
                        .filter(key -> key.matches("how\\..+"))
                        .filter(key -> !List.of("how.title", "how.about", "how.open", "how.back")
                                .contains(key))
                        .filter(key -> !texts.contains(messages.text(key)))
                        .toList(),
                List.of());
        for (Label label : robot.lookup("#how-text .label").queryAllAs(Label.class)) {
            assertTrue(label.getWidth() <= 700, "too wide to read: " + label.getText());
            assertTrue(
                    label.getHeight() >= Math.floor(label.prefHeight(label.getWidth())), "cut off: " + label.getText());
        }
        ScrollPane pane = robot.lookup("#how-text").queryAs(ScrollPane.class);
        assertEquals(0, pane.getVvalue());
        robot.interact(() -> robot.lookup("#to-how-limits").queryButton().fire());
        assertTrue(pane.getVvalue() > 0.5, "nothing moved");
    }

    private void show(FxRobot robot, Screen screen) {
        robot.interact(() -> {
            var scene = new Scene(screen.node(), 1040, 660);
            Theme.LIGHT.applyTo(scene);
            stage.setScene(scene);
            stage.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
