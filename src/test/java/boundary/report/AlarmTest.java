package boundary.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import boundary.journal.Because;
import boundary.journal.Change;
import boundary.journal.ClientId;
import boundary.journal.Interaction;
import boundary.journal.ItemId;
import boundary.journal.Opinion;
import boundary.journal.Severity;
import boundary.journal.Signal;
import boundary.journal.Suggestion;
import boundary.journal.Words;
import boundary.scoring.Diary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// "Not now": quiet until a day or so many further burdens, and never through a severe event.
class AlarmTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int JOURNALS = 400;

    private final Diary diary = new Diary();
    private final ClientId client = diary.client("Northwind", TODAY.minusWeeks(20));

    private Opinion notNow(LocalDate until, Integer breaches) {
        return said(true, Because.MONEY, until, breaches);
    }

    private Opinion said(boolean agreed, Because because, LocalDate until, Integer breaches) {
        return new Opinion(
                new ItemId(diary.id()), client, TODAY, Suggestion.END, agreed, 8000, 0.1, "", until, because, breaches);
    }

    private Alarm.Quiet quiet(LocalDate day) {
        return Alarm.quiet(diary.journal(), client, day);
    }

    private void noted(Set<Signal> signals, Set<Signal> excused, Severity severity) {
        diary.add(diary.entry(client, TODAY, signals, excused, severity, null, false), TODAY);
    }

    @Test
    void theDayIsTheLastQuietOne() {
        diary.item(notNow(TODAY.plusDays(9), null), TODAY);
        assertNotNull(quiet(TODAY));
        assertNotNull(quiet(TODAY.plusDays(9)));
        assertNull(quiet(TODAY.plusDays(10)));
        assertNull(quiet(TODAY.minusDays(1)), "nobody had said so yet");
    }

    @Test
    void soManyBurdensEndItAndExcusedOnesDoNotCount() {
        noted(Set.of(Signal.COMPLAINT), Set.of(), null);
        diary.item(notNow(null, 2), TODAY);
        assertEquals(2, quiet(TODAY.plusYears(3)).breachesLeft());
        noted(Set.of(Signal.THANKS), Set.of(), null);
        noted(Set.of(Signal.OFF_HOURS), Set.of(Signal.OFF_HOURS), null);
        assertEquals(2, quiet(TODAY).breachesLeft());
        noted(Set.of(Signal.OFF_HOURS, Signal.URGENT), Set.of(Signal.OFF_HOURS), Severity.SEVERE);
        assertEquals(1, quiet(TODAY).breachesLeft());
        noted(Set.of(Signal.COMPLAINT), Set.of(), null);
        assertNull(quiet(TODAY));
    }

    @Test
    void onlyTheSevereBreaksThrough() {
        diary.item(notNow(TODAY.plusYears(1), null), TODAY);
        noted(Set.of(Signal.DISRESPECT), Set.of(), Severity.MIDDLING);
        noted(Set.of(Signal.DISRESPECT), Set.of(Signal.DISRESPECT), Severity.SEVERE);
        noted(Set.of(Signal.COMPLAINT), Set.of(), Severity.SEVERE);
        assertNotNull(quiet(TODAY));
        noted(Set.of(Signal.DISRESPECT), Set.of(), Severity.SEVERE);
        assertNull(quiet(TODAY));
        diary.item(notNow(TODAY.plusYears(1), null), TODAY);
        assertNotNull(quiet(TODAY), "said again, knowing that");
        noted(Set.of(Signal.RETALIATION), Set.of(), Severity.MILD);
        assertNull(quiet(TODAY));
    }

    @Test
    void anOpinionThatPutsNothingOffEndsTheQuiet() {
        diary.item(notNow(TODAY.plusYears(1), null), TODAY);
        diary.item(said(true, null, null, null), TODAY);
        assertNull(quiet(TODAY));
        diary.item(said(true, Because.PROMISE, null, null), TODAY);
        assertNull(quiet(TODAY), "without a day or a number there is nothing to wait for");
    }

    /// Random histories beside a reader who goes through them in order and keeps count by hand.
    @Test
    void agreesWithAReaderWhoKeepsCount() {
        for (long seed = 1; seed <= JOURNALS; seed++) {
            history(new Random(seed), "seed " + seed);
        }
    }

    private void history(Random random, String seed) {
        var its = new Diary();
        ClientId whose = its.client("Northwind", TODAY.minusWeeks(20));
        Opinion holds = null;
        var since = new ArrayList<Interaction>();
        for (int step = 0; step < 12; step++) {
            int what = random.nextInt(10);
            if (what < 3) {
                holds = opinion(its, whose, random);
                its.item(holds, TODAY);
                since.clear();
            } else if (what < 8 || since.isEmpty()) {
                Interaction entry = its.entry(
                        whose,
                        TODAY.minusDays(random.nextInt(30)),
                        signals(random),
                        signals(random),
                        severity(random),
                        null,
                        false);
                its.add(entry, TODAY);
                since.add(entry);
            } else {
                int at = random.nextInt(since.size());
                Interaction before = since.get(at);
                Interaction after = before.withExcused(signals(random));
                its.changes().add(new Change.OfInteraction(before, after, Words.NONE, Words.NONE, Diary.known(TODAY)));
                since.set(at, after);
            }
        }
        for (int days : List.of(0, 5, 10, 11, 40)) {
            LocalDate day = TODAY.plusDays(days);
            Integer left = holds == null ? null : left(holds, since, day);
            Alarm.Quiet quiet = Alarm.quiet(its.journal(), whose, day);
            assertEquals(left != null, quiet != null, seed + ", day " + days);
            if (quiet != null && holds.quietBreaches() != null) {
                assertEquals(left, quiet.breachesLeft(), seed);
            }
        }
    }

    /// {@return how many burdens are left, or nothing where it is not quiet}
    private static Integer left(Opinion opinion, List<Interaction> since, LocalDate day) {
        int left = opinion.quietBreaches() == null ? Integer.MAX_VALUE : opinion.quietBreaches();
        boolean putsOff = (!opinion.agreed() || opinion.because() != null)
                && (opinion.quietUntil() != null || opinion.quietBreaches() != null);
        for (Interaction entry : since) {
            var counting = new ArrayList<>(entry.signals());
            counting.removeAll(entry.excused());
            if (counting.contains(Signal.RETALIATION)
                    || counting.contains(Signal.DISRESPECT) && entry.severity() == Severity.SEVERE) {
                return null;
            }
            counting.removeIf(Signal::isGood);
            left -= counting.isEmpty() ? 0 : 1;
        }
        boolean over = opinion.quietUntil() != null && opinion.quietUntil().isBefore(day);
        return !putsOff || over || left <= 0 ? null : left;
    }

    private static Opinion opinion(Diary its, ClientId whose, Random random) {
        boolean agreed = random.nextInt(3) > 0;
        return new Opinion(
                new ItemId(its.id()),
                whose,
                TODAY,
                Suggestion.END,
                agreed,
                8000,
                0.1,
                "",
                random.nextBoolean() ? TODAY.plusDays(random.nextInt(12)) : null,
                agreed && random.nextInt(4) > 0 ? Because.OTHER : null,
                random.nextBoolean() ? 1 + random.nextInt(4) : null);
    }

    private static Set<Signal> signals(Random random) {
        List<Signal> some = List.of(Signal.COMPLAINT, Signal.DISRESPECT, Signal.RETALIATION, Signal.THANKS);
        int bits = random.nextInt(4) == 0 ? random.nextInt(16) : random.nextInt(2);
        return Set.copyOf(some.stream()
                .filter(signal -> (bits >> some.indexOf(signal) & 1) == 1)
                .toList());
    }

    private static Severity severity(Random random) {
        return random.nextBoolean() ? null : Severity.of(1 + random.nextInt(3));
    }
}
