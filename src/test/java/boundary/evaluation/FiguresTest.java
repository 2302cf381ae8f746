package boundary.evaluation;

import static boundary.evaluation.Courses.drawn;
import static boundary.evaluation.Courses.numbered;
import static boundary.evaluation.Courses.situational;
import static boundary.evaluation.Courses.told;
import static boundary.journal.Suggestion.END;
import static boundary.journal.Suggestion.KEEP;
import static boundary.journal.Suggestion.RENEGOTIATE;
import static boundary.journal.Suggestion.REPAIR;
import static boundary.journal.Suggestion.SET_EXPECTATIONS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// The figures of the evaluation against answers worked by hand.
class FiguresTest {
    private static final double NEAR = 1e-12;

    private static Figures of(Course... courses) {
        return new Figures(List.of(courses));
    }

    @Test
    void aTieIsHalfAWin() {
        // of the four pairs three are won, and 0.5 against 0.5 is half
        Course course = situational(
                false, numbered(0.8, true), numbered(0.5, true), numbered(0.5, false), numbered(0.2, false));
        assertEquals(3.5 / 4, of(course).auc(), NEAR);
    }

    @Test
    void whatNeverDiffersSaysNothing() {
        Course same = situational(false, numbered(0.3, true), numbered(0.3, false), numbered(0.3, false));
        assertEquals(0.5, of(same).auc(), NEAR);
        assertTrue(Double.isNaN(of(situational(false, numbered(0.3, false))).auc()));
    }

    @Test
    void theAreaOfAWeekTakesThatWeekOfEachClientWhoHasIt() {
        Course bad = situational(false, numbered(0.1, false), numbered(0.9, true));
        Course good = situational(false, numbered(0.8, true), numbered(0.4, false));
        Course shortOne = situational(false, numbered(0.5, false));
        assertEquals(1, of(bad, good, shortOne).auc(2), NEAR);
        assertEquals(1, of(bad, good, shortOne).auc(1), NEAR);
        assertTrue(Double.isNaN(of(bad, good, shortOne).auc(3)));
    }

    @Test
    void theErrorsOfProbabilities() {
        Course course = situational(
                false,
                numbered(0.05, false),
                numbered(0.05, true), // the bin up to 0.1: said 0.05, seen 0.5
                numbered(0.5, true),
                numbered(0.5, false), // said and seen 0.5
                numbered(1.0, true)); // in the last bin, not after it
        assertEquals((0.0025 + 0.9025 + 0.25 + 0.25) / 5, of(course).brier(), NEAR);
        assertEquals(0.45 * 2 / 5, of(course).calibrationError(), NEAR);
    }

    @Test
    void suggestions() {
        Course passing = situational(true, told(REPAIR, REPAIR), told(REPAIR, END), told(KEEP, END));
        Course lasting = situational(false, told(END, END), told(RENEGOTIATE, END), told(END, KEEP));
        Course calm = situational(true, told(KEEP, SET_EXPECTATIONS), told(SET_EXPECTATIONS, REPAIR));
        Figures figures = of(passing, lasting, calm);
        assertEquals(8, figures.rows());
        assertEquals(2 / 8.0, figures.accuracy(), NEAR);
        assertEquals((0 + 6 + 6 + 0 + 2 + 3 + 1 + 1) / 8.0, figures.cost(), NEAR);
        assertEquals(1 / 4.0, figures.endPrecision(), NEAR);
        assertEquals(1 / 2.0, figures.repairFound(), NEAR);
        assertEquals(2, figures.situational());
        assertEquals(1, figures.situationalEverEnd());
    }

    @Test
    void theDearestMistakeIsToEndWhatShouldBeKeptAndItIsNotTheSameTheOtherWay() {
        assertEquals(6, Cost.of(KEEP, END));
        assertEquals(3, Cost.of(END, KEEP));
        assertEquals(1.5, Cost.of(REPAIR, SET_EXPECTATIONS));
        assertEquals(4, Cost.of(SET_EXPECTATIONS, END));
        assertEquals(1, Cost.of(END, RENEGOTIATE));
        assertEquals(0, Cost.of(RENEGOTIATE, RENEGOTIATE));
    }

    @Test
    void gapsOfThreeWeeksAreBridgedAndFourAreNot() {
        assertEquals(
                List.of(new Episode(1, 7)),
                drawn(".##...##......", "..............").episodes());
        assertEquals(List.of(), drawn(".##....##.....", "..............").episodes());
        assertEquals(
                List.of(new Episode(0, 2), new Episode(7, 9)),
                drawn("###....###....", "..............").episodes());
    }

    @Test
    void anEpisodeOfTheLastFourWeeksIsTooYoungToBeFound() {
        assertEquals(List.of(), drawn("......####", "..........").episodes());
        assertEquals(
                List.of(new Episode(5, 9)), drawn(".....#####", "..........").episodes());
        assertEquals(
                List.of(new Episode(5, 7)), drawn(".....###..", "..........").episodes());
    }

    @Test
    void episodesAreFoundWithinThemAndInDays() {
        Course atOnce = drawn("..####....", "..##......");
        Course late = drawn("#".repeat(20), ".".repeat(13) + "#######"); // 13 weeks and 3 days: 94
        Course justInTime = drawn("#".repeat(20), ".".repeat(12) + "########"); // 87
        Course never = drawn("..####......", "......######");
        Figures figures = of(atOnce, late, justInTime, never);
        assertEquals(4, figures.episodes());
        assertEquals(3 / 4.0, figures.episodesFound(), NEAR);
        assertEquals(2 / 4.0, figures.episodesWithin90(), NEAR);
        assertEquals(OptionalInt.of(94), figures.medianDays());
        assertEquals(OptionalInt.empty(), of(never).medianDays());
        assertEquals(OptionalInt.of(3), of(atOnce).medianDays());
    }

    @Test
    void whoIsRaisedAlreadyWhenAnEpisodeBeginsIsFoundOnItsThirdDay() {
        assertEquals(OptionalInt.of(3), of(drawn("...####...", ".######...")).medianDays());
    }

    @Test
    void alarmsNearADrainingWeekAreNoFalseOnes() {
        // one draining week, the tenth: two weeks before it and six after it are near
        String draining = ".".repeat(10) + "#" + ".".repeat(9);
        assertEquals(20 - 9, drawn(draining, ".".repeat(20)).clearWeeks());
        assertEquals(0, drawn(draining, "........############").falseAlarms());
        assertEquals(1, drawn(draining, ".......#............").falseAlarms());
        assertEquals(0, drawn(draining, "................#...").falseAlarms());
        assertEquals(1, drawn(draining, ".................#..").falseAlarms());
        assertEquals(2, drawn(draining, "##.#................").falseAlarms());
        assertEquals(2 * 52.0 / 11, of(drawn(draining, "##.#................")).falseAlarms(), NEAR);
    }

    @Test
    void movesAreChangesEitherWay() {
        Course course = drawn("..........", "##..#.....");
        assertEquals(3, course.moves());
        assertEquals(3 * 52.0 / 10, of(course).bandMoves(), NEAR);
    }
}
