package boundary.report;

import boundary.journal.Client;
import boundary.journal.Income;
import boundary.journal.Interaction;
import boundary.journal.Journal;
import boundary.journal.Money;
import boundary.scoring.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a client paid in twelve months up to a day, in one currency.
///
/// @param months oldest first, the last one still running
/// @param isSource whether there was any entry or income in them, and a month that is over: of a client who came this
/// month nothing can be said yet
record IncomeYear(Currency currency, List<IncomeMonth> months, boolean isSource) {
    static final int MONTHS = 12;

    static IncomeYear of(Journal journal, Client client, Currency currency, LocalDate day) {
        YearMonth last = YearMonth.from(day);
        YearMonth first = last.minusMonths(MONTHS - 1);
        Period period = new Period(first.atDay(1), day);
        List<Interaction> entries = period.of(journal.interactions(client.id()));
        Map<YearMonth, Long> minutes = entries.stream()
                .collect(Collectors.groupingBy(
                        e -> YearMonth.from(e.day()), Collectors.summingLong(IncomeYear::paidMinutes)));
        Map<YearMonth, List<Money>> typed = journal.income(client.id()).stream()
                .filter(income -> period.contains(income.day()))
                .collect(Collectors.groupingBy(
                        income -> YearMonth.from(income.day()),
                        Collectors.mapping(Income::amount, Collectors.toList())));
        var sums = new Sums(Exchange.of(journal), currency);
        var months = new ArrayList<IncomeMonth>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            List<Money> came = typed.getOrDefault(month, List.of());
            Money estimate = estimate(client, month, minutes.getOrDefault(month, 0L));
            IncomeMonth.State otherwise =
                    isOutside(client, month) ? IncomeMonth.State.OUTSIDE : IncomeMonth.State.UNKNOWN;
            months.add(sums.month(month, came, estimate, otherwise, month.equals(last)));
        }
        boolean hasPast =
                months.stream().anyMatch(month -> !month.running() && month.state() != IncomeMonth.State.OUTSIDE);
        boolean isSource = hasPast && (!entries.isEmpty() || !typed.isEmpty());
        return new IncomeYear(currency, List.copyOf(months), isSource);
    }

    /// {@return the minutes of an entry for which it is paid}
    static long paidMinutes(Interaction entry) {
        return Math.max(0, entry.spentMinutes() - entry.unpaidMinutes());
    }

    /// {@return what a month's paid minutes are worth at the agreed rate; nothing where there are none, no rate was
    /// agreed, or the diary covers only a part of a month in which the work went on}
    private static @Nullable Money estimate(Client client, YearMonth month, long minutes) {
        Money rate = client.rate();
        LocalDate covered = client.observedFrom();
        boolean whole = !covered.isAfter(month.atDay(1)) || !covered.isAfter(client.since());
        return rate == null || minutes == 0 || !whole ? null : rate.forMinutes(minutes);
    }

    private static boolean isOutside(Client client, YearMonth month) {
        LocalDate until = client.until();
        return month.atEndOfMonth().isBefore(client.since())
                || until != null && !month.atDay(1).isBefore(until);
    }

    /// {@return the amounts of the months that count}
    private List<Money> counted() {
        return months.stream()
                .filter(IncomeMonth::counts)
                .map(month -> Objects.requireNonNull(month.amount()))
                .toList();
    }

    /// {@return the sum of the months of which it is known; nothing where there is none}
    @Nullable
    Money sum() {
        List<Money> counted = counted();
        return counted.isEmpty() ? null : Exchange.sum(counted, currency);
    }

    /// {@return the mean of the months of which it is known; nothing where there is none}
    @Nullable
    Money mean() {
        Money sum = sum();
        return sum == null
                ? null
                : Money.ofMinor(
                        BigDecimal.valueOf(sum.minor())
                                .divide(BigDecimal.valueOf(counted().size()), 0, RoundingMode.HALF_UP),
                        currency);
    }

    /// {@return the past months in which the work went on and nobody knows what came}
    List<YearMonth> unknown() {
        return months.stream()
                .filter(month -> month.state() == IncomeMonth.State.UNKNOWN && !month.running())
                .map(IncomeMonth::month)
                .toList();
    }

    /// {@return how many of the months that count are of each state}
    Map<IncomeMonth.State, Integer> counts() {
        var counts = new EnumMap<IncomeMonth.State, Integer>(IncomeMonth.State.class);
        months.stream().filter(IncomeMonth::counts).forEach(month -> counts.merge(month.state(), 1, Integer::sum));
        return counts;
    }

    /// {@return what is not in the sums, one a currency}
    List<Money> leftOut() {
        return Exchange.sums(
                months.stream().flatMap(month -> month.leftOut().stream()).toList());
    }

    /// Amounts on their way into one currency.
    private record Sums(Exchange exchange, Currency currency) {

        IncomeMonth month(
                YearMonth month,
                List<Money> typed,
                @Nullable Money estimate,
                IncomeMonth.State otherwise,
                boolean running) {
            if (!typed.isEmpty()) {
                return known(month, IncomeMonth.State.TYPED, typed, running);
            }
            return estimate == null
                    ? new IncomeMonth(month, otherwise, null, running, List.of())
                    : known(month, IncomeMonth.State.ESTIMATED, List.of(estimate), running);
        }

        private IncomeMonth known(YearMonth month, IncomeMonth.State state, List<Money> amounts, boolean running) {
            var here = new ArrayList<Money>();
            var away = new ArrayList<Money>();
            for (Money sum : Exchange.sums(amounts)) {
                Money converted = exchange.in(currency, sum);
                if (converted == null) {
                    away.add(sum);
                } else {
                    here.add(converted);
                }
            }
            Money amount = here.isEmpty() ? null : Exchange.sum(here, currency);
            return new IncomeMonth(month, state, amount, running, List.copyOf(away));
        }
    }
}
