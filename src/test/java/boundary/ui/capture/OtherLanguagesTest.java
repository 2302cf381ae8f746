package boundary.ui.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import boundary.journal.Answer;
import boundary.journal.Channel;
import boundary.journal.Interaction;
import boundary.journal.Signal;
import boundary.journal.Taken;
import boundary.text.Language;
import boundary.ui.MadeUp;
import boundary.ui.today.Desk;
import java.util.Objects;
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
@Timeout(value = 150, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
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

    @Test
    void answersInRussian(FxRobot robot) throws Exception {
        answers(robot, Language.RU, "northwind звонок 20:10 10м бесплатно о макетах", "отказ, давили");
    }

    @Test
    void answersInKazakh(FxRobot robot) throws Exception {
        answers(robot, Language.KK, "northwind қоңырау 20:10 10м ақысыз макет туралы", "бас тарттым, қысым жасады");
    }

    /// Declines, notes that they pressed, and takes both back; a reply at once stands in the same language.
    private void answers(FxRobot robot, Language language, String line, String said) throws Exception {
        Desk desk = desk(robot, language);
        robot.write(line).type(KeyCode.ENTER);
        Desk.until("the answers", () -> Desk.sees(robot, "#my-answer-open"));
        Interaction logged = desk.journal().interactions().getLast();
        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        Desk.until("declined", () -> entry(desk, logged).answer() == Answer.DECLINED);
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        Desk.until("pressed", () -> entry(desk, logged).taken() == Taken.PRESSED);
        assertEquals(said, Desk.text(robot, "#my-answer-said"));
        robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
        Desk.until("open again", () -> entry(desk, logged).answer() == null);
        robot.type(KeyCode.F2);
        String hold = language == Language.RU
                ? "Спасибо, принято. Отвечу вам в понедельник после девяти."
                : "Рақмет, назарға алдым. Дүйсенбіде сағат тоғыздан кейін жауап беремін.";
        assertEquals(hold, Desk.text(robot, "#reply-HOLD-text"));
        robot.type(KeyCode.DIGIT1);
        Desk.until("copied", () -> Desk.sees(robot, "#reply-HOLD-copied"));
        assertNull(entry(desk, logged).answer());
        leave(desk);
    }

    private static Interaction entry(Desk desk, Interaction like) {
        return Objects.requireNonNull(desk.journal().interaction(like.id()));
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
