package boundary.report;

import static boundary.report.Purse.EUR;
import static boundary.report.Purse.TODAY;
import static boundary.report.Purse.euros;
import static boundary.report.Purse.money;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import boundary.journal.ClientId;
import boundary.journal.Money;
import boundary.journal.Policy;
import boundary.report.IncomeMonth.State;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a client pays, worked by hand, on Sunday 22 November 2026.
class MoneyPageTest {
    private static final LocalDate LONG_AGO = TODAY.minusYears(3);
    private static final Currency USD = Currency.getInstance("USD");

    private final Purse purse = new Purse();

    @Test
    void aMonthIsTypedOrEstimatedOrUnknownAndNeverZeroForUnknown() {
        ClientId client = purse.client(
                "Northwind", LocalDate.of(2026, 2, 10), LocalDate.of(2026, 2, 10), null, euros("80"), null);
        purse.earn(client, LocalDate.of(2026, 3, 5), euros("700.50"));
        purse.earn(client, LocalDate.of(2026, 3, 31), euros("299.50"));
        purse.earn(client, LocalDate.of(2026, 4, 30), euros("0"));
        purse.log(client, LocalDate.of(2026, 3, 9), 600, 0); // typed goes before
        purse.log(client, LocalDate.of(2026, 2, 28), 90, 30); // € 80 an hour: one paid hour
        purse.log(client, LocalDate.of(2026, 5, 1), 30, 30); // nothing paid: no estimate
        purse.log(client, LocalDate.of(2026, 11, 20), 45, 0);
        MoneyPage page = page(client);
        assertEquals(12, page.months().size());
        assertMonth(page, "2025-12", State.OUTSIDE, null);
        assertMonth(page, "2026-01", State.OUTSIDE, null);
        assertMonth(page, "2026-02", State.ESTIMATED, euros("80"));
        assertMonth(page, "2026-03", State.TYPED, euros("1000"));
        assertMonth(page, "2026-04", State.TYPED, euros("0"));
        assertMonth(page, "2026-05", State.UNKNOWN, null);
        assertMonth(page, "2026-11", State.ESTIMATED, euros("60"));
        // 80, 1000 and 0 count; the month that goes on is an estimate
        assertEquals(euros("360"), page.mean());
        assertEquals(1, page.estimated());
        assertEquals(
                List.of("2026-05", "2026-06", "2026-07", "2026-08", "2026-09", "2026-10"),
                page.gaps().getFirst().months().stream()
                        .map(YearMonth::toString)
                        .toList());
    }

    @Test
    void whatTheDiaryDidNotSeeIsNotEstimated() {
        ClientId client = purse.client("Seen late", LONG_AGO, LocalDate.of(2026, 9, 15), null, euros("60"), null);
        purse.log(client, LocalDate.of(2026, 9, 20), 60, 0);
        purse.log(client, LocalDate.of(2026, 10, 20), 60, 0);
        assertMonth(page(client), "2026-09", State.UNKNOWN, null);
        assertMonth(page(client), "2026-10", State.ESTIMATED, euros("60"));
    }

    @Test
    void theReserveCarriesFourMonths() {
        ClientId client = purse.client("Northwind", LONG_AGO, euros("80"));
        ClientId other = purse.client("Lumen", LONG_AGO, null);
        purse.earnMonthly(client, euros("1018"));
        purse.earnMonthly(other, euros("2266"));
        ClientId ended = purse.client("Ended", LONG_AGO, LONG_AGO, TODAY.minusDays(30), null, null);
        purse.earn(ended, TODAY.minusDays(100), euros("500"));
        purse.practice(euros("3300"), euros("4200"), Map.of());
        ReserveWithout reserve = page(client).reserve();
        assertEquals(
                new ReserveWithout(euros("3300"), euros("2266"), euros("1034"), euros("4200"), 4, List.of()), reserve);
        // 12 × 1018 of 12 × 1018 + 12 × 2266 + 500
        assertEquals(12216 / 39908.0, part(page(client).year()), 1e-12);
        // 30 August to 22 November: the thirds of September, October and November
        assertEquals(3054 / (3054 + 6798.0), part(page(client).quarter()), 1e-12);
    }

