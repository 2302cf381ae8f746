package boundary.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What may be said of a burden, and what the entry is then.
class ArgumentTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final ClientId OTHER = new ClientId(new UUID(8, 8));

    private final Notebook book = new Notebook();
    private final Interaction call = book.call(new ClientId(new UUID(1, 1)), DAY.atTime(12, 0));
    private final Interaction late = call.withSignals(Set.of(Signal.OFF_HOURS, Signal.COMPLAINT, Signal.THANKS));

    @ParameterizedTest
    @EnumSource(
            value = Argument.class,
            names = {"AGREED", "INVITED"})
    void anExcuseKeepsTheBurdenAndTakesNothingElse(Argument argument) {
        Interaction after = argument.on(late.withExcused(Set.of(Signal.THANKS)), Signal.OFF_HOURS, null);
        assertEquals(late.withExcused(Set.of(Signal.OFF_HOURS, Signal.THANKS)), after);
        assertFalse(argument.fits(after, Signal.OFF_HOURS), "it does not count already");
        assertTrue(argument.fits(after, Signal.COMPLAINT), "the other burden still does");
        assertEquals(late.withExcused(Set.of(Signal.THANKS)), Argument.withdrawn(after, Signal.OFF_HOURS));
        assertEquals(after, Argument.withdrawn(after, Signal.COMPLAINT), "there is no excuse to take back");
    }

    @Test
    void onlyAComplaintThatCountsCanBeFairAndOnlyOnce() {
        assertEquals(late.withFair(true), Argument.FAIR.on(late, Signal.COMPLAINT, null));
        assertFalse(Argument.FAIR.fits(late, Signal.OFF_HOURS));
        assertFalse(Argument.FAIR.fits(late.withFair(true), Signal.COMPLAINT));
        assertFalse(Argument.FAIR.fits(late.withExcused(Set.of(Signal.COMPLAINT)), Signal.COMPLAINT));
        assertFalse(Argument.FAIR.fits(late.withSignals(Set.of(Signal.OFF_HOURS)), Signal.COMPLAINT));
    }

    @Test
    void whatWasNotSoBadGoesDownOneStepAndNoFurther() {
        Interaction severe = late.withSeverity(Severity.SEVERE);
        assertEquals(late.withSeverity(Severity.MIDDLING), Argument.NOT_SO_BAD.on(severe, Signal.OFF_HOURS, null));
        Interaction mild = late.withSeverity(Severity.MILD);
        assertEquals(mild, Argument.NOT_SO_BAD.on(late.withSeverity(Severity.MIDDLING), Signal.OFF_HOURS, null));
        assertEquals(mild, Argument.NOT_SO_BAD.on(late, Signal.OFF_HOURS, null), "unsaid counts as middling");
        assertFalse(Argument.NOT_SO_BAD.fits(mild, Signal.OFF_HOURS));
    }

    @Test
    void anEntryOfAWrongClientGoesToAnotherOne() {
        Interaction bad = late.withSignals(Set.of(Signal.OFF_HOURS, Signal.COMPLAINT));
        assertEquals(bad.withClient(OTHER), Argument.WRONG_CLIENT.on(bad, Signal.OFF_HOURS, OTHER));
        assertFalse(Argument.WRONG_CLIENT.fits(late, Signal.OFF_HOURS), "a thanks would go with it");
        refused(() -> Argument.WRONG_CLIENT.on(bad, Signal.OFF_HOURS, null));
        refused(() -> Argument.WRONG_CLIENT.on(bad, Signal.OFF_HOURS, bad.client()));
        refused(() -> Argument.AGREED.on(late, Signal.OFF_HOURS, OTHER));
    }

    @Test
    void nothingIsSaidOfWhatIsNoBurdenOfTheEntry() {
        for (Argument argument : Argument.values()) {
            assertFalse(argument.fits(late, Signal.THANKS), "a good sign needs no excuse");
            assertFalse(argument.fits(late, Signal.URGENT), "it does not stand there");
            refused(() -> argument.on(late, Signal.URGENT, argument == Argument.WRONG_CLIENT ? OTHER : null));
        }
    }

    /// By chance from seeds: a fact that fits takes something of the entry's weight away and adds none.
    @Test
    void aFactNeverAddsToABurden() {
        for (long seed = 0; seed < 2_000; seed++) {
            var random = new Random(seed);
            Interaction entry = entry(random);
            for (Argument argument : Argument.values()) {
                for (Signal kind : Signal.values()) {
                    if (argument.fits(entry, kind)) {
                        ClientId other = argument == Argument.WRONG_CLIENT ? OTHER : null;
                        Interaction after = argument.on(entry, kind, other);
                        assertTrue(weight(after) < weight(entry), "seed " + seed + ", " + argument + ", " + kind);
                        assertEquals(entry.signals(), after.signals(), "seed " + seed);
                        assertEquals(entry.energy(), after.energy(), "seed " + seed);
                    }
                }
            }
        }
    }

    @Test
    void theEditKeepsTheWordsAndItsInverseBringsTheEntryBack() {
        ClientId client = book.client("Orbit Labs", DAY);
        ClientId other = book.client("Atlas", DAY);
        Words words = new Words("late", "called at ten", "tired");
        Interaction entry = book.call(client, DAY.atTime(22, 0)).withSignals(Set.of(Signal.OFF_HOURS));
        book.apply(new Edit(
                Edit.Kind.LOG,
                List.of(new Change.OfInteraction(
                        null, entry, Words.NONE, words, book.stamp(DAY).known()))));
        Journal before = book.journal();
        Stamp stamp = book.stamp(DAY.plusDays(3));
        Edit moved = Edits.argue(before, entry, words, Argument.WRONG_CLIENT, Signal.OFF_HOURS, other, stamp);
        assertEquals(Edit.Kind.ARGUE, moved.kind());
        var change = (Change.OfInteraction) moved.changes().getFirst();
        assertEquals(List.of(words, words), List.of(change.wordsBefore(), change.wordsAfter()));
        Journal after = book.journal().with(moved);
        assertEquals(List.of(), after.interactions(client));
        assertEquals(List.of(entry.withClient(other)), after.interactions(other));
        assertEquals(
                List.of(entry), after.asKnownOn(DAY).interactions(client), "on past days it stays as it was known");
        assertEquals(List.of(entry), after.with(moved.inverse(stamp)).interactions(client));
        refused(() -> Edits.argue(before, entry, words, Argument.WRONG_CLIENT, Signal.OFF_HOURS, OTHER, stamp));
    }

    @Test
    void anExcuseIsTakenBackByAnEditToo() {
        ClientId client = book.client("Orbit Labs", DAY);
        Interaction entry = book.log(client, DAY, DAY);
        Interaction excused = entry.withSignals(Set.of(Signal.URGENT)).withExcused(Set.of(Signal.URGENT));
        book.apply(book.edit(Edit.Kind.EDIT_ENTRY, DAY, entry, excused));
        book.apply(Edits.withdraw(excused, Words.NONE, Signal.URGENT, book.stamp(DAY)));
        assertEquals(List.of(excused.withExcused(Set.of())), book.journal().interactions(client));
    }

    private Interaction entry(Random random) {
        Severity[] severities = {null, Severity.MILD, Severity.MIDDLING, Severity.SEVERE};
        return call.withSignals(some(random))
                .withExcused(some(random))
                .withSeverity(severities[random.nextInt(severities.length)])
                .withFair(random.nextBoolean());
    }

    private static Set<Signal> some(Random random) {
        Set<Signal> some = EnumSet.noneOf(Signal.class);
        for (Signal signal : Signal.values()) {
            if (random.nextInt(3) == 0) {
                some.add(signal);
            }
        }
        return some;
    }

    /// {@return a plain weight: each burden that counts weighs its severity, a fair complaint half of it; nothing
    /// of it is the first client's where the entry is another's}
    private double weight(Interaction entry) {
        Severity severity = entry.severity();
        int level = severity == null ? 2 : severity.level();
        double sum = 0;
        for (Signal signal : entry.signals()) {
            if (signal.isBad() && !entry.excused().contains(signal)) {
                sum += signal == Signal.COMPLAINT && entry.fair() ? level / 2.0 : level;
            }
        }
        return entry.client().equals(call.client()) ? sum : 0;
    }

    private static void refused(Executable attempt) {
        assertThrows(IllegalArgumentException.class, attempt);
    }
}
