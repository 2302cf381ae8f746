package boundary.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import boundary.journal.Channel;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Direction;
import boundary.journal.Income;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.ItemId;
import boundary.journal.Money;
import boundary.journal.Signal;
import boundary.scoring.Diary;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What an ending would give back, worked by hand, on Sunday 22 November 2026.
class GivenBackTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Currency EUR = Currency.getInstance("EUR");

    private final Diary diary = new Diary();

    @Test
    void eightWeeksOfTenLieBetweenThePercentiles() {
        List<Long> weeks =
                LongStream.rangeClosed(0, 10).map(i -> 10 * (10 - i)).boxed().toList();
        assertEquals(new GivenBack.Spread(50, 10, 90), GivenBack.Spread.of(weeks));
        assertEquals(new GivenBack.Spread(30, 14, 46), GivenBack.Spread.of(List.of(50L, 10L)));
        assertEquals(new GivenBack.Spread(7, 7, 7), GivenBack.Spread.of(List.of(7L)));
    }

    @Test
    void twelveWeeksCountAndNoDayBefore() {
        ClientId client = observed(TODAY.minusDays(300), new Money(6000, EUR));
        log(client, TODAY, LocalTime.NOON, 60, 24);
        log(client, TODAY.minusDays(83), LocalTime.of(20, 0), 30, 24);
        log(client, TODAY.minusDays(84), LocalTime.of(20, 0), 999, 999);
        diary.item(new Income(new ItemId(diary.id()), client, TODAY, new Money(120_000, EUR), ""), TODAY);
        GivenBack back = back(client);
        assertEquals(12, back.weeks());
        assertEquals(4, back.minutesPerWeek().mean());
        assertEquals(0, back.minutesPerWeek().low());
        assertEquals(21.6, back.minutesPerWeek().high(), 1e-9);
        // 4 unpaid minutes a week at € 60 an hour are € 4, in 4.348 weeks € 17.39
        GivenBack.Worth unpaid = Objects.requireNonNull(back.unpaidPerMonth());
        assertEquals(new Money(1739, EUR), unpaid.mean());
        assertEquals(new Money(0, EUR), unpaid.low());
        assertEquals(new Money(9392, EUR), unpaid.high());
        assertEquals(4.348 / 12, back.eveningsPerMonth().mean(), 1e-4);
        // € 1200 in twelve weeks are € 100 a week
        assertEquals(List.of(new Money(43_482, EUR)), back.incomePerMonth());
    }

    @Test
    void weeksBeforeTheDiaryAreNotTakenForQuietOnes() {
        ClientId client = observed(TODAY.minusDays(20), null);
        log(client, TODAY.minusDays(20), LocalTime.NOON, 30, 30);
        GivenBack back = back(client);
        assertEquals(3, back.weeks());
        assertEquals(10, back.minutesPerWeek().mean());
        assertNull(back.unpaidPerMonth());
        assertEquals(List.of(), back.incomePerMonth());
    }

    private GivenBack back(ClientId client) {
        Client known = diary.journal().client(client);
        assertNotNull(known);
        return GivenBack.of(diary.journal(), known, TODAY);
    }

    private ClientId observed(LocalDate since, @Nullable Money rate) {
        return diary.client(new Client(
                new ClientId(diary.id()),
                "Loud",
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

    private void log(ClientId client, LocalDate day, LocalTime time, int minutes, int unpaid) {
        diary.add(
                new Interaction(
                        new InteractionId(diary.id()),
                        client,
                        day.atTime(time).toInstant(ZoneOffset.UTC),
                        ZoneOffset.UTC,
                        ZoneOffset.UTC,
                        Channel.CALL,
                        Direction.IN,
                        minutes,
                        unpaid,
                        null,
                        null,
                        Set.<Signal>of(),
                        Set.of(),
                        Set.of(),
                        false),
                day);
    }
}
