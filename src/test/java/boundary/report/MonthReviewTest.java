package boundary.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.app.SampleJournal;
import boundary.journal.Action;
import boundary.journal.ActionTaken;
import boundary.journal.Answer;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Edit;
import boundary.journal.ItemId;
import boundary.journal.Journal;
import boundary.journal.Signal;
import boundary.journal.Stamp;
import boundary.journal.Taken;
import boundary.report.DayPage.State;
import boundary.report.MonthReview.ClientHours;
import boundary.scoring.Hours;
import boundary.scoring.Scores;
import boundary.text.Language;
import boundary.text.Messages;
import boundary.text.paper.Block;
import boundary.text.paper.MonthPaper;
import boundary.text.paper.Paper;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The review of a month, worked by hand, and what has to hold for every one.
class MonthReviewTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Purse purse = new Purse();

    private MonthReview october() {
        Journal journal = purse.journal();
        return MonthReview.of(journal, Scores.of(journal, TODAY), OCTOBER, TODAY);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    @Test
    void aMonthIsSummedUpAgainstTheOneBefore() {
        ClientId north = purse.client("Northwind", day(1, 1), Purse.euros("60"));
        ClientId lumen = purse.client("Lumen", day(10, 12), null);
        purse.log(north, day(9, 30), 60, 0);
        purse.log(north, day(10, 1), 90, 30);
        purse.log(north, day(10, 31), 30, 30);
        purse.log(lumen, day(10, 12), 200, 0);
        purse.log(north, day(11, 1), 500, 500);
        MonthReview review = october();
        assertEquals(day(10, 31), review.to());
        assertFalse(review.isRunning());
        assertEquals(3, review.now().entries());
        assertEquals(new Hours(320, 60, 60, 0, 0), review.now().hours());
        assertEquals(List.of(Purse.euros("60")), review.now().unpaidValue());
        assertEquals(1, review.then().entries());
        assertEquals(
                List.of("Lumen", "Northwind"),
                review.clients().stream().map(ClientHours::name).toList());
        assertNull(review.clients().getFirst().then(), "nobody observed it in September");
        assertEquals(60, review.clients().getLast().then().spentMinutes());
    }

    @Test
    void aMonthThatRunsIsComparedWithAsManyDays() {
        ClientId north = purse.client("Northwind", day(1, 1), null);
        purse.log(north, day(10, 22), 60, 0);
        purse.log(north, day(10, 23), 600, 0);
        purse.log(north, day(11, 22), 20, 0);
        Journal journal = purse.journal();
        MonthReview review = MonthReview.of(journal, Scores.of(journal, TODAY), YearMonth.of(2026, 11), TODAY);
        assertTrue(review.isRunning());
        assertEquals(TODAY, review.to());
        assertEquals(60, review.then().hours().spentMinutes());
        assertEquals(22, review.days().size());
    }

    @Test
    void beforeTheFirstObservationThereIsNothingToCompareWithAndNoZero() {
        ClientId north = purse.client("Northwind", day(10, 5), null);
        purse.log(north, day(10, 6), 60, 0);
        MonthReview review = october();
        assertNull(review.then());
        assertNull(review.clients().getFirst().then());
        assertEquals(OCTOBER, MonthReview.first(purse.journal(), TODAY));
        Paper paper = MonthPaper.of(review, "", Messages.in(Language.EN));
        Block.Table table = paper.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .findFirst()
                .orElseThrow();
        assertTrue(
                table.rows().stream().allMatch(row -> row.get(2).equals("–")),
                table.rows().toString());
    }

    @Test
    void aMonthThatHasNotBegunIsRefused() {
        Journal journal = purse.journal();
        Scores scores = Scores.of(journal, TODAY);
        assertThrows(
                IllegalArgumentException.class, () -> MonthReview.of(journal, scores, YearMonth.of(2026, 12), TODAY));
    }

    @Test
    void daysAreLoggedClearOrUnknown() {
        ClientId north = purse.client("Northwind", day(1, 1), null);
        purse.log(north, day(10, 1), 5, 0);
        purse.log(north, day(10, 1), 5, 0);
        purse.diary()
                .quiet(day(10, 2))
                .quiet(day(11, 1))
                .absence(day(9, 20), day(9, 30))
                .absence(day(10, 30), day(11, 4));
        MonthReview review = october();
        assertEquals(1, review.days(State.LOGGED));
        assertEquals(3, review.days(State.CLEAR));
        assertEquals(27, review.days(State.UNKNOWN));
    }

    @Test
    void whatWasDeclinedStandsWithHowItWasTaken() {
        ClientId north = purse.client("Northwind", day(1, 1), null);
        var diary = purse.diary();
        answer(north, day(10, 3), Answer.DECLINED, Taken.PRESSED);
        answer(north, day(10, 2), Answer.NEXT_DAY, null);
        answer(north, day(10, 4), Answer.AGREED_FREE, Taken.WELL);
        answer(north, day(11, 3), Answer.DECLINED, Taken.WELL);
        diary.item(talk(north, day(10, 8), Action.BOUNDARY), day(10, 8));
        diary.item(talk(north, day(11, 8), Action.BOUNDARY), day(11, 8));
        MonthReview review = october();
        assertEquals(
                List.of(day(10, 2), day(10, 3)),
                review.declined().stream().map(MonthReview.Declined::day).toList());
        assertNull(review.declined().getFirst().taken());
        assertEquals(Taken.PRESSED, review.declined().getLast().taken());
        assertEquals(1, review.talks().size());
        assertEquals(day(10, 8), review.talks().getFirst().done().day());
        String text = MonthPaper.of(review, "", Messages.in(Language.EN)).text();
        assertTrue(text.contains("Fri 2 Oct, Northwind: next working day; how it was taken is not noted"), text);
        assertTrue(text.contains("Sat 3 Oct, Northwind: declined, they pressed (unpaid extra)"), text);
    }

    @Test
    void whoMovedStandsWithTheRowsThatChangedMost() {
        ClientId north = purse.client("Northwind", day(1, 1), null);
        for (LocalDate at = day(1, 5); at.isBefore(day(10, 1)); at = at.plusDays(7)) {
            purse.diary().entry(north, at);
        }
        for (int at = 2; at < 30; at += 3) {
            purse.diary().entry(north, day(10, at), Signal.COMPLAINT, Signal.DISRESPECT);
        }
        Journal journal = purse.journal();
        Scores scores = Scores.of(journal, TODAY);
        MonthReview review = MonthReview.of(journal, scores, OCTOBER, TODAY);
        assertEquals(1, review.moves().size());
        MonthReview.Move move = review.moves().getFirst();
        assertEquals(scores.on(day(9, 30)).of(north), move.then());
        assertEquals(scores.on(day(10, 31)).of(north), move.now());
        List<Signal> signals =
                move.rows().stream().map(row -> row.code().signal()).toList();
        assertTrue(signals.contains(Signal.COMPLAINT) && signals.contains(Signal.DISRESPECT), signals.toString());
        assertTrue(review.calmer().isEmpty());
    }

    @Test
    void whatCameBackIsWhatTheClosingOfWorkChanged() {
        ClientId north = purse.client("Northwind", day(1, 1), day(1, 1), day(10, 10), null, null);
        ClientId other = purse.client("Lumen", day(1, 1), null);
        purse.log(north, day(9, 3), 120, 120);
        purse.log(other, day(10, 20), 30, 0);
        purse.client("Long gone", day(1, 1), day(1, 1), day(3, 1), null, null);
        MonthReview review = october();
        assertEquals(1, review.closed().size());
        Aftermath after = review.closed().getFirst();
        assertEquals("Northwind", after.client().name());
        assertEquals(120 / 12.0, after.before().drainedMinutes(), 1e-9);
        assertEquals(0, after.since().drainedMinutes());
        String text = MonthPaper.of(review, "", Messages.in(Language.EN)).text().replace('\u00A0', ' ');
        assertTrue(
                text.contains("Closed: Northwind, 10 October 2026. All clients, a week since then: drained time"
                        + " 0 m (was 10 m)"),
                text);
    }

    @Test
    void inEveryMonthOfTheSampleTheClientsSumToTheWholeAndEveryDayIsOneOfThree() {
        long seed = System.nanoTime();
        var chance = new Random(seed);
        var ids = new AtomicLong();
        var stamp = new Stamp(
                TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), TODAY, () -> new UUID(5, ids.incrementAndGet()));
        Edit edit = SampleJournal.edit(Language.EN, ZoneOffset.UTC, stamp);
        Journal journal = Journal.empty().with(edit);
        Scores scores = Scores.of(journal, TODAY);
        YearMonth first = MonthReview.first(journal, TODAY);
        for (int i = 0; i < 4; i++) {
            YearMonth month =
                    first.plusMonths(chance.nextInt((int) first.until(YearMonth.from(TODAY), ChronoUnit.MONTHS) + 1));
            MonthReview review = MonthReview.of(journal, scores, month, TODAY);
            String where = month + ", seed " + seed;
            assertEquals(
                    review.now().hours().spentMinutes(),
                    review.clients().stream()
                            .mapToLong(each -> each.now().spentMinutes())
                            .sum(),
                    where);
            assertEquals(
                    review.to().getDayOfMonth(),
                    review.days(State.LOGGED) + review.days(State.CLEAR) + review.days(State.UNKNOWN),
                    where);
            for (MonthReview.Move move : review.moves()) {
                assertTrue(move.then().band() != move.now().band(), where);
                Client client = journal.client(move.client());
                assertTrue(client != null && client.isOpen(review.to()), where);
            }
            for (Language language : Language.values()) {
                Paper paper = MonthPaper.of(review, "", Messages.in(language));
                Messages messages = Messages.in(language);
                String talks = messages.text(review.talks().isEmpty() ? "month.talks.none" : "month.talks");
                assertTrue(paper.text().contains(talks), where);
            }
        }
    }

    private void answer(ClientId client, LocalDate day, Answer answer, @Nullable Taken taken) {
        var diary = purse.diary();
        diary.add(
                diary.entry(client, day, Set.of(Signal.UNPAID_EXTRA), Set.of(), null, null, false)
                        .withAnswer(answer, taken),
                day);
    }

    private ActionTaken talk(ClientId client, LocalDate day, Action action) {
        return new ActionTaken(new ItemId(purse.diary().id()), client, day, action, "", null);
    }
}
