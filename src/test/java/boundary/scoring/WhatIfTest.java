package boundary.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.Change;
import boundary.journal.ClientId;
import boundary.journal.Edit;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.Journal;
import boundary.journal.Signal;
import boundary.journal.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// What-if answers are true: the same as the model says of a journal that really has the other history, under the same
/// personal layers.
class WhatIfTest {
    private static final int HISTORIES = 2_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void withoutAKindIsTrueWhenApplied() {
        for (long seed = 1; seed <= HISTORIES; seed++) {
            var g = new Generator(seed);
            Signal kind = Signal.values()[g.random.nextInt(Signal.values().length)];
            Assessment then =
                    Scores.of(g.diary.journal(), g.today).whatIf(g.mine).without(Set.of(kind));
            Journal other = changed(g, entry -> {
                if (!entry.signals().contains(kind)) {
                    return entry;
                }
                Set<Signal> rest = new HashSet<>(entry.signals());
                rest.remove(kind);
                return rest.isEmpty() ? null : entry.withSignals(rest);
            });
            assertEquals(Scores.under(other, g.today, g.layers()).of(g.mine), then, "seed " + seed + " " + kind);
        }
    }

    @Test
    void unpaidPaidIsTrueWhenApplied() {
        for (long seed = 1; seed <= HISTORIES; seed++) {
            var g = new Generator(seed);
            Assessment then =
                    Scores.of(g.diary.journal(), g.today).whatIf(g.mine).unpaidPaid();
            Journal other = changed(g, entry -> {
                Set<Signal> excused = EnumSet.of(Signal.UNPAID_EXTRA);
                excused.addAll(entry.excused());
                return entry.withExcused(excused);
            });
            assertEquals(
                    Scores.under(other, g.today, g.layers()).of(g.mine).split().total(),
                    then.split().total(),
                    "seed " + seed);
        }
    }

    @Test
    void theFewestAreEnoughAndOneLessIsNot() {
        int found = 0;
        for (long seed = 1; seed <= HISTORIES; seed++) {
            var g = new Generator(seed);
            WhatIf whatIf = Scores.of(g.diary.journal(), g.today).whatIf(g.mine);
            WhatIf.Fewer fewer = whatIf.fewest();
            if (fewer == null) {
                continue;
            }
            found++;
            String what = "seed " + seed + ": " + fewer;
            assertTrue(whatIf.real().status().raised(), what);
            Set<InteractionId> gone = new HashSet<>(fewer.entries());
            Journal other = changed(g, entry -> gone.contains(entry.id()) ? null : entry);
            assertEquals(Scores.under(other, g.today, g.layers()).of(g.mine), fewer.then(), what);
            assertFalse(fewer.then().status().raised(), what);
            List<InteractionId> oneLess =
                    fewer.entries().subList(0, fewer.entries().size() - 1);
            assertTrue(whatIf.without(oneLess).status().raised(), what);
        }
        assertTrue(found > 20, "only " + found + " of the histories drain");
    }

    /// One retaliation today, of a client observed since today: S = 3.5, E = 1/7, all else nothing. After d days of
    /// quiet with k = 2^(−d/30) and c = (30/ln 2)·(1 − k)/7 the load is (1 + 3.5·k)/(2.5 + k/7 + c + 0.25·1.2·c),
    /// and p falls below 0.38 where 0.40 + 3.1·ln(load) < ln(0.38/0.62) = −0.489548, that is load < 0.750477.
    /// d = 15: k = 0.707107, c = 1.810889, load = 3.474874/4.955172 = 0.701262; d = 13: k = 0.740533, c = 1.604217,
    /// load = 3.591866/4.691273 = 0.765649; d = 14: k = 0.723635, c = 1.708700, load = 3.532723/4.824686 =
    /// 0.732218.
    @Test
    void quietDaysByHand() {
        var diary = new Diary();
        ClientId client = diary.client("Threat Ltd", TODAY);
        diary.entry(client, TODAY, Signal.RETALIATION);
        assertEquals(14, Scores.of(diary.journal(), TODAY).whatIf(client).quietDays());
    }

    @Test
    void calmWorkNeedsNoQuietAndNoFewer() {
        var diary = new Diary();
        ClientId client = diary.client("Calm & Co", TODAY.minusDays(60));
        WhatIf whatIf = Scores.of(diary.journal(), TODAY).whatIf(client);
        assertEquals(0, whatIf.quietDays());
        assertNull(whatIf.fewest());
        assertNotNull(whatIf.real());
    }

    /// The journal as if every entry of the client had always been another one.
    private static Journal changed(Generator g, UnaryOperator<Interaction> change) {
        var changes = new ArrayList<Change>();
        for (Change one : g.diary.changes()) {
            if (one instanceof Change.OfInteraction entry
                    && entry.after().client().equals(g.mine)) {
                Interaction after = change.apply(entry.after());
                if (after != null) {
                    changes.add(new Change.OfInteraction(null, after, Words.NONE, Words.NONE, entry.known()));
                }
            } else {
                changes.add(one);
            }
        }
        return Journal.empty().with(new Edit(Edit.Kind.IMPORT, changes));
    }
}
