package boundary.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Closing the work for a client: never over a duty, whatever the order of edits.
class EndingEditsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private Notebook notes = new Notebook();
    private ClientId client = notes.client("Northwind Studio", TODAY.minusDays(300));

    @BeforeEach
    void anew() {
        notes = new Notebook();
        client = notes.client("Northwind Studio", TODAY.minusDays(300));
    }

    @Test
    void anOpenDutyKeepsTheWorkOpen() {
        Obligation duty = put(duty(1, TODAY.plusDays(12), null));
        assertEquals(List.of(duty), EndingEdits.before(journal(), client, TODAY));
        assertThrows(
                IllegalArgumentException.class,
                () -> EndingEdits.close(journal(), client, TODAY, null, notes.stamp(TODAY)));
        Client open = Objects.requireNonNull(journal().client(client));
        assertThrows(
                StaleEditException.class,
                () -> notes.put(Edit.Kind.EDIT_CLIENT, open.withUntil(TODAY), TODAY),
                "not by another edit either");
        notes.apply(EndingEdits.meet(journal(), duty, TODAY, notes.stamp(TODAY)));
        notes.apply(EndingEdits.close(journal(), client, TODAY, null, notes.stamp(TODAY)));
        assertEquals(TODAY, Objects.requireNonNull(journal().client(client)).until());
    }

    @Test
    void whatTheClientOwesNeverBlocks() {
        put(new Obligation(
                new ItemId(new UUID(7, 1)),
                client,
                ExtraEdits.INVOICE,
                Obligation.Party.CLIENT,
                TODAY,
                TODAY.minusDays(3),
                null,
                false,
                "",
                null,
                "Invoice"));
        notes.apply(EndingEdits.close(journal(), client, TODAY, null, notes.stamp(TODAY)));
        assertFalse(Objects.requireNonNull(journal().client(client)).isOpen(TODAY));
    }

    @Test
    void closedWorkTakesNoNewDuty() {
        Obligation met = put(duty(1, TODAY, null).withDone(TODAY));
        notes.apply(EndingEdits.close(journal(), client, TODAY, null, notes.stamp(TODAY)));
        assertThrows(StaleEditException.class, () -> put(duty(2, TODAY.plusDays(3), null)));
        assertThrows(StaleEditException.class, () -> put(met.withDone(null)), "nor one that was met");
        notes.apply(EndingEdits.reopen(journal(), client, notes.stamp(TODAY)));
        put(duty(2, TODAY.plusDays(3), null));
        assertEquals(2, journal().obligations(client).size());
    }

    @Test
    void aWaivedDutyDoesNotBlock() {
        Obligation duty = put(duty(1, null, null));
        notes.put(Edit.Kind.NOTE_OBLIGATION, duty.waivedFor("They no longer want it."), TODAY);
        notes.apply(EndingEdits.close(journal(), client, TODAY, null, notes.stamp(TODAY)));
        assertNotNull(Objects.requireNonNull(journal().client(client)).until());
    }

    @Test
    void whatRepeatsComesAgainUntilTheAgreementEnds() {
        Obligation november = put(duty(1, LocalDate.of(2026, 11, 30), Repeat.MONTHLY));
        notes.apply(EndingEdits.meet(journal(), november, TODAY, notes.stamp(TODAY)));
        Obligation december = journal().obligations(client).getLast();
        assertEquals(LocalDate.of(2026, 12, 30), december.due());
        assertTrue(december.isOpen(TODAY));
        notes.put(
                Edit.Kind.PLAN_ENDING,
                Disengagement.begun(client, TODAY).withLastDay(LocalDate.of(2027, 1, 10)),
                TODAY);
        notes.apply(EndingEdits.meet(journal(), december, TODAY, notes.stamp(TODAY)));
        assertTrue(
                journal().obligations(client).stream().noneMatch(duty -> duty.isOpen(TODAY)),
                "the one of 30 January is after the last day");
    }

    @Test
    void whatRepeatsLaterGoesWithTheWorkAndComesBackWithIt() {
        put(duty(1, TODAY.plusDays(20), Repeat.WEEKLY));
        Journal before = journal();
        Edit closing = notes.apply(EndingEdits.close(journal(), client, TODAY, null, notes.stamp(TODAY)));
        assertTrue(journal().obligations(client).isEmpty());
        notes.apply(closing.inverse(notes.stamp(TODAY)));
        assertEquals(before.obligations(client), journal().obligations(client));
        assertNull(Objects.requireNonNull(journal().client(client)).until());
    }

    @Test
    void reopeningLeavesThePlan() {
        notes.put(Edit.Kind.PLAN_ENDING, Disengagement.begun(client, TODAY), TODAY);
        notes.apply(EndingEdits.close(
                journal(), client, TODAY, new Disengagement.Expected(41, 3.5, null), notes.stamp(TODAY)));
        assertNotNull(Objects.requireNonNull(journal().disengagement(client)).expected());
        notes.apply(EndingEdits.reopen(journal(), client, notes.stamp(TODAY)));
        assertTrue(Objects.requireNonNull(journal().client(client)).isOpen(TODAY));
        assertEquals(
                TODAY, Objects.requireNonNull(journal().disengagement(client)).left());
        assertThrows(IllegalArgumentException.class, () -> EndingEdits.reopen(journal(), client, notes.stamp(TODAY)));
    }

    /// Whatever is edited and undone, closed work never has a duty of the consultant that is neither met nor
    /// waived, and undoing everything gives back what stood at first.
    @Test
    void nothingClosesOverADuty() {
        int total = 0;
        for (long seed = 1; seed <= 500; seed++) {
            anew();
            var random = new Random(seed);
            Journal first = journal();
            Deque<Edit> done = new ArrayDeque<>();
            int closings = 0;
            for (int step = 0; step < 60; step++) {
                Journal before = journal();
                anyEdit(random, done);
                Client was = Objects.requireNonNull(before.client(client));
                Client is = Objects.requireNonNull(journal().client(client));
                closings += was.until() == null && is.until() != null ? 1 : 0;
                if (is.until() != null) {
                    assertTrue(
                            journal().obligations(client).stream().noneMatch(EndingEdits::blocks),
                            "seed " + seed + ", step " + step);
                }
            }
            while (!done.isEmpty()) {
                notes.apply(done.pop().inverse(notes.stamp(TODAY)));
            }
            assertSame(first, journal(), "seed " + seed);
            total += closings;
        }
        assertTrue(total > 500, "work was closed " + total + " times");
    }

    private void anyEdit(Random random, Deque<Edit> done) {
        try {
            Edit edit = edit(random, done);
            if (edit != null) {
                done.push(notes.apply(edit));
            }
        } catch (IllegalArgumentException | StaleEditException e) { // refused: nothing happened
        }
    }

    private @Nullable Edit edit(Random random, Deque<Edit> done) {
        Client now = Objects.requireNonNull(journal().client(client));
        Stamp stamp = notes.stamp(TODAY);
        List<Obligation> duties = new ArrayList<>(journal().obligations(client));
        Obligation any = duties.isEmpty() ? null : duties.get(random.nextInt(duties.size()));
        return switch (random.nextInt(9)) {
            case 0 ->
                Edits.put(
                        journal(),
                        Edit.Kind.NOTE_OBLIGATION,
                        duty(100 + random.nextInt(5), TODAY.plusDays(random.nextInt(40)), repeat(random)),
                        stamp);
            case 1 -> any == null ? null : EndingEdits.meet(journal(), any, TODAY, stamp);
            case 2 ->
                any == null ? null : Edits.put(journal(), Edit.Kind.NOTE_OBLIGATION, any.waivedFor("agreed"), stamp);
            case 3 -> any == null ? null : Edits.put(journal(), Edit.Kind.NOTE_OBLIGATION, any.withDone(null), stamp);
            case 4 -> EndingEdits.close(journal(), client, TODAY.plusDays(random.nextInt(30)), null, stamp);
            case 5 -> EndingEdits.reopen(journal(), client, stamp);
            case 6 -> Edits.put(journal(), Edit.Kind.EDIT_CLIENT, now.withUntil(TODAY), stamp);
            case 7 -> {
                if (!done.isEmpty()) {
                    notes.apply(done.pop().inverse(stamp));
                }
                yield null;
            }
            default -> any == null ? null : Edits.remove(Edit.Kind.NOTE_OBLIGATION, any, stamp);
        };
    }

    private static @Nullable Repeat repeat(Random random) {
        return random.nextBoolean() ? null : Repeat.values()[random.nextInt(Repeat.values().length)];
    }

    /// The same content: what stands, not the versions behind it.
    private void assertSame(Journal expected, Journal actual, String what) {
        assertEquals(expected.clients(), actual.clients(), what);
        assertEquals(expected.obligations(client), actual.obligations(client), what);
        assertEquals(expected.disengagement(client), actual.disengagement(client), what);
    }

    private Journal journal() {
        return notes.journal();
    }

    private Obligation put(Obligation duty) {
        notes.put(Edit.Kind.NOTE_OBLIGATION, duty, TODAY);
        return duty;
    }

    private Obligation duty(long id, @Nullable LocalDate due, @Nullable Repeat repeats) {
        return new Obligation(
                new ItemId(new UUID(5, id)),
                client,
                "DELIVERABLE",
                Obligation.Party.ME,
                TODAY,
                due,
                null,
                false,
                "",
                null,
                "Newsletter",
                repeats,
                null);
    }
}
