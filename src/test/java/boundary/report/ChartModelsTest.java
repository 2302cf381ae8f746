package boundary.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.Action;
import boundary.journal.ActionTaken;
import boundary.journal.Boundary;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.ItemId;
import boundary.journal.Journal;
import boundary.journal.Signal;
import boundary.report.BoundaryWeeks.Week;
import boundary.report.IncomeAndDrain.Row;
import boundary.scoring.Period;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What the charts show, worked by hand on 22 November 2026, and what has to hold whatever the journal holds.
class ChartModelsTest {
    private static final LocalDate TODAY = Purse.TODAY;
    private static final LocalDate TOLD = LocalDate.of(2026, 11, 2);

    private final Purse purse = new Purse();

    @Test
    void aShareOfTheIncomeStandsBesideTheShareOfTheDrainedTime() {
        ClientId north = purse.client("Northwind", LocalDate.of(2025, 1, 1), null);
        ClientId lumen = purse.client("Lumen", LocalDate.of(2025, 1, 1), null);
        purse.earnMonthly(north, Purse.euros("100"));
        purse.earnMonthly(lumen, Purse.euros("300"));
        purse.log(north, TODAY, 90, 90);
        purse.log(lumen, TODAY, 60, 30);
        purse.log(lumen, TODAY.minusMonths(12), 600, 600);
        IncomeAndDrain report = IncomeAndDrain.of(purse.journal(), TODAY);
        assertEquals(LocalDate.of(2025, 12, 1), report.from());
        assertEquals(Purse.euros("4800"), report.income());
        assertEquals(120, report.drainedMinutes(), "what is older than the twelve months is not in it");
        assertTrue(report.missing().isEmpty());
        Row first = report.rows().getFirst();
        assertEquals("Northwind", first.name());
        assertEquals(0.25, first.incomeShare());
        assertEquals(0.75, first.drainedShare());
        assertFalse(first.estimated());
    }

    @Test
    void whatNobodyKnowsIsAbsentAndSaidNeverZero() {
        ClientId north = purse.client("Northwind", LocalDate.of(2025, 1, 1), null);
        ClientId gift = purse.client("Gift", LocalDate.of(2025, 1, 1), null);
        ClientId far = purse.client("Far", LocalDate.of(2025, 1, 1), null);
        purse.client("Never seen", LocalDate.of(2025, 1, 1), null);
        purse.earnMonthly(north, Purse.euros("100"));
        purse.earnMonthly(far, Purse.money("5", "USD"));
        purse.log(gift, TODAY.minusDays(40), 30, 0);
        IncomeAndDrain report = IncomeAndDrain.of(purse.journal(), TODAY);
        assertEquals(
                List.of("Far", "Gift", "Northwind"),
                report.rows().stream().map(Row::name).toList());
        Row away = report.rows().get(0);
        Row unknown = report.rows().get(1);
        assertNull(away.incomeShare());
        assertNull(unknown.incomeShare());
        assertNull(unknown.income());
        assertNull(unknown.drainedShare(), "nothing drained at all, so there is no share of it");
        assertEquals(1.0, report.rows().get(2).incomeShare());
        assertEquals(
                Set.of(new Missing.Income(gift, "Gift"), new Missing.Rate(Currency.getInstance("USD"))),
                Set.copyOf(report.missing()));
    }

    @Test
    void anEstimateIsMarked() {
        ClientId north = purse.client("Northwind", LocalDate.of(2025, 1, 1), Purse.euros("60"));
        purse.log(north, TODAY.minusMonths(2), 120, 30);
        Row row = IncomeAndDrain.of(purse.journal(), TODAY).rows().getFirst();
        assertTrue(row.estimated());
        assertEquals(Purse.euros("90"), row.income());
    }

    @Test
    void whateverTheJournalHoldsTheKnownSharesSumToOne() {
        long seed = System.nanoTime();
        var chance = new Random(seed);
        for (int round = 0; round < 40; round++) {
            var any = new Purse();
            for (int i = 0; i < 1 + chance.nextInt(6); i++) {
                ClientId client = any.client(
                        "C" + i, TODAY.minusDays(chance.nextInt(700)), chance.nextBoolean() ? Purse.euros("50") : null);
                for (int j = 0; j < chance.nextInt(5); j++) {
                    int minutes = chance.nextInt(90);
                    any.log(client, TODAY.minusDays(chance.nextInt(400)), minutes, chance.nextInt(minutes + 1));
                }
                if (chance.nextBoolean()) {
                    String currency = chance.nextInt(3) == 0 ? "USD" : "EUR";
                    any.earn(
                            client,
                            TODAY.minusDays(chance.nextInt(400)),
                            Purse.money("" + chance.nextInt(900), currency));
                }
            }
            IncomeAndDrain report = IncomeAndDrain.of(any.journal(), TODAY);
            double income = report.rows().stream()
                    .map(Row::incomeShare)
                    .filter(Objects::nonNull)
                    .mapToDouble(Double::doubleValue)
                    .sum();
            double drained = report.rows().stream()
                    .map(Row::drainedShare)
                    .filter(Objects::nonNull)
                    .mapToDouble(Double::doubleValue)
                    .sum();
            boolean anything = report.income() != null && report.income().minor() > 0;
            assertEquals(anything ? 1 : 0, income, 1e-9, "seed " + seed);
            assertEquals(report.drainedMinutes() > 0 ? 1 : 0, drained, 1e-9, "seed " + seed);
        }
    }

