package boundary.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.Channel;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Direction;
import boundary.journal.Income;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.ItemId;
import boundary.journal.Journal;
import boundary.journal.Money;
import boundary.journal.Obligation;
import boundary.journal.Signal;
import boundary.journal.Suggestion;
import boundary.scoring.Assessment;
import boundary.scoring.Band;
import boundary.scoring.Diary;
import boundary.scoring.Hours;
import boundary.scoring.Scores;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What the screens are fed with, on Sunday 22 November 2026, under the default policy: Monday to Friday, nine to six.
class DashboardTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 19);
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency KZT = Currency.getInstance("KZT");

    private final Diary diary = new Diary();

    @Test
    void sumsTheMonthAndTheOneBefore() {
        ClientId loud = rated("Loud", new Money(8000, EUR));
        ClientId calm = rated("Calm", new Money(600_000, KZT));
        log(loud, THURSDAY.atTime(21, 40), 40, 10, Set.of(Signal.OFF_HOURS), Set.of());
        log(loud, THURSDAY.atTime(11, 0), 60, 30, Set.of(Signal.UNPAID_EXTRA), Set.of());
        log(loud, TODAY.minusDays(29).atTime(11, 0), 15, 0, Set.of(Signal.OFF_HOURS), Set.of(Signal.OFF_HOURS));
        log(loud, TODAY.minusDays(30).atTime(11, 0), 99, 45, Set.of(), Set.of());
        log(calm, THURSDAY.atTime(19, 0), 20, 6, Set.of(), Set.of());
        Dashboard board = board();
        assertEquals(new Hours(135, 46, 76, 1, 1), board.month().hours());
        assertEquals(new Hours(99, 45, 45, 0, 0), board.monthBefore().hours());
        // 40 unpaid minutes at € 80 an hour, 6 at 6000 tenge: never one sum
        assertEquals(
                List.of(new Money(5333, EUR), new Money(60_000, KZT)),
                board.month().unpaidValue());
        Dashboard.Headline headline = board.headline();
        assertNotNull(headline);
        assertEquals("Loud", headline.row().name());
        assertEquals(70, headline.minutes());
        assertEquals(76, headline.ofMinutes());
    }

    @Test
    void countsEveningsByDay() {
        ClientId client = rated("Late", null);
        log(client, THURSDAY.atTime(19, 0), 5, 0, Set.of(), Set.of());
        log(client, THURSDAY.atTime(22, 0), 5, 0, Set.of(), Set.of());
        log(client, THURSDAY.minusDays(1).atTime(18, 0), 5, 0, Set.of(), Set.of());
        log(client, THURSDAY.minusDays(2).atTime(17, 59), 5, 0, Set.of(), Set.of());
        assertEquals(2, board().month().hours().evenings());
    }

    @Test
    void saysTheRealRateOnlyWhereIncomeIsKnown() {
        ClientId client = rated("Paid", new Money(8000, EUR));
        log(client, THURSDAY.atTime(10, 0), 90, 0, Set.of(), Set.of());
        assertEquals(List.of(), board().realRate());
        assertEquals(List.of(new Money(8000, EUR)), board().agreedRate());
        diary.item(new Income(new ItemId(diary.id()), client, THURSDAY, new Money(9900, EUR), ""), THURSDAY);
        diary.item(new Income(new ItemId(diary.id()), client, TODAY.minusDays(84), new Money(1, EUR), ""), TODAY);
        // € 99 for an hour and a half
        assertEquals(List.of(new Money(6600, EUR)), board().realRate());
    }

    @Test
    void listsWhoDrainsFirstAndWhoIsUnknownLast() {
        ClientId calm = client("Calm", 100);
        ClientId early = client("Early", 1);
        ClientId bad = client("Bad", 100);
        ClientId closed = diary.client(Client.named(new ClientId(diary.id()), "Closed", TODAY.minusDays(50))
                .withUntil(TODAY));
        for (int i = 0; i < 4; i++) {
            diary.entry(calm, THURSDAY);
            diary.entry(bad, THURSDAY.minusDays(i), Signal.RETALIATION, Signal.URGENT);
            diary.entry(closed, THURSDAY, Signal.URGENT);
        }
        diary.entry(bad, THURSDAY, Signal.URGENT, Signal.THANKS);
        diary.entry(early, TODAY, Signal.URGENT);
        diary.owe(bad, Obligation.Party.ME, TODAY.minusDays(9), LocalDate.of(2026, 12, 4));
        diary.owe(bad, Obligation.Party.CLIENT, TODAY.minusDays(9), LocalDate.of(2026, 12, 11));
        diary.owe(calm, Obligation.Party.ME, TODAY.minusDays(9), LocalDate.of(2026, 12, 5));
        Dashboard board = board();
        assertEquals(
                List.of(bad, calm, early),
                board.rows().stream().map(Dashboard.Row::client).toList());
        Dashboard.Row first = board.rows().getFirst();
        assertEquals(Band.DRAINING, first.assessment().band());
        assertEquals(Suggestion.END, first.assessment().suggestion());
        assertEquals(1, first.openObligations());
        assertEquals(LocalDate.of(2026, 12, 4), first.earliestEnd());
        assertEquals(
                List.of(
                        new SignalCount(Signal.URGENT, 5),
                        new SignalCount(Signal.RETALIATION, 4),
                        new SignalCount(Signal.THANKS, 1)),
                first.signals());
        assertNull(board.rows().get(1).earliestEnd());
        assertEquals(1, board.rows().get(1).openObligations());
        Assessment unknown = board.rows().getLast().assessment();
        assertEquals(Band.UNKNOWN, unknown.band());
        assertEquals(1, unknown.known().entries());
        assertEquals(4, unknown.known().entriesNeeded());
    }

    @Test
    void punchesTheCardByWeekdayAndHour() {
        ClientId client = client("Caller", 100);
        log(client, THURSDAY.atTime(10, 5), 5, 0, Set.of(), Set.of());
        log(client, THURSDAY.minusDays(7).atTime(10, 55), 5, 0, Set.of(), Set.of());
        log(client, TODAY.atTime(21, 0), 5, 0, Set.of(), Set.of());
        assertEquals(
                List.of(
                        new PunchCard.Cell(DayOfWeek.THURSDAY, 10, 2, 0),
                        new PunchCard.Cell(DayOfWeek.SUNDAY, 21, 0, 1)),
                board().punchCard().cells());
    }

    @Test
    void explainsAScoreByItsEntries() {
        ClientId client = client("Told", 100);
        Interaction old = diary.entry(client, TODAY.minusDays(40), Signal.GUILT);
        Interaction late = diary.entry(client, THURSDAY, Signal.GUILT, Signal.THANKS);
        diary.entry(client, THURSDAY);
        Journal journal = diary.journal();
        ClientPage page = ClientPage.of(journal, Scores.of(journal, TODAY), client);
        ClientPage.ScoreRow guilt = page.rows().get(1);
        assertEquals(
                List.of(late, old),
                guilt.entries().stream().map(ClientPage.EntryPoints::entry).toList());
        double points = guilt.entries().stream()
                .mapToDouble(ClientPage.EntryPoints::points)
                .sum();
        assertEquals(guilt.reason().points(), points, 0.01);
        ClientPage.GoodEffect good = page.good();
        assertNotNull(good);
        assertEquals(1, good.entries());
        assertTrue(good.without().score() > page.assessment().score());
        // without the thanks, by the model on a journal that never had it
        var other = new Diary();
        ClientId same = other.client("Told", TODAY.minusDays(100));
        other.entry(same, TODAY.minusDays(40), Signal.GUILT);
        other.entry(same, THURSDAY, Signal.GUILT);
        other.entry(same, THURSDAY);
        assertEquals(
                Scores.of(other.journal(), TODAY).of(same).score(),
                good.without().score());
        assertEquals(
                List.of(THURSDAY, TODAY.minusDays(40)),
                page.timeline().stream().map(ClientPage.Day::day).toList());
        assertEquals(3, page.size());
    }

    @Test
    void showsADayAndWhatIsWorthAMinute() {
        ClientId bad = client("Bad", 100);
        ClientId calm = client("Calm", 100);
        for (int i = 0; i < 4; i++) {
            diary.entry(bad, TODAY.minusDays(2), Signal.RETALIATION);
        }
        log(calm, TODAY.atTime(9, 0), 20, 5, Set.of(), Set.of());
        log(bad, TODAY.atTime(12, 0), 10, 0, Set.of(), Set.of());
        diary.quiet(TODAY.minusDays(1));
        diary.absence(TODAY.minusDays(13), TODAY.minusDays(12));
        diary.owe(calm, Obligation.Party.ME, TODAY.minusDays(40), TODAY.minusDays(3));
        diary.owe(calm, Obligation.Party.CLIENT, TODAY.minusDays(40), TODAY.plusDays(14));
        diary.owe(calm, Obligation.Party.ME, TODAY.minusDays(40), TODAY.plusDays(15));
        Journal journal = diary.journal();
        DayPage page = DayPage.of(journal, Scores.of(journal, TODAY), TODAY);
        assertEquals(
                List.of("Bad", "Calm"),
                page.entries().stream().map(e -> e.client().name()).toList());
        assertEquals(30, page.spentMinutes());
        assertEquals(5, page.unpaidMinutes());
        assertEquals(14, page.lastDays().size());
        assertEquals(
                new DayPage.DayState(TODAY, DayPage.State.LOGGED, 2),
                page.lastDays().getLast());
        assertEquals(DayPage.State.CLEAR, page.lastDays().get(12).state());
        assertEquals(DayPage.State.CLEAR, page.lastDays().getFirst().state());
        assertEquals(DayPage.State.UNKNOWN, page.lastDays().get(2).state());
        assertEquals(
                List.of("Due Calm", "Due Calm", "Draining Bad"),
                page.worth().stream()
                        .map(w -> w.getClass().getSimpleName() + " " + w.name())
                        .toList());
        assertTrue(((WorthAMinute.Due) page.worth().getFirst()).isOverdue());
    }

    private Dashboard board() {
        Journal journal = diary.journal();
        return Dashboard.of(journal, Scores.of(journal, TODAY), TODAY);
    }

    private ClientId client(String name, int days) {
        return diary.client(name, TODAY.minusDays(days));
    }

    private ClientId rated(String name, Money rate) {
        LocalDate since = TODAY.minusDays(100);
        return diary.client(new Client(
                new ClientId(diary.id()),
                name,
                List.of(),
                "",
                "",
                "",
                null,
                null,
                null,
                rate,
                since,
                since,
                null,
                null,
                ""));
    }

    private void log(
            ClientId client, LocalDateTime at, int minutes, int unpaid, Set<Signal> signals, Set<Signal> excused) {
        diary.add(
                new Interaction(
                        new InteractionId(diary.id()),
                        client,
                        at.toInstant(ZoneOffset.UTC),
                        ZoneOffset.UTC,
                        ZoneOffset.UTC,
                        Channel.CALL,
                        Direction.IN,
                        minutes,
                        unpaid,
                        null,
                        null,
                        signals,
                        excused,
                        Set.of(),
                        false),
                at.toLocalDate());
    }
}
