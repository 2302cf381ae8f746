package boundary.ui.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import boundary.journal.Channel;
import boundary.journal.Interaction;
import boundary.journal.Signal;
import boundary.text.Language;
import boundary.ui.MadeUp;
import boundary.ui.today.Desk;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A line each in Russian and in Kazakh, through the window that speaks the language.
@ExtendWith(ApplicationExtension.class)
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OtherLanguagesTest {
    private Stage stage;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @Test
    void russian(FxRobot robot) throws Exception {
        Desk desk = desk(robot, Language.RU);
        robot.write("northwind звонок 21:40 35м бесплатно -2 жалоба третий вопрос");
        assertEquals("сегодня 21:40", Desk.text(robot, "#chip-moment"));
        assertEquals("жалоба", Desk.text(robot, "#chip-signal-COMPLAINT"));
        robot.type(KeyCode.ENTER);
        Interaction entry = desk.entry("третий вопрос");
        assertEquals(Channel.CALL, entry.channel());
        assertEquals(Set.of(Signal.OFF_HOURS, Signal.COMPLAINT), entry.signals());
        leave(desk);
    }

    @Test
    void kazakh(FxRobot robot) throws Exception {
        Desk desk = desk(robot, Language.KK);
        robot.write("айжан хабарлама 5м рахмет айтты");
        assertEquals("Айжан Сапарова", Desk.text(robot, "#chip-client"));
        int before = desk.journal().size();
        robot.type(KeyCode.ENTER);
        Desk.until("one entry more", () -> desk.journal().size() == before + 1);
        Interaction entry = desk.journal().interactions().getLast();
        assertEquals(Channel.MESSAGE, entry.channel());
        assertEquals(5, entry.spentMinutes());
        assertEquals(true, entry.signals().contains(Signal.THANKS));
        leave(desk);
    }

    private Desk desk(FxRobot robot, Language language) {
        Desk[] desk = new Desk[1];
        robot.interact(() -> desk[0] = new Desk(stage, MadeUp.journal(), language));
        return desk[0];
    }

    private static void leave(Desk desk) throws Exception {
        FxToolkit.hideStage();
        desk.close();
    }
}
