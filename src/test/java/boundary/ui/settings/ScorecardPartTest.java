package boundary.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.app.SampleJournal;
import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.Signal;
import boundary.journal.Tolerance;
import boundary.journal.Tuning;
import boundary.report.ParameterGroup;
import boundary.report.ScorecardPreview;
import boundary.scoring.Assessment;
import boundary.scoring.Layer;
import boundary.scoring.Parameter;
import boundary.scoring.PersonalWeight;
import boundary.session.Session;
import boundary.text.Language;
import boundary.text.Messages;
import boundary.text.ParameterWords;
import boundary.ui.Destination;
import boundary.ui.FxSession;
import boundary.ui.Look;
import boundary.ui.MadeUp;
import boundary.ui.MemoryStore;
import boundary.ui.Place;
import boundary.ui.kit.KitTable;
import boundary.ui.kit.Theme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ScorecardPartTest {
    private final MadeUp made = MadeUp.empty();
    private Stage stage;
    private FxSession session;

    @Start
    void start(Stage shown) {
        stage = shown;
        var journal = new Session(new MemoryStore(), made::stamp);
        journal.apply(SampleJournal.edit(Language.EN, MadeUp.NOW.getZone(), made.stamp()));
        session = new FxSession(journal, MadeUp.NOW.toLocalDate(), made::stamp, e -> {
            throw e;
        });
        open(Language.EN);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void whatThePreviewSaysIsWhatTheModelSaysAndUndoRestoresEveryBit(FxRobot robot) {
        List<Assessment> before = all();
        press(robot, "#scorecard-ALL");
        type(robot, Parameter.WEIGHT_OFF_HOURS, "0.5");
        await(() -> isMoved(robot));
        assertTrue(text(robot, "#scorecard-changes").startsWith("Off-hours contact: 0.50 instead of the learnt "));
        assertEquals(Tuning.NONE, tuning(), "nothing counts before it is applied");
        List<Assessment> then =
                preview(robot).stream().map(ScorecardPreview.Row::then).toList();

        press(robot, "#scorecard-apply");
        await(() -> Map.of("WEIGHT_OFF_HOURS", 0.5).equals(tuning().parameters()));
        assertEquals(new HashSet<>(then), new HashSet<>(all()));
        assertNotEquals(before, all());
        assertEquals(
                Edit.Kind.SCORECARD,
                Objects.requireNonNull(session.shown().get().undoable()).kind());

        robot.interact(session::undo);
        await(() -> tuning().equals(Tuning.NONE));
        assertEquals(before, all());
        assertTrue(robot.lookup("#scorecard-apply").queryButton().isDisabled());
    }

    @Test
    void whatIsOutOfRangeIsSaidWithRangeAndUnitAndChangesNothing(FxRobot robot) {
        press(robot, "#scorecard-ALL");
        type(robot, Parameter.HALF_LIFE, "500");
        assertEquals("Half-life: “500” can’t be; type a number from 7 to 120 (days).", trouble(robot));
        type(robot, Parameter.HALF_LIFE, "soon");
        assertEquals("Half-life: “soon” can’t be; type a number from 7 to 120 (days).", trouble(robot));
        assertTrue(robot.lookup("#scorecard-apply").queryButton().isDisabled());
        assertEquals(Tuning.NONE, tuning());
        type(robot, Parameter.HALF_LIFE, "60,5");
        assertFalse(robot.lookup("#scorecard-trouble").query().isVisible());
        assertEquals("Half-life: 60.5 instead of 30", text(robot, "#scorecard-changes"));
        type(robot, Parameter.HALF_LIFE, "");
        assertEquals("30", field(robot, Parameter.HALF_LIFE).getText());
        assertTrue(robot.lookup("#scorecard-apply").queryButton().isDisabled());
    }

    @Test
    void theSimpleChoiceHalvesDoublesAndLearnsAgain(FxRobot robot) {
        press(robot, "#choice-WEIGHT_HAGGLE-LITTLE");
        press(robot, "#choice-WEIGHT_GUILT-LOT");
        assertEquals("0.60, yours", text(robot, "#weight-WEIGHT_HAGGLE"));
        press(robot, "#scorecard-apply");
        await(() -> Map.of("WEIGHT_HAGGLE", 0.6, "WEIGHT_GUILT", 2.6).equals(tuning().parameters()));
        press(robot, "#choice-WEIGHT_HAGGLE-NORMAL");
        assertTrue(text(robot, "#scorecard-changes").startsWith("Haggling: the learnt "));
        press(robot, "#scorecard-discard");
        assertEquals("0.60, yours", text(robot, "#weight-WEIGHT_HAGGLE"));
        press(robot, "#scorecard-learnAgain");
        press(robot, "#scorecard-apply");
        await(() -> tuning().equals(Tuning.NONE));
    }

    @Test
    void whatWasLearntCanBeKeptFrozenAndForgotten(FxRobot robot) {
        Map<Signal, PersonalWeight> learnt =
                session.shown().get().scores().layer().weights();
        press(robot, "#choice-WEIGHT_HAGGLE-LOT");
        press(robot, "#scorecard-keep");
        assertTrue(robot.lookup("#scorecard-apply").queryButton().isDisabled());
        press(robot, "#scorecard-freeze");
        press(robot, "#scorecard-apply");
        await(() -> !tuning().parameters().isEmpty());
        learnt.forEach((kind, weight) -> assertEquals(
                weight.ratings() == 0 ? null : weight.learnt(),
                tuning().of(Parameter.weight(kind).name()),
                kind.name()));
        press(robot, "#scorecard-forget");
        press(robot, "#scorecard-apply");
        await(() -> MadeUp.NOW.toLocalDate().equals(tuning().learnFrom()));
        press(robot, "#scorecard-reset");
        assertEquals(MadeUp.NOW.toLocalDate(), tuning().learnFrom(), "a reset is shown before it counts");
        press(robot, "#scorecard-apply");
        await(() -> tuning().equals(Tuning.NONE));
    }

    @Test
    void whatIsBeingChangedSurvivesAChangeFromOutside(FxRobot robot) {
        press(robot, "#choice-WEIGHT_HAGGLE-LITTLE");
        press(robot, "#scorecard-apply");
        await(() -> !tuning().parameters().isEmpty());
        press(robot, "#choice-WEIGHT_GUILT-LOT");
        robot.interact(session::undo);
        await(() -> tuning().equals(Tuning.NONE));
        assertTrue(text(robot, "#scorecard-changes").startsWith("Pity and guilt: 2.60 instead of"));
        press(robot, "#scorecard-apply");
        await(() -> Map.of("WEIGHT_GUILT", 2.6).equals(tuning().parameters()));
    }

    @Test
    void theToleranceSaysWhatTheCheckInsSayAndFollowsItsOwnValue(FxRobot robot) {
        Layer layer = session.shown().get().scores().layer();
        assertEquals(0, layer.offset(), 0.1, "the check-ins of the sample agree with its scores");
        String learnt = "; your " + layer.answers() + " check-ins say the same";
        press(robot, "#settings-POLICY");
        assertEquals("1.00 points a week before work drains" + learnt, text(robot, "#tolerance-means"));
        robot.interact(() -> session.apply((journal, stamp) -> Edits.put(
                journal,
                Edit.Kind.SCORECARD,
                journal.policy().withTolerance(Tolerance.LOW).withTuning(Tuning.NONE.with("TOLERANCE_LOW", 0.5)),
                stamp)));
        await(() -> text(robot, "#tolerance-means").equals("0.50 points a week before work drains" + learnt));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyParameterHasANameAndAMeaningAndStandsInOneGroup(Language language, FxRobot robot) {
        robot.interact(() -> open(language));
        press(robot, "#scorecard-ALL");
        var words = new ParameterWords(Messages.in(language));
        var grouped = new ArrayList<Parameter>();
        for (ParameterGroup group : ParameterGroup.values()) {
            grouped.addAll(group.parameters());
        }
        assertEquals(List.of(Parameter.values()), grouped);
        for (Parameter parameter : grouped) {
            assertFalse(words.about(parameter).isBlank());
            assertEquals(
                    parameter.least() < parameter.most(),
                    robot.lookup("#own-" + parameter).tryQuery().isPresent(),
                    parameter.name());
        }
    }

    private void open(Language language) {
        var screen = new SettingsScreen(
                session,
                Messages.in(language),
                new Look(language, Look.Colours.LIGHT),
                new Place("/data/journal.bjournal", false));
        screen.arrive(new Destination.ToSettings());
        var scene = new Scene(screen.node(), 1040, 660);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        ((ButtonBase) scene.lookup("#settings-SCORECARD")).fire();
    }

    private List<Assessment> all() {
        return session.shown().get().scores().all();
    }

    private Tuning tuning() {
        return session.journal().policy().tuning();
    }

    @SuppressWarnings("unchecked")
    private static List<ScorecardPreview.Row> preview(FxRobot robot) {
        return List.copyOf(((KitTable<ScorecardPreview.Row>)
                        robot.lookup("#scorecard-effect").queryAs(KitTable.class))
                .getItems());
    }

    private static boolean isMoved(FxRobot robot) {
        return preview(robot).stream().anyMatch(ScorecardPreview.Row::isMoved);
    }

    private static void press(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
    }

    private static TextField field(FxRobot robot, Parameter parameter) {
        return robot.lookup("#own-" + parameter).queryAs(TextField.class);
    }

    private static void type(FxRobot robot, Parameter parameter, String text) {
        robot.interact(() -> {
            field(robot, parameter).requestFocus();
            field(robot, parameter).setText(text);
        });
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String trouble(FxRobot robot) {
        return robot.lookup("#scorecard-trouble .message-line").query().getAccessibleText();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private static void await(Callable<Boolean> what) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, what);
        } catch (TimeoutException e) {
            throw new AssertionError("it did not come true in twenty seconds", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
