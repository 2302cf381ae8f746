package boundary.report;

import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Journal;
import boundary.journal.Money;
import boundary.scoring.Hours;
import boundary.scoring.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Which share of the income each client brought in twelve months, beside which share of the drained time. What nobody
/// knows is absent, never 0, and in no sum.
///
/// @param from the first day of the twelve months
/// @param to their last day so far
/// @param income the known income of all in the currency of all; nothing where nothing is known
/// @param drainedMinutes of all; 0 where nothing drained
/// @param rows one a client with an entry or income in the time, largest share of drained time first
/// @param missing what has to be known before the shares of the income are those of all income; empty where nothing is
public record IncomeAndDrain(
        LocalDate from,
        LocalDate to,
        @Nullable Money income,
        long drainedMinutes,
        List<Row> rows,
        List<Missing> missing) {

    public IncomeAndDrain {
        rows = List.copyOf(rows);
        missing = List.copyOf(missing);
    }

    /// One client.
    ///
    /// @param income what it brought in the currency of all; nothing where that is not known
    /// @param estimated whether some of it is what the paid time is worth at the agreed rate
    /// @param incomeShare of the known income, 0 to 1; nothing where its own is not known
    /// @param drainedShare of the drained time, 0 to 1; nothing where nothing drained at all
    public record Row(
            ClientId client,
            String name,
            @Nullable Money income,
            boolean estimated,
            @Nullable Double incomeShare,
            long drainedMinutes,
            @Nullable Double drainedShare) {}

    private record Source(Client client, IncomeYear year, long drained) {}

    /// {@return the shares of all clients in the twelve months up to a day}
    public static IncomeAndDrain of(Journal journal, LocalDate day) {
        Exchange exchange = Exchange.of(journal);
        var period = new Period(
                YearMonth.from(day).minusMonths(IncomeYear.MONTHS - 1L).atDay(1), day);
        var sources = new ArrayList<Source>();
        for (Client client : journal.clients()) {
            IncomeYear year = IncomeYear.of(journal, client, exchange.home(), day);
            long drained = Hours.of(journal, client, period).drainedMinutes();
            boolean seen = year.isSource()
                    || year.sum() != null
                    || !period.of(journal.interactions(client.id())).isEmpty();
            if (seen) {
                sources.add(new Source(client, year, drained));
            }
        }
        List<Money> known = sources.stream()
                .map(source -> source.year().sum())
                .filter(Objects::nonNull)
                .toList();
        Money whole = known.isEmpty() ? null : Exchange.sum(known, exchange.home());
        long drained = sources.stream().mapToLong(Source::drained).sum();
        return new IncomeAndDrain(
                period.from(),
                period.to(),
                whole,
                drained,
                sources.stream()
                        .map(source -> row(source, whole, drained))
                        .sorted(Comparator.comparingLong(Row::drainedMinutes)
                                .reversed()
                                .thenComparing(Row::name))
                        .toList(),
                missing(sources));
    }

    private static Row row(Source source, @Nullable Money whole, long drained) {
        Money own = source.year().sum();
        boolean estimated = source.year().counts().getOrDefault(IncomeMonth.State.ESTIMATED, 0) > 0;
        boolean shared = own != null && whole != null && whole.minor() > 0;
        return new Row(
                source.client().id(),
                source.client().name(),
                own,
                own != null && estimated,
                shared && own != null && whole != null ? (double) own.minor() / whole.minor() : null,
                source.drained(),
                drained == 0 ? null : (double) source.drained() / drained);
    }

    private static List<Missing> missing(List<Source> sources) {
        var missing = new ArrayList<Missing>();
        for (Source source : sources) {
            List<Currency> away =
                    source.year().leftOut().stream().map(Money::currency).toList();
            if (!away.isEmpty()) {
                away.stream()
                        .map(Missing.Rate::new)
                        .filter(rate -> !missing.contains(rate))
                        .forEach(missing::add);
            } else if (source.year().isSource() && source.year().sum() == null) {
                missing.add(
                        new Missing.Income(source.client().id(), source.client().name()));
            }
        }
        return missing;
    }
}