    @Test
    void aBoundaryIsCountedInWholeWeeksAroundItsTelling() {
        ClientId north = purse.client("Northwind", TOLD.minusDays(30), null);
        Boundary boundary = boundary(north);
        tell(north, boundary, TOLD);
        tell(north, boundary, TOLD.plusDays(15));
        late(north, TOLD.minusDays(30));
        late(north, TOLD.minusDays(28));
        late(north, TOLD.minusDays(22));
        late(north, TOLD.minusDays(1));
        late(north, TOLD);
        late(north, TOLD.plusDays(1));
        late(north, TOLD.plusDays(7));
        late(north, TOLD.plusDays(8));
        late(north, TODAY);
        BoundaryWeeks weeks = weeks(north, 26).getFirst();
        assertEquals(TOLD, weeks.told());
        assertEquals(
                List.of(2, 0, 0, 1),
                weeks.before().stream().map(Week::breaches).toList(),
                "four whole weeks were observed; the two days before them are in none");
        assertEquals(
                List.of(2, 1, 1), weeks.after().stream().map(Week::breaches).toList());
        assertEquals(List.of(7, 7, 6), weeks.after().stream().map(Week::days).toList());
        assertTrue(weeks.after().getLast().isRunning());
        assertEquals(TODAY, weeks.after().getLast().to());
        assertEquals(
                List.of(false, false, true),
                weeks.after().stream().map(Week::retold).toList());
        assertEquals(2, weeks(north, 2).getFirst().after().size());
    }

    @Test
    void aBoundaryThatWasNotToldHasNoWeeks() {
        ClientId north = purse.client("Northwind", TOLD.minusDays(300), null);
        boundary(north);
        late(north, TODAY);
        assertTrue(weeks(north, 26).isEmpty());
    }

    @Test
    void theWeeksHoldEveryBreachOfTheEightWeeksAndSince() {
        long seed = System.nanoTime();
        var chance = new Random(seed);
        for (int round = 0; round < 30; round++) {
            var any = new ChartModelsTest();
            ClientId north = any.purse.client("Northwind", TODAY.minusDays(400), null);
            Boundary boundary = any.boundary(north);
            any.tell(north, boundary, TODAY.minusDays(chance.nextInt(200)));
            for (int i = 0; i < 30; i++) {
                any.late(north, TODAY.minusDays(chance.nextInt(390)));
            }
            BoundaryWeeks weeks = any.weeks(north, 1000).getFirst();
            assertEquals(
                    weeks.line().before().entries().size(),
                    weeks.before().stream().mapToInt(Week::breaches).sum(),
                    "seed " + seed);
            assertEquals(
                    Objects.requireNonNull(weeks.line().since()).entries().size(),
                    weeks.after().stream().mapToInt(Week::breaches).sum(),
                    "seed " + seed);
        }
    }

    @Test
    void theHoursOfOneClientAreItsOwnAndOfSomeEntriesTheirs() {
        ClientId north = purse.client("Northwind", LocalDate.of(2025, 1, 1), null);
        ClientId lumen = purse.client("Lumen", LocalDate.of(2025, 1, 1), null);
        purse.log(north, TODAY, 5, 0);
        purse.log(lumen, TODAY, 5, 0);
        purse.log(lumen, TODAY.minusDays(7), 5, 0);
        Journal journal = purse.journal();
        var period = new Period(TODAY.minusDays(3), TODAY);
        assertEquals(2, count(PunchCard.of(journal, Set.of(), period)));
        assertEquals(1, count(PunchCard.of(journal, Set.of(lumen), period)));
        assertEquals(2, count(PunchCard.of(journal, Set.of(lumen), journal.interactions(lumen))));
    }

    private static int count(PunchCard card) {
        return card.cells().stream()
                .mapToInt(cell -> cell.inHours() + cell.offHours())
                .sum();
    }

    private List<BoundaryWeeks> weeks(ClientId client, int most) {
        Journal journal = purse.journal();
        Client standing = Objects.requireNonNull(journal.client(client));
        return BoundaryWeeks.of(journal, standing, TODAY, most);
    }

    private Boundary boundary(ClientId client) {
        var boundary = new Boundary(
                new ItemId(purse.diary().id()), client, TOLD.minusDays(300), Set.of(Signal.OFF_HOURS), "Until six.");
        purse.diary().item(boundary, TOLD.minusDays(300));
        return boundary;
    }

    private void tell(ClientId client, Boundary boundary, LocalDate day) {
        purse.diary()
                .item(
                        new ActionTaken(
                                new ItemId(purse.diary().id()),
                                client,
                                day,
                                Action.BOUNDARY,
                                "",
                                null,
                                boundary.id(),
                                null,
                                null),
                        day);
    }

    private void late(ClientId client, LocalDate day) {
        purse.diary().entry(client, day, Signal.OFF_HOURS);
    }
}
