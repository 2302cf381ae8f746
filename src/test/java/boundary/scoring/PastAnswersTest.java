package boundary.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import boundary.journal.Change;
import boundary.journal.Edit;
import boundary.journal.Interaction;
import boundary.journal.Journal;
import boundary.journal.Stamp;
import boundary.journal.Words;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// The answer for a past day, from what was recorded by then, never changes (§8, 10), whatever is edited later; an
/// import and taking it back are the exceptions, and one takes back the other.
class PastAnswersTest {
    private static final int HISTORIES = 10_000;
    private static final int EDITS = 6;

    @Test
    void neverChange() {
        forEachHistory(g -> {
            LocalDate past = g.today.minusDays(1 + g.random.nextInt(20));
            Journal journal = g.diary.journal();
            List<Assessment> before = Scores.of(journal, past).all();
            for (int i = 0; i < EDITS; i++) {
                LocalDate known = past.plusDays(1 + g.random.nextInt(9));
                journal = journal.with(anyEdit(g, journal, known));
            }
            assertEquals(before, Scores.of(journal, past).all());
            assertEquals(
                    Scores.of(journal.asKnownOn(past), past).all(),
                    before,
                    "and it is what a journal of that day says");
        });
    }

    @Test
    void anImportTakenBackIsAsIfItHadNeverBeen() {
        forEachHistory(g -> {
            LocalDate past = g.today.minusDays(g.random.nextInt(20));
            Journal journal = g.diary.journal();
            var brought = new ArrayList<Change>();
            for (int i = 1 + g.random.nextInt(5); i > 0; i--) {
                Interaction entry = g.anyEntry(g.mine);
                brought.add(new Change.OfInteraction(null, entry, Words.NONE, Words.NONE, Diary.known(entry.day())));
            }
            Edit edit = new Edit(Edit.Kind.IMPORT, brought);
            Journal back = journal.with(edit).with(edit.inverse(stamp(g.today)));
            assertEquals(Scores.of(journal, past).all(), Scores.of(back, past).all());
        });
    }

    @Test
    void aLateEntryCountsFromTheNextCheckpointAsOneLoggedInTime() {
        forEachHistory(g -> {
            Journal journal = g.diary.journal();
            LocalDate day = g.today.minusDays(7 + g.random.nextInt(20));
            Interaction made = g.entry(g.mine, true);
            Interaction entry =
                    Generator.changed(made, day, made.severity(), made.energy(), made.excused(), made.fair());
            double inTime = z(g, journal.with(log(entry, day)));
            double late = z(g, journal.with(log(entry, g.today)));
            assertEquals(inTime, late, 0);
        });
    }

    private static double z(Generator g, Journal journal) {
        return Scores.under(journal, g.today, g.layers()).of(g.mine).split().total();
    }

    private static Edit anyEdit(Generator g, Journal journal, LocalDate known) {
        List<Interaction> mine = journal.interactions(g.mine);
        if (mine.isEmpty() || g.random.nextInt(3) == 0) {
            return log(g.anyEntry(g.random.nextBoolean() ? g.mine : g.other), known);
        }
        Interaction entry = mine.get(g.random.nextInt(mine.size()));
        Interaction changed = switch (g.random.nextInt(3)) {
            case 0 -> null;
            case 1 -> entry.withClient(g.other);
            default -> Generator.changed(entry, g.day(), g.severity(), g.energy(), entry.signals(), true);
        };
        return new Edit(
                Edit.Kind.EDIT_ENTRY,
                List.of(new Change.OfInteraction(entry, changed, Words.NONE, Words.NONE, Diary.known(known))));
    }

    private static Edit log(Interaction entry, LocalDate known) {
        return new Edit(
                Edit.Kind.LOG,
                List.of(new Change.OfInteraction(null, entry, Words.NONE, Words.NONE, Diary.known(known))));
    }

    private static Stamp stamp(LocalDate day) {
        return new Stamp(day.atStartOfDay(ZoneOffset.UTC).toInstant(), day, () -> {
            throw new AssertionError("an inverse needs no identity");
        });
    }

    private static void forEachHistory(Consumer<Generator> promise) {
        LongStream.rangeClosed(1, HISTORIES).parallel().forEach(seed -> {
            try {
                promise.accept(new Generator(seed));
            } catch (AssertionError broken) {
                throw new AssertionError("seed " + seed + ": " + broken.getMessage(), broken);
            }
        });
    }
}
