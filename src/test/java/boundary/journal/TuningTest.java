package boundary.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What was changed of the model, and what was thought of it.
class TuningTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void valuesAreSetAndGivenBackOneByOne() {
        Tuning tuned = Tuning.NONE.with("HALF_LIFE", 45.0).with("BASE", -0.0).learningFrom(DAY);
        assertEquals(
                List.of("BASE", "HALF_LIFE"), List.copyOf(tuned.parameters().keySet()));
        assertEquals(45.0, tuned.of("HALF_LIFE"));
        assertEquals(tuned, tuned.with("BASE", 0.0), "there is one zero");
        assertNull(Tuning.NONE.of("HALF_LIFE"), "the earlier one stays as it was");
        assertEquals(
                Tuning.NONE, tuned.with("HALF_LIFE", null).with("BASE", null).learningFrom(null));
    }

    @Test
    void aMapThatChangesLaterChangesNothing() {
        var values = new HashMap<>(Map.of("HALF_LIFE", 45.0));
        var tuned = new Tuning(values, null);
        values.put("HALF_LIFE", 7.0);
        assertEquals(45.0, tuned.of("HALF_LIFE"));
        assertThrows(
                UnsupportedOperationException.class, () -> tuned.parameters().put("BASE", 1.0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "half_life", "HALF LIFE", "A=B", "A\nB", "1A", "_A"})
    void aNameIsWrittenLikeAConstant(String name) {
        assertFalse(Tuning.isName(name));
        assertThrows(IllegalArgumentException.class, () -> Tuning.NONE.with(name, 1.0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aValueIsAFiniteNumber(double value) {
        assertThrows(IllegalArgumentException.class, () -> Tuning.NONE.with("HALF_LIFE", value));
    }

    @Test
    void theTuningOfThePolicyStandsApartFromItsRest() {
        Policy tuned = Policy.DEFAULT.withTuning(Tuning.NONE.with("HALF_LIFE", 45.0));
        assertEquals(tuned.tuning(), tuned.withTolerance(Tolerance.LOW).tuning());
        assertEquals(Policy.DEFAULT, tuned.withTuning(Tuning.NONE));
    }

    @Test
    void anOpinionQuietsFromItsDayUpToAndWithTheDayItNames() {
        Opinion opinion = opinion(6_700, 0.12, DAY.plusDays(14));
        assertFalse(opinion.quiets(DAY.minusDays(1)));
        assertTrue(opinion.quiets(DAY) && opinion.quiets(DAY.plusDays(14)));
        assertFalse(opinion.quiets(DAY.plusDays(15)));
        assertFalse(opinion(6_700, 0.12, null).quiets(DAY));
    }

    @Test
    void anOpinionIsOfAScoreAndAProbability() {
        assertEquals(opinion(0, 0.0, null), opinion(0, -0.0, null));
        for (double situational : List.of(-0.01, 1.01, Double.NaN)) {
            assertThrows(IllegalArgumentException.class, () -> opinion(0, situational, null));
        }
        for (int score : List.of(-1, 10_001)) {
            assertThrows(IllegalArgumentException.class, () -> opinion(score, 0.5, null));
        }
    }

    private static Opinion opinion(int score, double situational, LocalDate quietUntil) {
        return new Opinion(
                new ItemId(new UUID(3, 3)),
                new ClientId(new UUID(1, 1)),
                DAY,
                Suggestion.RENEGOTIATE,
                false,
                score,
                situational,
                "they only had a bad month",
                quietUntil);
    }
}
