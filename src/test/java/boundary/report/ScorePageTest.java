package boundary.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.Action;
import boundary.journal.ActionTaken;
import boundary.journal.Change;
import boundary.journal.ClientId;
import boundary.journal.Edit;
import boundary.journal.Interaction;
import boundary.journal.Item;
import boundary.journal.ItemId;
import boundary.journal.Journal;
import boundary.journal.Opinion;
import boundary.journal.Policy;
import boundary.journal.Signal;
import boundary.journal.Suggestion;
import boundary.journal.Tolerance;
import boundary.journal.Tuning;
import boundary.journal.Words;
import boundary.journal.WorkingHours;
import boundary.scoring.Assessment;
import boundary.scoring.Band;
import boundary.scoring.Diary;
import boundary.scoring.Scores;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What the page of a score is fed with, on Monday 23 November 2026, after ten weeks of which five were hard.
class ScorePageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate FIRST = TODAY.minusWeeks(20);

    private final Diary diary = new Diary();
    private final ClientId client = diary.client("Northwind", FIRST);

    @Test
    void theBoundsOfTheScoreAreThoseOfTheProbability() {
        hard(TODAY.minusWeeks(10), 15);
        Bounds bounds = chart().bounds();
        assertEquals(33.3, bounds.watch(), 0.05);
        assertEquals(43.9, bounds.strained(), 0.05);
        assertEquals(56.1, bounds.draining(), 0.05);
        List<ScoreChart.Point> points = chart().points();
        assertTrue(points.stream().anyMatch(p -> p.probability() >= 0.62));
        assertTrue(points.stream().anyMatch(p -> p.probability() < 0.20));
        for (ScoreChart.Point point : points) {
            assertEquals(point.probability() >= 0.62, point.score() >= bounds.draining(), point.toString());
            assertEquals(point.probability() >= 0.38, point.score() >= bounds.strained(), point.toString());
            assertEquals(point.probability() >= 0.20, point.score() >= bounds.watch(), point.toString());
        }
    }

    @Test
    void theChartEndsTodayAndHasNoMoreSundaysThanAsked() {
        hard(TODAY.minusWeeks(10), 5);
        ScoreChart chart = ScoreChart.of(diary.journal(), scores(), client, 8);
        assertEquals(9, chart.points().size());
        assertEquals(TODAY, chart.points().getLast().day());
        assertEquals(scores().of(client).score(), chart.points().getLast().score());
        assertEquals(LocalDate.of(2026, 10, 4), chart.points().getFirst().day());
    }

    @Test
    void whatWasDoneStandsOnceADayWithTheAnswerThatWasGiven() {
        hard(TODAY.minusWeeks(10), 5);
        LocalDate day = TODAY.minusWeeks(3);
        diary.item(action(day, Action.BOUNDARY, null), day);
        diary.item(action(day, Action.BOUNDARY, false), day);
        diary.item(action(day.plusDays(2), Action.REPAIR, true), day.plusDays(2));
        List<Done> done = chart().done();
        assertEquals(
                List.of(Action.BOUNDARY, Action.REPAIR),
                done.stream().map(Done::action).toList());
        assertEquals(false, done.getFirst().helped());
        assertEquals(scores().effect(client, day), done.getFirst().effect());
    }

    @Test
    void onlyAnotherSettingOfTheModelIsMarked() {
        hard(TODAY.minusWeeks(10), 5);
        Policy first = Policy.DEFAULT;
        Policy otherHours = first.withHours(new WorkingHours(Map.of()));
        Policy tuned = otherHours.withTuning(new Tuning(Map.of("WEIGHT_COMPLAINT", 2.0), null));
        Policy tolerant = tuned.withTolerance(Tolerance.HIGH);
        diary.policy(first);
        diary.change(first, otherHours, TODAY.minusWeeks(6));
        diary.change(otherHours, tuned, TODAY.minusWeeks(4));
        diary.change(tuned, tolerant, TODAY.minusWeeks(2));
        assertEquals(List.of(TODAY.minusWeeks(4), TODAY.minusWeeks(2)), chart().cardChanges());
    }

    @Test
    void whatMovedComparesWithTheSundayFourWeeksAgoAsItWasKnownThen() {
        hard(TODAY.minusWeeks(3), 4);
        LocalDate sunday = LocalDate.of(2026, 11, 1);
        Interaction late = diary.entry(client, sunday.minusDays(3), Set.of(Signal.GUILT), Set.of(), null, null, false);
        diary.add(late, TODAY.minusDays(1)); // it was not known on that Sunday
        Moved moved = Moved.of(scores(), client);
        assertNotNull(moved);
        assertEquals(
                Scores.of(diary.journal(), sunday).of(client).score(),
                moved.then().score());
        assertTrue(moved.rows().stream().anyMatch(row -> row.code().signal() == Signal.GUILT && row.hundredths() > 0));
        assertTrue(moved.rows().size() <= 3);
    }

    @Test
    void beforeTheFourthSundayNothingIsSaidOfWhatMoved() {
        Diary young = new Diary();
        ClientId fresh = young.client("Fresh", TODAY.minusWeeks(3));
        young.entry(fresh, TODAY.minusDays(2), Signal.COMPLAINT);
        assertNull(Moved.of(Scores.of(young.journal(), TODAY), fresh));
    }

    @Test
    void whatIsExcusedIsListedAndMakesTheScoreNoHigher() {
        hard(TODAY.minusWeeks(4), 3);
        int before = scores().of(client).hundredths();
        Interaction excused = diary.entry(
                client, TODAY.minusDays(3), Set.of(Signal.OFF_HOURS), Set.of(Signal.OFF_HOURS), null, null, false);
        diary.add(excused, TODAY.minusDays(3));
        assertEquals(List.of(new Excused(Signal.OFF_HOURS, excused)), Excused.of(diary.journal(), client));
        assertTrue(scores().of(client).hundredths() <= before);
    }

    @Test
    void anotherViewQuietsUntilItsDayAndRevengeBreaksThroughWheneverItWasOf() {
        hard(TODAY.minusWeeks(6), 12);
        assertEquals(Band.DRAINING, scores().of(client).band());
        assertTrue(isPointedOut(diary.journal(), TODAY));
        LocalDate said = TODAY.minusDays(2);
        diary.item(opinion(said, true, TODAY.plusWeeks(8)), said);
        assertTrue(isPointedOut(diary.journal(), TODAY), "who agrees quiets nothing");
        diary.item(opinion(said, false, TODAY), said);
        Journal quiet = diary.journal();
        assertFalse(isPointedOut(quiet, TODAY));
        assertTrue(isPointedOut(quiet, TODAY.plusDays(1)), "its last day is over");

        Interaction old =
                diary.entry(client, said.minusWeeks(1), Set.of(Signal.RETALIATION), Set.of(), null, null, false);
        Journal noted = quiet.with(new Edit(
                Edit.Kind.LOG,
                List.of(new Change.OfInteraction(null, old, Words.NONE, Words.NONE, Diary.known(TODAY)))));
        assertTrue(isPointedOut(noted, TODAY), "noted later, of an earlier day");
    }

    @Test
    void revengeThatWasKnownWhenTheViewWasKeptDoesNotBreakThrough() {
        hard(TODAY.minusWeeks(6), 12);
        diary.entry(client, TODAY.minusWeeks(1), Signal.RETALIATION);
        diary.item(opinion(TODAY.minusDays(2), false, TODAY.plusWeeks(1)), TODAY.minusDays(2));
        assertFalse(isPointedOut(diary.journal(), TODAY));
    }

    @Test
    void theRecordCountsAgreementAndListsTheOthersNewestFirst() {
        Opinion older = opinion(TODAY.minusWeeks(5), false, null);
        Opinion newer = opinion(TODAY.minusWeeks(1), false, null);
        List<Item> said = List.of(older, opinion(TODAY.minusWeeks(3), true, null), newer);
        said.forEach(each -> diary.item(each, TODAY));
        OpinionRecord record = OpinionRecord.of(diary.journal());
        assertEquals(1, record.agreed());
        assertEquals(3, record.all());
        assertEquals(
                List.of(newer, older),
                record.others().stream().map(OpinionRecord.Dissent::opinion).toList());
        assertEquals("Northwind", record.others().getFirst().client());
    }

    private void hard(LocalDate from, int entries) {
        for (int i = 0; i < entries; i++) {
            diary.entry(client, from.plusDays(3L * i), Signal.COMPLAINT, Signal.UNPAID_EXTRA);
        }
    }

    private ActionTaken action(LocalDate day, Action action, Boolean helped) {
        return new ActionTaken(new ItemId(diary.id()), client, day, action, "", helped);
    }

    private Opinion opinion(LocalDate day, boolean agreed, LocalDate until) {
        return new Opinion(
                new ItemId(diary.id()), client, day, Suggestion.RENEGOTIATE, agreed, 7000, 0.4, "why", until);
    }

    private boolean isPointedOut(Journal journal, LocalDate day) {
        List<Assessment> out = Alarm.of(journal, Scores.of(journal, day));
        return out.stream().anyMatch(a -> a.client().equals(client));
    }

    private ScoreChart chart() {
        return ScoreChart.of(diary.journal(), scores(), client, ScorePage.WEEKS);
    }

    private Scores scores() {
        return Scores.of(diary.journal(), TODAY);
    }
}
