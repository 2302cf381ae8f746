package boundary.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class HourFieldTest {
    private HourField field;

    @Start
    void show(Stage stage) {
        field = new HourField("from", LocalTime.of(9, 0));
        var scene = new Scene(field, 200, 80);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        field.requestFocus();
    }

    @ParameterizedTest
    @CsvSource({
        "9,09:00",
        "9:30,09:30",
        "21.40,21:40",
        "0930,09:30",
        "845,08:45",
        " 7 15 ,07:15",
        "23:59,23:59",
        "00:00,00:00"
    })
    void understandsTheWaysPeopleWriteATime(String text, LocalTime time) {
        assertEquals(Optional.of(time), HourField.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "9:60", "nine", "1:2:3", "-1"})
    void refusesWhatIsNoTimeOfDay(String text) {
        assertEquals(Optional.empty(), HourField.parse(text));
    }

    @Test
    void keepsTheLastGoodTimeAndMarksAMistakeUntilItIsCorrected(FxRobot robot) {
        robot.interact(field::clear);
        robot.write("25");
        robot.type(KeyCode.ENTER);
        assertEquals(LocalTime.of(9, 0), field.valueProperty().get());
        assertEquals("25", field.getText());
        assertTrue(field.getPseudoClassStates().contains(PseudoClass.getPseudoClass("invalid")));
        robot.interact(field::clear);
        robot.write("8.45");
        robot.type(KeyCode.ENTER);
        assertEquals(LocalTime.of(8, 45), field.valueProperty().get());
        assertEquals("08:45", field.getText());
        assertTrue(field.getPseudoClassStates().stream()
                .noneMatch(state -> state.getPseudoClassName().equals("invalid")));
    }
}
