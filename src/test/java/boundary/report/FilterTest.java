package boundary.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.Answer;
import boundary.journal.Billing;
import boundary.journal.Channel;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Energy;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.Journal;
import boundary.journal.Money;
import boundary.journal.Signal;
import boundary.scoring.Amounts;
import boundary.scoring.Hours;
import boundary.scoring.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilterTest {
    private static final int HISTORIES = 300;

    @Test
    void eachFurtherConditionNeverAddsAnEntry() {
        for (long seed = 1; seed <= HISTORIES; seed++) {
            var chance = new ChanceHistory(seed);
            Journal journal = chance.journal();
            Filter one = chance.filter();
            Filter other = chance.filter();
            Set<InteractionId> having = chance.having(journal);
            Set<Interaction> wide = Set.copyOf(Found.of(journal, one, null).entries());
            for (UnaryOperator<Filter> narrower : conditions(other)) {
                Filter narrow = narrower.apply(one);
                List<Interaction> found = Found.of(journal, narrow, having).entries();
                boolean replaced = replaces(one, narrow);
                assertTrue(replaced || wide.containsAll(found), "seed " + seed + ", " + one + " → " + narrow);
            }
        }
    }

    @Test
    void theConditionsMeanTheSameInWhateverOrderTheyAreAdded() {
        for (long seed = 1; seed <= HISTORIES; seed++) {
            var chance = new ChanceHistory(seed);
            Journal journal = chance.journal();
            List<UnaryOperator<Filter>> order = new ArrayList<>(conditions(chance.filter()));
            Filter first = all(order);
            Collections.shuffle(order, new Random(seed));
            Filter second = all(order);
            Set<InteractionId> having = chance.having(journal);
            assertEquals(first, second, "seed " + seed);
            assertEquals(Found.of(journal, first, having), Found.of(journal, second, having), "seed " + seed);
        }
    }

    @Test
    void theTotalsAreTheSumsOverTheClientsAndOverTheSidesOfAnyDay() {
        for (long seed = 1; seed <= HISTORIES; seed++) {
            var chance = new ChanceHistory(seed);
            Journal journal = chance.journal();
            Filter filter = chance.filter();
            List<Found.Totals> parts = new ArrayList<>();
            for (Client client : journal.clients()) {
                if (filter.clients().isEmpty() || filter.clients().contains(client.id())) {
                    parts.add(Found.of(journal, filter.withClients(Set.of(client.id())), null)
                            .totals());
                }
            }
            Found whole = Found.of(journal, filter, null);
            assertEquals(sum(parts), whole.totals(), "seed " + seed);
            int marks = whole.days(Set.of()).values().stream()
                    .mapToInt(Found.DayCount::entries)
                    .sum();
            assertEquals(whole.totals().entries(), marks, "seed " + seed);
        }
    }

    @Test
    void daysAloneFindWhatTheOtherReportsOfThoseDaysCount() {
        for (long seed = 1; seed <= HISTORIES; seed++) {
            Journal journal = new ChanceHistory(seed).journal();
            LocalDate to = ChanceHistory.TODAY.minusDays(seed % 7);
            var period = new Period(to.minusDays(seed % 60), to);
            Filter filter = Filter.ALL.withDays(period.from(), period.to());
            Found.Totals totals = Found.of(journal, filter, null).totals();
            Hours hours = Hours.of(journal, period);
            assertEquals(hours.spentMinutes(), totals.spentMinutes(), "seed " + seed);
            assertEquals(hours.unpaidMinutes(), totals.unpaidMinutes(), "seed " + seed);
            assertEquals(hours.offHours(), totals.offHours(), "seed " + seed);
            List<Money> worth =
                    totals.unpaid().stream().filter(each -> each.minor() != 0).toList();
            assertEquals(Amounts.of(journal, period).unpaid(), worth, "seed " + seed);
        }
    }

    @Test
    void theDaysOfAPartAreCutOutOfTheWhole() {
        for (long seed = 1; seed <= HISTORIES; seed++) {
            var chance = new ChanceHistory(seed);
            Journal journal = chance.journal();
            Filter filter = chance.filter();
            Found whole = Found.of(journal, filter.withDays(null, null), null);
            assertEquals(Found.of(journal, filter, null), whole.on(journal, filter), "seed " + seed);
        }
    }

    @Test
    void aFilterComesBackFromItsLineAndEqualFiltersHaveEqualLines() {
        for (long seed = 1; seed <= HISTORIES; seed++) {
            var chance = new ChanceHistory(seed);
            chance.journal();
            Filter filter = chance.filter().withWords(seed % 2 == 0 ? "" : "a=b words=ё \"NEAR(\" " + seed);
            String line = new FilterText(filter, null).line();
            FilterText read = FilterText.parse(line, ChanceHistory.TODAY);
            assertEquals(filter, read.filter(), "seed " + seed + ": " + line);
            assertEquals(line, read.line());
        }
    }

    @Test
    void daysCountedFromTodayGoOnWithTheCalendar() {
        var later = LocalDate.of(2027, 3, 31);
        String line = new FilterText(Filter.ALL.withDays(LocalDate.EPOCH, later), Recent.LAST_MONTH).line();
        FilterText read = FilterText.parse(line, later);
        assertEquals(Filter.ALL.withDays(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 28)), read.filter());
        assertEquals(Recent.LAST_MONTH, read.recent());
        for (Recent recent : Recent.values()) {
            for (LocalDate day = later; day.isBefore(later.plusYears(2)); day = day.plusDays(1)) {
                assertTrue(!recent.to(day).isBefore(recent.from(day)), recent + " " + day);
                assertTrue(!recent.to(day).isAfter(day), recent + " " + day);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "=",
                "words=",
                "  words=x words=y",
                "client=nobody",
                "signal=LATER,OFF_HOURS",
                "days=",
                "from=2026-13-01 to=never",
                "energy=7",
                "billing=PAID,UNPAID",
                "from=2026-11-02 to=2026-11-01",
                "\n\0"
            })
    void anyLineIsReadAndWhatItMeansIsKept(String line) {
        FilterText read = FilterText.parse(line, ChanceHistory.TODAY);
        assertEquals(read, FilterText.parse(read.line(), ChanceHistory.TODAY));
    }

    @Test
    void whatIsUnknownIsPassedOver() {
        FilterText read = FilterText.parse("tone=ANGRY signal=LATER,OFF_HOURS words=x", ChanceHistory.TODAY);
        assertEquals(Filter.ALL.withSignals(Set.of(Signal.OFF_HOURS)).withWords("x"), read.filter());
    }

    @Test
    void wordsAreOneLineOfBoundedLengthWhateverWasTyped() {
        assertEquals("a b", Filter.ALL.withWords("  a\nb ").words());
        assertEquals(200, Filter.ALL.withWords("x".repeat(10_000)).words().length());
        assertEquals(Filter.ALL, Filter.ALL.withWords(" \t\n"));
        assertEquals("\uFFFD", Filter.ALL.withWords("\uD800").words());
        assertThrows(IllegalArgumentException.class, () -> Found.of(Journal.empty(), Filter.ALL.withWords("x"), null));
    }

    @Test
    void daysGivenTheWrongWayRoundArePutInOrder() {
        LocalDate today = ChanceHistory.TODAY;
        Filter filter = Filter.ALL.withDays(today, today.minusDays(3));
        assertEquals(today.minusDays(3), filter.from());
        assertEquals(today, filter.to());
    }

    private static List<UnaryOperator<Filter>> conditions(Filter of) {
        return List.of(
                f -> f.withWords("x"),
                f -> f.withClients(of.clients().isEmpty() ? Set.of(new ClientId(new UUID(0, 0))) : of.clients()),
                f -> f.withSignals(of.signals().isEmpty() ? Set.of(Signal.THANKS) : of.signals()),
                f -> f.withChannels(of.channels().isEmpty() ? Set.of(Channel.CALL) : of.channels()),
                f -> f.withDays(of.from(), of.to()),
                f -> f.withBilling(of.billing() == null ? Billing.PAID : of.billing()),
                f -> f.withEnergies(of.energies().isEmpty() ? Set.of(Energy.EVEN) : of.energies()),
                f -> f.withAnswers(of.answers().isEmpty() ? Set.of(Answer.DECLINED) : of.answers()));
    }

    /// Whether the second has other values where the first had some already, which is no further condition.
    private static boolean replaces(Filter first, Filter second) {
        return other(first.clients(), second.clients())
                || other(first.signals(), second.signals())
                || other(first.channels(), second.channels())
                || other(first.energies(), second.energies())
                || other(first.answers(), second.answers())
                || first.billing() != null && first.billing() != second.billing()
                || first.from() != null && !first.from().equals(second.from())
                || first.to() != null && !first.to().equals(second.to());
    }

    private static boolean other(Set<?> first, Set<?> second) {
        return !first.isEmpty() && !first.equals(second);
    }

    private static Filter all(List<UnaryOperator<Filter>> conditions) {
        Filter filter = Filter.ALL;
        for (UnaryOperator<Filter> each : conditions) {
            filter = each.apply(filter);
        }
        return filter;
    }

    private static Found.Totals sum(List<Found.Totals> parts) {
        return new Found.Totals(
                parts.stream().mapToInt(Found.Totals::entries).sum(),
                (int) parts.stream().filter(part -> part.entries() > 0).count(),
                parts.stream().mapToLong(Found.Totals::spentMinutes).sum(),
                parts.stream().mapToLong(Found.Totals::unpaidMinutes).sum(),
                parts.stream().mapToInt(Found.Totals::offHours).sum(),
                Exchange.sums(
                        parts.stream().flatMap(part -> part.unpaid().stream()).toList()),
                parts.stream().mapToLong(Found.Totals::unpricedMinutes).sum());
    }
}
