package boundary.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.Change;
import boundary.journal.ClientId;
import boundary.journal.Edit;
import boundary.journal.Energy;
import boundary.journal.Journal;
import boundary.journal.Policy;
import boundary.journal.Signal;
import boundary.journal.Tuning;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Whatever values a person gives the parameters, the model stays a model; and a change of them is an edit like any
/// other: it counts from its day on, and taking it back restores every bit.
class OwnParametersTest {
    private static final int HISTORIES = 1_000;

    @Test
    void anyValuesKeepTheNumbersFiniteAndTheRowsExact() {
        for (long seed = 1; seed <= HISTORIES; seed++) {
            var g = new Generator(seed);
            Journal journal = g.diary.journal().with(change(g, anyTuning(g.random), g.today.minusDays(30)));
            Scores scores = Scores.of(journal, g.today);
            for (Assessment a : List.of(scores.of(g.mine), scores.of(g.other))) {
                String what = "seed " + seed + ": " + a;
                assertTrue(a.score() > 0 && a.score() < 100, what);
                assertTrue(
                        a.interval().low() <= a.score()
                                && a.score() <= a.interval().high(),
                        what);
                assertTrue(Double.isFinite(a.load().perWeek()) && a.load().exposure() > 0, what);
                assertTrue(a.cause().situational() >= 0 && a.cause().situational() <= 1, what);
                a.cause().terms().values().forEach(term -> assertTrue(Double.isFinite(term), what));
                assertEquals(
                        a.hundredths(),
                        a.reasons().stream().mapToInt(Reason::hundredths).sum(),
                        what);
            }
        }
    }

    @Test
    void aValueOutsideItsRangeCountsAsTheNearestInsideAndAnUnknownNameAsNothing() {
        Tuning tuning =
                Tuning.NONE.with("HALF_LIFE", 1e9).with("WEIGHT_GUILT", -3.0).with("OF_ANOTHER_VERSION", 5.0);
        Scorecard card = Scorecard.of(tuning);
        assertEquals(Parameter.HALF_LIFE.most(), card.of(Parameter.HALF_LIFE));
        assertEquals(Parameter.WEIGHT_GUILT.least(), card.of(Parameter.WEIGHT_GUILT));
        assertEquals(Parameter.WEIGHT_URGENT.standard(), card.of(Parameter.WEIGHT_URGENT));
    }

    @Test
    void aChangeCountsFromItsDayAndTakingItBackRestoresEveryBit() {
        LocalDate today = LocalDate.of(2026, 11, 25);
        var diary = new Diary();
        ClientId client = diary.client("Atlas", today.minusDays(60));
        for (int i = 0; i < 50; i += 4) {
            diary.entry(client, today.minusDays(i), Signal.HAGGLE);
        }
        diary.policy(Policy.DEFAULT);
        Journal journal = diary.journal();
        Scores before = Scores.of(journal, today);
        Policy policy = journal.policy();
        Edit edit = new Edit(
                Edit.Kind.SCORECARD,
                List.of(new Change.OfItem(
                        policy,
                        policy.withTuning(Tuning.NONE.with("WEIGHT_HAGGLE", 3.0)),
                        Diary.known(today.minusDays(1)))));
        Scores heavier = before.after(journal.with(edit));
        assertTrue(heavier.of(client).score() > before.of(client).score() + 5, "at once, not from Sunday on");
        assertEquals(before.of(client).checkpoints(), heavier.of(client).checkpoints(), "Sundays stay as they were");
        assertNotEquals(before.card(), heavier.card());
        Journal back = heavier.journal()
                .with(new Edit(
                        Edit.Kind.SCORECARD,
                        List.of(new Change.OfItem(
                                heavier.journal().policy(), policy, Diary.known(today.minusDays(1))))));
        assertEquals(before.all(), heavier.after(back).all());
        assertEquals(before.all(), Scores.of(back, today).all());
    }

    @Test
    void ratingsBeforeTheDayToLearnFromTeachNothing() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        var diary = new Diary();
        ClientId client = diary.client("Atlas", today.minusDays(100));
        for (int i = 20; i < 90; i += 3) {
            diary.add(
                    diary.entry(
                            client, today.minusDays(i), Set.of(Signal.HAGGLE), Set.of(), null, Energy.WORN_OUT, false),
                    today.minusDays(i));
        }
        Journal journal = diary.journal();
        PersonalWeight learnt = Scores.of(journal, today).layer().weights().get(Signal.HAGGLE);
        assertTrue(learnt.ratings() > 20 && learnt.inForce() > 1.3, learnt.toString());
        Tuning forget = Tuning.NONE.learningFrom(today.minusDays(10));
        Journal forgotten = journal.with(new Edit(
                Edit.Kind.SCORECARD,
                List.of(new Change.OfItem(null, Policy.DEFAULT.withTuning(forget), Diary.known(today)))));
        PersonalWeight fresh = Scores.of(forgotten, today).layer().weights().get(Signal.HAGGLE);
        assertEquals(new PersonalWeight(1.2, 1.2, 0, 1.2), fresh);
    }

    private static Edit change(Generator g, Tuning tuning, LocalDate known) {
        Policy policy = g.diary.journal().policy();
        return new Edit(
                Edit.Kind.SCORECARD, List.of(new Change.OfItem(policy, policy.withTuning(tuning), Diary.known(known))));
    }

    /// Most parameters at some value in their range, at an end of it, or beyond.
    private static Tuning anyTuning(Random random) {
        Tuning tuning = Tuning.NONE;
        for (Parameter p : Parameter.values()) {
            double span = p.most() - p.least();
            tuning = switch (random.nextInt(6)) {
                case 0 -> tuning;
                case 1 -> tuning.with(p.name(), p.least());
                case 2 -> tuning.with(p.name(), p.most());
                case 3 -> tuning.with(p.name(), p.most() + 1 + span);
                default -> tuning.with(p.name(), p.least() + span * random.nextDouble());
            };
        }
        return tuning;
    }
}
