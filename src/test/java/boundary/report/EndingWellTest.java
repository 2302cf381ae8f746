package boundary.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.Action;
import boundary.journal.ActionTaken;
import boundary.journal.Answer;
import boundary.journal.Boundary;
import boundary.journal.Channel;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Direction;
import boundary.journal.Disengagement;
import boundary.journal.Disengagement.Review;
import boundary.journal.Edit;
import boundary.journal.EndingEdits;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.Item;
import boundary.journal.ItemId;
import boundary.journal.Journal;
import boundary.journal.Obligation;
import boundary.journal.Signal;
import boundary.journal.Stamp;
import boundary.report.Boundaries.Verdict;
import boundary.report.EndingPlan.Name;
import boundary.report.EndingPlan.State;
import boundary.scoring.Diary;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Boundaries before and after they were told, the steps of an ending, and what came of it: worked by hand, on Sunday
/// 22 November 2026.
class EndingWellTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate TOLD = LocalDate.of(2026, 9, 3);

    private final Diary diary = new Diary();
    private final ClientId client = diary.client("Northwind Studio", TODAY.minusDays(300));

    @Test
    void theDayOfTheTellingIsInNeitherSide() {
        Boundary evenings = boundary(Signal.OFF_HOURS);
        tell(evenings, TOLD);
        tell(evenings, TOLD.plusDays(40));
        late(TOLD.minusDays(57));
        late(TOLD.minusDays(56));
        late(TOLD.minusDays(1));
        late(TOLD);
        Interaction first = late(TOLD.plusDays(1));
        Interaction last = late(TODAY);
        late(TODAY.plusDays(1));
        Boundaries.Line line = line();
        assertEquals(2, line.told().size());
        assertEquals(2, line.before().entries().size());
        assertEquals(8, line.before().weeks());
        assertEquals(0.25, line.before().perWeek());
        Boundaries.Breaches since = Objects.requireNonNull(line.since());
        assertEquals(List.of(last, first), since.entries());
        assertEquals(80 / 7.0, since.weeks(), 1e-12);
        assertEquals(Verdict.FEWER, line.verdict());
    }

    @Test
    void aBoundaryThatWasNotToldHoldsNothingAgainstTheClient() {
        boundary(Signal.OFF_HOURS);
        late(TODAY.minusDays(3));
        Boundaries.Line line = line();
        assertNull(line.since());
        assertEquals(1, line.before().entries().size());
        assertEquals(Verdict.NOT_TOLD, line.verdict());
    }

    @Test
    void saysWhatHappenedSince() {
        Boundary evenings = boundary(Signal.OFF_HOURS);
        tell(evenings, TODAY.minusDays(10));
        assertEquals(Verdict.TOO_EARLY, line().verdict());
        tell(evenings, TOLD);
        assertEquals(Verdict.NONE_SINCE, line().verdict());
        late(TODAY.minusDays(2));
        assertEquals(Verdict.NO_FEWER, line().verdict(), "there was none before either");
    }

    @Test
    void excusedEntriesBreakNothing() {
        tell(boundary(Signal.OFF_HOURS), TOLD);
        Interaction agreed =
                entry(TODAY.minusDays(2), LocalTime.of(21, 0), Direction.IN, Set.of(Signal.OFF_HOURS), null);
        diary.add(agreed.withExcused(Set.of(Signal.OFF_HOURS)), TODAY.minusDays(2));
        assertEquals(Verdict.NONE_SINCE, line().verdict());
    }

    @Test
    void myOwnBreachesStandThereToo() {
        tell(boundary(Signal.OFF_HOURS), TOLD);
        add(entry(TODAY.minusDays(9), LocalTime.of(21, 0), Direction.OUT, Set.of(), null));
        add(entry(TODAY.minusDays(6), LocalTime.of(11, 0), Direction.OUT, Set.of(), null));
        Interaction gaveIn = add(entry(
                TODAY.minusDays(5), LocalTime.of(21, 0), Direction.IN, Set.of(Signal.OFF_HOURS), Answer.AGREED_FREE));
        add(entry(TODAY.minusDays(4), LocalTime.of(21, 0), Direction.IN, Set.of(Signal.OFF_HOURS), Answer.NEXT_DAY));
        add(entry(TOLD.minusDays(4), LocalTime.of(21, 0), Direction.OUT, Set.of(), null));
        List<Interaction> own = line().own();
        assertEquals(2, own.size());
        assertEquals(gaveIn, own.getFirst());
        assertEquals(Direction.OUT, own.getLast().direction());
    }

    @Test
    void theStepsOpenOneAfterTheOther() {
        assertEquals(List.of(), plan(TODAY).steps());
        Obligation undated = put(duty(1, null));
        Disengagement plan = Disengagement.begun(client, TODAY);
        put(plan);
        assertEquals(Optional.of(State.LOCKED), plan(TODAY).state(Name.NOTICE), "a duty has no date");
        Obligation dated = undated.withDue(TODAY.plusDays(12));
        put(dated);
        assertEquals(Optional.of(State.OPEN), plan(TODAY).state(Name.NOTICE));
        assertEquals(Optional.of(Name.COPY), plan(TODAY).next());
        plan = plan.withCopyKept(TODAY).withMoneySettled(TODAY).withLastDay(TODAY.plusDays(11));
        put(plan);
        assertTrue(plan(TODAY).isTooEarly());
        assertEquals(Optional.of(Name.LAST_DAY), plan(TODAY).next());
        plan = plan.withLastDay(TODAY.plusDays(12)).withNoticeGiven(TODAY);
        put(plan);
        assertFalse(plan(TODAY).isTooEarly());
        assertEquals(Optional.of(Name.HAND_OVER), plan(TODAY).next());
        assertEquals(Optional.of(State.LOCKED), plan(TODAY).state(Name.CLOSE));
        assertEquals(List.of(dated), plan(TODAY).before());
        put(dated.withDone(TODAY));
        assertEquals(Optional.of(Name.CLOSE), plan(TODAY).next());
        assertEquals(1, plan(TODAY).met().size());
        apply(EndingEdits.close(journal(), client, TODAY, null, stamp(TODAY)));
        assertEquals(Optional.empty(), plan(TODAY).next());
        assertTrue(plan(TODAY).steps().stream().allMatch(step -> step.state() == State.DONE));
    }

    @Test
    void afterThreatsNoStepNeedsContact() {
        put(Disengagement.begun(client, TODAY).withNoContact(true));
        assertEquals(
                List.of(Name.COPY, Name.MONEY, Name.HAND_OVER, Name.CLOSE),
                plan(TODAY).steps().stream().map(EndingPlan.Step::name).toList());
    }

    @Test
    void looksBackAfterThirtyAndNinetyDays() {
        ClientId other = diary.client("Lumen Clinic", TODAY.minusDays(300));
        for (int week = 1; week <= 12; week++) { // an hour for nothing each Tuesday evening
            unpaid(client, TODAY.minusDays(7L * week - 2), LocalTime.of(20, 0), 60);
        }
        Disengagement plan = Disengagement.begun(client, TODAY.minusDays(20));
        put(plan);
        apply(EndingEdits.close(journal(), client, TODAY, new Disengagement.Expected(60, 4.3, null), stamp(TODAY)));
        for (int week = 0; week < 4; week++) { // the other takes a quarter of it
            unpaid(other, TODAY.plusDays(7L * week + 1), LocalTime.NOON, 15);
        }
        assertTrue(Aftermath.of(journal(), other, TODAY).isEmpty());
        assertNull(after(TODAY.plusDays(29)).due());
        Aftermath after = after(TODAY.plusDays(34));
        assertEquals(30, after.due());
        assertEquals(5, after.weeks());
        assertEquals(60, after.before().drainedMinutes());
        assertEquals(1, after.before().evenings());
        assertEquals(12, after.since().unpaidMinutes());
        assertEquals(0, after.since().evenings());
        assertEquals(List.of(new Aftermath.Fill(other, "Lumen Clinic", 12)), after.fills());
        put(Objects.requireNonNull(journal().disengagement(client))
                .withReviews(List.of(new Review(30, TODAY.plusDays(34), Review.Again.YES, "Quiet evenings."))));
        assertNull(after(TODAY.plusDays(35)).due());
        assertEquals(90, after(TODAY.plusDays(90)).due());
        assertEquals(91 / 7.0, after(TODAY.plusDays(400)).weeks(), "no longer than the longest look back");
    }

    private Aftermath after(LocalDate day) {
        return Aftermath.of(journal(), client, day).orElseThrow();
    }

    private EndingPlan plan(LocalDate day) {
        return EndingPlan.of(journal(), client, day);
    }

    private Boundaries.Line line() {
        Client known = Objects.requireNonNull(journal().client(client));
        return Boundaries.of(journal(), known, TODAY).lines().getFirst();
    }

    private Boundary boundary(Signal breach) {
        return put(new Boundary(
                new ItemId(diary.id()), client, TOLD.minusDays(90), Set.of(breach), "Calls within working hours."));
    }

    private void tell(Boundary boundary, LocalDate day) {
        put(new ActionTaken(
                new ItemId(diary.id()),
                client,
                day,
                Action.BOUNDARY,
                "I answer until six.",
                null,
                boundary.id(),
                Channel.CALL,
                null));
    }

    private Interaction late(LocalDate day) {
        return add(entry(day, LocalTime.of(21, 0), Direction.IN, Set.of(Signal.OFF_HOURS), null));
    }

    private void unpaid(ClientId whose, LocalDate day, LocalTime time, int minutes) {
        add(entry(day, time, Direction.IN, Set.of(), null).withClient(whose).withUnpaidMinutes(minutes));
    }

    private Interaction entry(
            LocalDate day, LocalTime time, Direction direction, Set<Signal> signals, @Nullable Answer answer) {
        return new Interaction(
                        new InteractionId(diary.id()),
                        client,
                        day.atTime(time).toInstant(ZoneOffset.UTC),
                        ZoneOffset.UTC,
                        ZoneOffset.UTC,
                        Channel.CALL,
                        direction,
                        0,
                        0,
                        null,
                        null,
                        signals,
                        Set.of(),
                        Set.of(),
                        false)
                .withAnswer(answer, null);
    }

    private Interaction add(Interaction entry) {
        diary.add(entry, entry.day());
        return entry;
    }

    private <T extends Item> T put(T item) {
        Item before = journal().standing(item);
        if (before == null) {
            diary.item(item, TODAY);
        } else {
            diary.change(before, item, TODAY);
        }
        return item;
    }

    private Obligation duty(long id, @Nullable LocalDate due) {
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
                "The December issue");
    }

    private void apply(Edit edit) {
        diary.changes().addAll(edit.changes());
    }

    private Stamp stamp(LocalDate day) {
        return new Stamp(day.atTime(12, 0).toInstant(ZoneOffset.UTC), day, diary::id);
    }

    private Journal journal() {
        return diary.journal();
    }
}