    @Test
    void wherePeopleBringEnoughNothingIsLacking() {
        ClientId client = purse.client("Northwind", LONG_AGO, null);
        ClientId other = purse.client("Lumen", LONG_AGO, null);
        purse.earnMonthly(client, euros("100"));
        purse.earnMonthly(other, euros("2000"));
        purse.practice(euros("1500"), euros("10"), Map.of());
        ReserveWithout reserve = page(client).reserve();
        assertEquals(euros("0"), reserve.lacking());
        assertNull(reserve.months());
        assertEquals(List.of(), reserve.missing());
    }

    @Test
    void whatIsMissingIsSaidAndNothingIsTakenForZero() {
        ClientId client = purse.client("Northwind", LONG_AGO, null);
        ClientId other = purse.client("Lumen", LONG_AGO, null);
        purse.client("Asleep", LONG_AGO, null); // neither an entry nor income: none of "all"
        purse.log(client, TODAY.minusDays(5), 60, 0);
        purse.log(other, TODAY.minusDays(5), 60, 0);
        MoneyPage page = page(client);
        var noIncome = new Missing.Income(client, "Northwind");
        var noOther = new Missing.Income(other, "Lumen");
        assertNull(page.mean());
        assertEquals(new MoneyPage.RealRate(List.of(), null, 60, noIncome), page.rate());
        assertEquals(new IncomeShare(null, List.of(noOther, noIncome)), page.year());
        assertEquals(new IncomeShare(null, List.of(noOther, noIncome)), page.quarter());
        assertEquals(
                new ReserveWithout(
                        null, null, null, null, null, List.of(new Missing.Need(), noOther, new Missing.Reserve())),
                page.reserve());
        purse.earn(client, TODAY, euros("0"));
        purse.earn(other, TODAY, euros("0"));
        assertEquals(List.of(euros("0")), page(client).rate().real());
        assertEquals(
                new IncomeShare(null, List.of(new Missing.Anything())),
                page(client).year());
        assertEquals(euros("0"), page(client).reserve().others());
    }

    @Test
    void theRealRateIsWhatCameByTheHoursLogged() {
        ClientId client = purse.client("Northwind", LONG_AGO, euros("80"));
        purse.log(client, TODAY, 100, 40);
        purse.log(client, TODAY.minusDays(83), 50, 0);
        purse.log(client, TODAY.minusDays(84), 1000, 0);
        purse.earn(client, TODAY.minusDays(1), euros("180"));
        // € 180 in 150 minutes
        assertEquals(
                new MoneyPage.RealRate(List.of(euros("72")), euros("80"), 150, null),
                page(client).rate());
    }

    @Test
    void onlyAFixedRateJoinsCurrencies() {
        ClientId client = purse.client("Northwind", LONG_AGO, null);
        ClientId abroad = purse.client("Abroad", LONG_AGO, null);
        purse.earnMonthly(client, euros("900"));
        purse.earn(abroad, TODAY.minusDays(3), money("1200", "USD"));
        purse.practice(euros("1000"), money("5000", "USD"), Map.of());
        MoneyPage without = page(client);
        assertEquals(1.0, part(without.year()));
        assertEquals(List.of(new MoneyPage.LeftOut(abroad, "Abroad", money("1200", "USD"))), without.leftOut());
        assertEquals(List.of(new Missing.Rate(USD)), without.reserve().missing());
        assertEquals(List.of(USD), without.currencies());
        assertEquals(List.of(new Missing.Rate(USD)), page(abroad).year().missing());
        assertEquals(USD, page(abroad).currency());
        assertEquals(money("1200", "USD"), page(abroad).mean());

        purse.practice(euros("1000"), money("5000", "USD"), Map.of(USD, new BigDecimal("0.9")));
        MoneyPage with = page(client);
        assertEquals(List.of(), with.leftOut());
        assertEquals(10800 / (10800 + 1080.0), part(with.year()), 1e-12);
        assertEquals(euros("1080"), with.reserve().others());
        assertEquals(euros("4500"), with.reserve().reserve());
        assertEquals(money("1000", "USD"), new Exchange(purse.journal().practice(), EUR).in(USD, euros("900")));
    }

