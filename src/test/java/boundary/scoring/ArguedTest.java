package boundary.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.Argument;
import boundary.journal.ClientId;
import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.Interaction;
import boundary.journal.Journal;
import boundary.journal.Signal;
import boundary.journal.Stamp;
import boundary.journal.Words;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Arguing with facts (§8, 9): no argument in the client's favour raises z, and taking it back restores every bit.
class ArguedTest {
    private static final int HISTORIES = 10_000;
    private static final double DIGIT = 1e-11;

    @Test
    void neverRaisesAndTakenBackRestoresEveryBit() {
        int argued = 0;
        for (long seed = 1; seed <= HISTORIES; seed++) {
            var g = new Generator(seed);
            Journal journal = g.diary.journal();
            List<Interaction> mine = journal.interactions(g.mine).stream()
                    .filter(e -> !e.day().isAfter(g.today))
                    .toList();
            if (mine.isEmpty()) {
                continue;
            }
            Interaction entry = mine.get(g.random.nextInt(mine.size()));
            Scores before = Scores.under(journal, g.today, g.layers());
            for (Signal kind : entry.signals()) {
                Argument argument = Argument.values()[g.random.nextInt(Argument.values().length)];
                if (argument.fits(entry, kind)) {
                    argued++;
                    check(before, g, entry, argument, kind, "seed " + seed + ": " + argument + " of " + kind);
                }
            }
        }
        assertTrue(argued > 1_000, "only " + argued + " arguments");
    }

    private static void check(
            Scores before, Generator g, Interaction entry, Argument argument, Signal kind, String what) {
        ClientId other = argument == Argument.WRONG_CLIENT ? g.other : null;
        var stamp = new Stamp(g.today.atStartOfDay(ZoneOffset.UTC).toInstant(), g.today, g.diary::id);
        Edit edit = Edits.argue(before.journal(), entry, Words.NONE, argument, kind, other, stamp);
        Scores after = before.after(before.journal().with(edit));
        double was = before.of(g.mine).split().total();
        double is = after.of(g.mine).split().total();
        assertTrue(is <= was + DIGIT, () -> what + ": " + was + " to " + is);
        Scores back = after.after(after.journal().with(edit.inverse(stamp)));
        assertEquals(before.all(), back.all(), what);
        assertEquals(
                Scores.under(before.journal(), g.today, g.layers()).of(g.mine),
                back.of(g.mine),
                Objects.requireNonNull(what));
    }
}
