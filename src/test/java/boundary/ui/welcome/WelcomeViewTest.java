package boundary.ui.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.Policy;
import boundary.journal.WorkingHours;
import boundary.text.Language;
import boundary.text.Messages;
import boundary.ui.CurrencyBox;
import boundary.ui.Look;
import boundary.ui.ZoneBox;
import boundary.ui.kit.Theme;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class WelcomeViewTest {
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 20, 17, 0, 0, 0, ZoneId.of("Asia/Almaty"));

    private final Look look = new Look(Language.EN, Look.Colours.LIGHT);
    private final List<String> begun = new ArrayList<>();
    private Policy policy;

    /// Notes what the user chose.
    private final class Chosen implements Start {
        @Override
        public void begin(Policy answers) {
            begun.add("begin");
            policy = answers;
        }

        @Override
        public void bringIn(Policy answers) {
            begun.add("bringIn");
            policy = answers;
        }

        @Override
        public void look() {
            begun.add("look");
        }
    }

    @org.testfx.framework.junit5.Start
    void start(Stage stage) {
        var view = new WelcomeView(look, "/data/journal.bjournal", NOW, new Chosen());
        var scene = new Scene(view.node(), 1280, 800);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @Test
    void whoAnswersNothingBeginsWithTheUsual(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        assertEquals(List.of("begin"), begun);
        assertEquals(Policy.DEFAULT.withZone(NOW.getZone()), policy);
    }

    @Test
    void theAnswersBecomeThePolicy(FxRobot robot) {
        robot.clickOn("#hours-SHORT_FRIDAY");
        robot.interact(() -> {
            robot.lookup("#currency").queryAs(CurrencyBox.class).setValue(Currency.getInstance("KZT"));
            robot.lookup("#zone").queryAs(ZoneBox.class).setValue(ZoneId.of("Europe/Lisbon"));
        });
        robot.clickOn("#language-ru");
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        assertEquals(List.of("bringIn"), begun);
        assertEquals("KZT", policy.currency().getCurrencyCode());
        assertEquals(ZoneId.of("Europe/Lisbon"), policy.zone(), "what was answered survives another language");
        WorkingHours.Hours friday = policy.hours().on(DayOfWeek.FRIDAY);
        assertEquals(LocalTime.of(16, 0), friday == null ? null : friday.to());
        assertNull(policy.hours().on(DayOfWeek.SATURDAY));
    }

    @Test
    void nothingBeginsBeforeAWayIsChosen(FxRobot robot) {
        robot.clickOn("#hours-SIX_DAYS").push(KeyCode.DIGIT1).push(KeyCode.ENTER);
        robot.clickOn("#language-kk").clickOn("#language-en");
        assertEquals(List.of(), begun);
        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        assertEquals(List.of("look"), begun);
        assertNull(policy, "a look around takes no answers");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void speaksEachLanguageAtOnce(Language language, FxRobot robot) {
        robot.clickOn("#language-" + language.tag());
        assertEquals(language, look.language().get());
        String title = Messages.in(language).text("welcome.title");
        assertTrue(
                robot.lookup(node -> node instanceof Labeled label && title.equals(label.getText()))
                        .tryQuery()
                        .isPresent(),
                title);
        assertNotNull(robot.lookup("#begin").query());
    }

    @Test
    void theArrowKeysGoOnThroughTheLanguages(FxRobot robot) {
        robot.clickOn("#language-en").push(KeyCode.RIGHT);
        assertEquals(Language.RU, look.language().get());
        robot.push(KeyCode.RIGHT);
        assertEquals(Language.KK, look.language().get(), "the cursor stays where it was");
    }
}
