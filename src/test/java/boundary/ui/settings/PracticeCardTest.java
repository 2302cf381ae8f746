package boundary.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.Money;
import boundary.journal.Practice;
import boundary.text.Language;
import boundary.text.Messages;
import boundary.ui.FxSession;
import boundary.ui.MadeUp;
import boundary.ui.kit.Theme;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What a user says of the own practice.
@ExtendWith(ApplicationExtension.class)
class PracticeCardTest {
    private static final LocalDate TODAY = MadeUp.NOW.toLocalDate();

    private final MadeUp made = MadeUp.journal();
    private FxSession session;
    private PracticeCard card;

    @Start
    void start(Stage stage) {
        session = new FxSession(made.session(), TODAY, made::stamp, e -> {});
        card = new PracticeCard(session, Messages.in(Language.EN));
        session.shown().subscribe(shown -> card.show());
        var scene = new Scene(new StackPane(card.card()), 420, 400);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void thePracticeIsOneEditAndRatesAreAskedForTheCurrenciesOfClients(FxRobot robot) throws TimeoutException {
        Currency home = session.journal().policy().currency();
        Currency tenge = Currency.getInstance("KZT");
        var practice = new Practice("", null, null, Map.of(tenge, new BigDecimal("0.0019")));
        session.apply((journal, stamp) -> Edits.put(journal, Edit.Kind.CHANGE_PRACTICE, practice, stamp));
        until(() -> sees(robot, "Fixed rates: 1 KZT = 0.0019 " + home.getCurrencyCode()));

        press(robot, "#practice-edit");
        type(robot, "#practice-name", "Aida Nurlan");
        wrong(robot, "#practice-need", "much", "An amount such as 80 or 72.50.");
        type(robot, "#practice-need", "2400");
        wrong(robot, "#practice-reserve", "1.2.3", "An amount such as 80 or 72.50.");
        type(robot, "#practice-reserve", "9600,50");
        type(robot, "#practice-rate-KZT", "0");
        press(robot, "#practice-save");
        assertEquals(Messages.in(Language.EN).text("money.rateWrong"), text(robot, "#practice-trouble"));
        type(robot, "#practice-rate-KZT", "0,002");
        press(robot, "#practice-save");
        var next = new Practice(
                "Aida Nurlan",
                new Money(240000, home),
                new Money(960050, home),
                Map.of(tenge, new BigDecimal("0.002")));
        until(() -> session.journal().practice().equals(next));
        assertEquals(Edit.Kind.CHANGE_PRACTICE, session.shown().get().undoable().kind());
        assertTrue(sees(robot, "Your name under letters: Aida Nurlan"));

        long before = session.journal().sequence();
        press(robot, "#practice-edit");
        press(robot, "#practice-save");
        until(() -> robot.lookup("#practice-form").tryQuery().isEmpty());
        assertEquals(before, session.journal().sequence());
        robot.interact(session::undo);
        until(() -> session.journal().practice().equals(practice));
    }

    private static void wrong(FxRobot robot, String field, String typed, String sentence) {
        type(robot, field, typed);
        press(robot, "#practice-save");
        assertEquals(sentence, text(robot, "#practice-trouble"));
        assertTrue(robot.lookup(field).query().isFocused());
    }

    private static void press(FxRobot robot, String id) {
        robot.interact(() -> ((ButtonBase) robot.lookup(id).query()).fire());
    }

    private static void type(FxRobot robot, String field, String text) {
        robot.interact(() -> robot.lookup(field).queryAs(TextInputControl.class).setText(text));
    }

    private static void until(Callable<Boolean> holds) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, holds);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean sees(FxRobot robot, String words) {
        return robot.lookup((Node n) -> n instanceof Labeled l && words.equals(l.getText()))
                .tryQuery()
                .isPresent();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }
}
