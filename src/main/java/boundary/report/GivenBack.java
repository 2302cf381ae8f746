package boundary.report;

import boundary.journal.Client;
import boundary.journal.Income;
import boundary.journal.Journal;
import boundary.journal.Money;
import boundary.scoring.Hours;
import boundary.scoring.Period;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// What an ending would give back, and what it would cost: the trailing twelve weeks as a mean, each with the range in
/// which eight weeks of ten lay.
///
/// @param weeks how many whole weeks it rests on, 1 to 12: of a client observed for less, only those
/// @param minutesPerWeek drained minutes: unpaid ones, and paid ones outside the working hours
/// @param unpaidPerMonth what the unpaid time is worth at the agreed rate; nothing where no rate was agreed
/// @param eveningsPerMonth days on which the client reached me after the end of work
/// @param incomePerMonth the income given up, one a currency; empty where none was entered
public record GivenBack(
        int weeks,
        Spread minutesPerWeek,
        @Nullable Worth unpaidPerMonth,
        Spread eveningsPerMonth,
        List<Money> incomePerMonth) {

    private static final int MOST_WEEKS = 12;
    private static final int DAYS = 7;
    private static final int MINUTES_AN_HOUR = 60;

    private static final double WEEKS_A_MONTH = 365.25 / 12 / DAYS;

    /// A mean, with the 10th and 90th percentile of single weeks in the same unit.
    public record Spread(double mean, double low, double high) {
        private Spread times(double factor) {
            return new Spread(mean * factor, low * factor, high * factor);
        }

        /// {@return the spread of weekly sums; percentiles between two weeks are interpolated}
        static Spread of(List<Long> weekly) {
            List<Long> sorted = weekly.stream().sorted().toList();
            double sum = weekly.stream().mapToDouble(Long::doubleValue).sum();
            return new Spread(sum / weekly.size(), percentile(sorted, 0.1), percentile(sorted, 0.9));
        }

        private static double percentile(List<Long> sorted, double share) {
            double place = share * (sorted.size() - 1);
            int below = (int) place;
            int above = Math.min(below + 1, sorted.size() - 1);
            return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
        }
    }

    /// An amount, with the range of single weeks at the same rate.
    public record Worth(Money mean, Money low, Money high) {}

    /// {@return what ending the work for a client would give back, as the weeks up to a day say}
    public static GivenBack of(Journal journal, Client client, LocalDate day) {
        List<Hours> weekly = weekly(journal, client, day);
        int weeks = weekly.size();
        return new GivenBack(
                weeks,
                spread(weekly, Hours::drainedMinutes),
                worth(client.rate(), spread(weekly, Hours::unpaidMinutes)),
                spread(weekly, Hours::evenings).times(WEEKS_A_MONTH),
                income(journal, client, Period.lastDays(day, DAYS * weeks), weeks));
    }

    private static List<Hours> weekly(Journal journal, Client client, LocalDate day) {
        long observed = (day.toEpochDay() - client.observedFrom().toEpochDay() + 1) / DAYS;
        int weeks = Math.clamp(observed, 1, MOST_WEEKS);
        var weekly = new ArrayList<Hours>(weeks);
        for (int week = 0; week < weeks; week++) {
            weekly.add(Hours.of(journal, client, Period.lastDays(day.minusDays((long) DAYS * week), DAYS)));
        }
        return weekly;
    }

    private static Spread spread(List<Hours> weekly, ToLongFunction<Hours> what) {
        return Spread.of(weekly.stream().map(what::applyAsLong).toList());
    }

    private static @Nullable Worth worth(@Nullable Money rate, Spread minutes) {
        if (rate == null) {
            return null;
        }
        Spread monthly = minutes.times(WEEKS_A_MONTH);
        return new Worth(cost(rate, monthly.mean()), cost(rate, monthly.low()), cost(rate, monthly.high()));
    }

    private static Money cost(Money rate, double minutes) {
        return new Money(Math.round(rate.minor() * minutes / MINUTES_AN_HOUR), rate.currency());
    }

    private static List<Money> income(Journal journal, Client client, Period period, int weeks) {
        var sums = new TreeMap<Currency, BigInteger>(Comparator.comparing(Currency::getCurrencyCode));
        for (Income income : journal.income(client.id())) {
            if (period.contains(income.day())) {
                Money amount = income.amount();
                sums.merge(amount.currency(), BigInteger.valueOf(amount.minor()), BigInteger::add);
            }
        }
        return sums.entrySet().stream()
                .map(sum -> new Money(Math.round(sum.getValue().doubleValue() * WEEKS_A_MONTH / weeks), sum.getKey()))
                .toList();
    }
}
