package boundary.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ControlsTest {
    private final List<String> pressed = new ArrayList<>();
    private ChoiceChip chip;
    private PushButton small;
    private NavItem item;
    private Segmented<Integer> choices;
    private SearchField search;
    private BandBadge badge;
    private Scene scene;

    @Start
    void show(Stage stage) {
        chip = new ChoiceChip(ChoiceChip.Look.PLAIN, "energy", "−2").does(() -> pressed.add("chip"));
        small = PushButton.secondary("Open").small().key("Alt O").does(() -> pressed.add("button"));
        item = new NavItem(Icon.TODAY, "Today").count(3).does(() -> pressed.add("item"));
        choices = new Segmented<Integer>().choice(1, "one").choice(2, "two").choice(3, "three");
        search = new SearchField("words", "Ctrl F");
        badge = new BandBadge(Tint.STRAINED, "Strained");
        var box = new VBox(8, chip, small, item, choices, search, badge);
        scene = new Scene(box, 600, 400);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"ENTER", "SPACE"})
    void enterAndSpacePressWhatHasTheFocus(KeyCode key, FxRobot robot) {
        for (Region each : List.of(chip, small, item)) {
            robot.interact(each::requestFocus);
            robot.type(key);
        }
        assertEquals(List.of("chip", "button", "item"), pressed);
    }

    @Test
    void enterWithAModifierIsLeftToTheScreen(FxRobot robot) {
        robot.interact(chip::requestFocus);
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertTrue(pressed.isEmpty());
    }

    @Test
    void theChoiceMovesByArrowsAndIsMadeByAKey(FxRobot robot) {
        assertNull(choices.valueProperty().get());
        robot.interact(() -> choices.button(1).requestFocus());
        robot.type(KeyCode.LEFT);
        assertTrue(choices.button(1).isFocused(), "there is nothing further left");
        robot.type(KeyCode.RIGHT);
        robot.type(KeyCode.SPACE);
        assertEquals(2, choices.valueProperty().get());
        robot.type(KeyCode.SPACE);
        assertTrue(choices.button(2).isSelected(), "what is chosen cannot be pressed away");
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
        robot.type(KeyCode.ENTER);
        assertEquals(3, choices.valueProperty().get());
        assertFalse(choices.button(2).isSelected());
    }

    @Test
    void screenReadersHearTheWholeOfAControl(FxRobot robot) {
        robot.interact(() -> chip.valueProperty().set("+1"));
        assertEquals("energy +1", chip.getAccessibleText());
        assertEquals("Open, Alt O", small.getAccessibleText());
        assertEquals("Today, 3", item.getAccessibleText());
        assertEquals("off-hours ×5", new Chip("off-hours", 5).getAccessibleText());
    }

    @Test
    void escapeEmptiesTheSearchAndOnlyThenGoesOn(FxRobot robot) {
        robot.interact(search::requestFocus);
        robot.write("late");
        robot.type(KeyCode.ESCAPE);
        assertEquals("", search.getText());
    }

    @Test
    void controlsHaveTheHeightsOfTheDesign() {
        assertEquals(28, chip.getHeight());
        assertEquals(24, small.getHeight());
        assertEquals(32, item.getHeight());
        assertEquals(28, choices.getHeight());
        assertEquals(28, search.getHeight());
        assertEquals(20, badge.getHeight());
    }

    @Test
    void theLookChangesWithoutARestart(FxRobot robot) {
        assertEquals(Color.web("#953800"), badge.getTextFill());
        robot.interact(() -> {
            Theme.DARK.applyTo(scene);
            scene.getRoot().applyCss();
        });
        assertEquals(Color.web("#ffa657"), badge.getTextFill());
        robot.interact(() -> {
            Theme.LIGHT.applyTo(scene);
            scene.getRoot().applyCss();
        });
        assertEquals(Color.web("#953800"), badge.getTextFill());
        assertEquals(5, scene.getStylesheets().size(), "no sheet is added twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"inter/Inter-Regular.otf", "inter/Inter-SemiBold.otf", "inter/Inter-Bold.otf"})
    void theFaceOfTheInterfaceHasEveryLetterOfItsLanguages(String file) throws Exception {
        try (var in = Fonts.class.getResourceAsStream("/com/formdev/flatlaf/fonts/" + file)) {
            var face = java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT, in);
            assertEquals(-1, face.canDisplayUpTo("ӘҒҚҢӨҰҮҺІәғқңөұүһіЁЖЪЭЮЯёжъэюя₸€→−×№«»…"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Inter", "Inter SemiBold", "Roboto", "Roboto Medium"})
    void theFacesThatTheSheetsNameAreThere(String family) {
        Fonts.load();
        assertEquals(family, Font.font(family, 13).getFamily());
    }

    @Test
    void figuresStandInColumns() {
        Fonts.load();
        Font face = Font.font("Roboto", 13);
        for (int digit = 1; digit < 10; digit++) {
            assertEquals(width("0000", face), width(("" + digit).repeat(4), face), 0.01, "digit " + digit);
        }
    }

    private static double width(String words, Font face) {
        var text = new Text(words);
        text.setFont(face);
        return text.getLayoutBounds().getWidth();
    }
}