    @Test
    void currenciesWithoutCentsAndWithThreeDigitsKeepTheirUnits() {
        purse.diary().policy(Policy.DEFAULT.withCurrency(Currency.getInstance("KWD")));
        ClientId client = purse.client("Kyoto", LONG_AGO, money("5000", "JPY"));
        purse.log(client, TODAY.minusMonths(1), 61, 0); // ¥ 5000 an hour: ¥ 5083.33
        purse.practice(money("1.500", "KWD"), null, Map.of(Currency.getInstance("JPY"), new BigDecimal("0.00204")));
        MoneyPage page = page(client);
        assertMonth(page, "2026-10", State.ESTIMATED, money("5083", "JPY"));
        assertEquals(money("1.500", "KWD"), page.reserve().need());
        // 5083 × 0.00204 = 10.36932 dinars, rounded half up to the thousandth
        var exchange = new Exchange(purse.journal().practice(), Currency.getInstance("KWD"));
        assertEquals(money("10.369", "KWD"), exchange.in(Currency.getInstance("KWD"), money("5083", "JPY")));
        assertEquals(money("5083", "JPY"), exchange.in(Currency.getInstance("JPY"), money("10.369", "KWD")));
    }

    @Test
    void whatIsOverdueIsWithoutWhatWasPaid() {
        ClientId client = purse.client("Northwind", LONG_AGO, null);
        var late = purse.owes(client, TODAY.minusDays(1), euros("820"), "October");
        purse.owes(client, TODAY, euros("420"), "Extras");
        purse.diary()
                .item(
                        new boundary.journal.Income(
                                new boundary.journal.ItemId(purse.diary().id()),
                                client,
                                TODAY,
                                euros("120"),
                                "",
                                late.id()),
                        TODAY);
        assertEquals(List.of(euros("700")), page(client).overdue());
        assertEquals(
                List.of(euros("1120")), Owed.of(purse.journal(), client, TODAY).amounts());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aClientInACurrencyWithoutARateChangesNoSum(long seed) {
        var random = new Random(seed);
        ClientId client = purse.client("First", LONG_AGO, euros("75"));
        for (int i = 0; i < 3; i++) {
            ClientId any = i == 0 ? client : purse.client("Client " + i, LONG_AGO, euros("60"));
            for (int n = random.nextInt(8); n >= 0; n--) {
                LocalDate day = TODAY.minusDays(random.nextInt(400));
                purse.log(any, day, 30 + random.nextInt(300), random.nextInt(30));
                if (random.nextBoolean()) {
                    purse.earn(any, TODAY.minusDays(random.nextInt(400)), euros("" + random.nextInt(3000)));
                }
            }
        }
        purse.practice(euros("3000"), euros("5000"), Map.of());
        MoneyPage before = page(client);
        ClientId stranger = purse.client("Stranger", LONG_AGO, money("9000", "KZT"));
        purse.log(stranger, TODAY.minusDays(10), 120, 0);
        for (int n = random.nextInt(20); n >= 0; n--) {
            purse.earn(stranger, TODAY.minusDays(random.nextInt(80)), money("" + random.nextInt(900_000), "KZT"));
        }
        MoneyPage after = page(client);
        String where = "seed " + seed;
        assertEquals(before.months(), after.months(), where);
        assertEquals(before.mean(), after.mean(), where);
        assertEquals(before.year(), after.year(), where);
        assertEquals(before.quarter(), after.quarter(), where);
        assertEquals(before.reserve(), after.reserve(), where);
        assertEquals(before.rate(), after.rate(), where);
        assertEquals(1, after.leftOut().size() - before.leftOut().size(), where);
        // of the months that are known, each counts once: the mean times their number is the sum, but for rounding
        Money mean = after.mean();
        List<Money> counted = after.months().stream()
                .filter(IncomeMonth::counts)
                .map(IncomeMonth::amount)
                .toList();
        assertEquals(counted.isEmpty(), mean == null, where);
        if (mean != null) {
            long sum = counted.stream().mapToLong(Money::minor).sum();
            assertEquals((double) sum, (double) mean.minor() * counted.size(), counted.size() / 2.0, where);
        }
    }

    private MoneyPage page(ClientId client) {
        return MoneyPage.of(purse.journal(), client, TODAY);
    }

    private static double part(IncomeShare share) {
        Double part = share.part();
        assertNotNull(part);
        assertEquals(List.of(), share.missing());
        return part;
    }

    private static void assertMonth(MoneyPage page, String month, State state, Money amount) {
        IncomeMonth found = page.months().stream()
                .filter(each -> each.month().toString().equals(month))
                .findFirst()
                .orElseThrow();
        assertEquals(state, found.state(), month);
        assertEquals(amount, found.amount(), month);
    }
}
