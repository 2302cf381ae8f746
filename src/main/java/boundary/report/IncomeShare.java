package boundary.report;

import boundary.journal.Client;
import boundary.journal.Income;
import boundary.journal.Journal;
import boundary.journal.Money;
import boundary.scoring.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which part of the income of all clients one of them brings. Amounts in currencies without a fixed rate are in
/// neither; clients of whom there is neither an entry nor income in the time are none of "all".
///
/// @param part from 0 to 1; nothing where something is missing
/// @param missing what; empty where nothing is
public record IncomeShare(@Nullable Double part, List<Missing> missing) {
    private static final int QUARTER = 84;

    /// What one client brought.
    ///
    /// @param sum in the currency of all; nothing where it is not known
    /// @param away what is left out of it
    private record Brought(Client client, @Nullable Money sum, List<Money> away) {}

    static IncomeShare ofYear(Journal journal, Client client, LocalDate day) {
        Exchange exchange = Exchange.of(journal);
        var all = new ArrayList<Brought>();
        for (Client each : journal.clients()) {
            IncomeYear year = IncomeYear.of(journal, each, exchange.home(), day);
            if (year.isSource() || each.id().equals(client.id())) {
                all.add(new Brought(each, year.sum(), year.leftOut()));
            }
        }
        return of(client, all, exchange);
    }

    static IncomeShare ofQuarter(Journal journal, Client client, LocalDate day) {
        Exchange exchange = Exchange.of(journal);
        Period period = Period.lastDays(day, QUARTER);
        var all = new ArrayList<Brought>();
        for (Client each : journal.clients()) {
            List<Money> amounts = amounts(journal, each, period);
            boolean isSource = !amounts.isEmpty()
                    || !period.of(journal.interactions(each.id())).isEmpty();
            if (isSource || each.id().equals(client.id())) {
                all.add(brought(each, amounts, exchange));
            }
        }
        return of(client, all, exchange);
    }

    /// {@return what came in a time, or else what the paid minutes are worth; empty where neither is known}
    private static List<Money> amounts(Journal journal, Client client, Period period) {
        List<Money> typed = journal.income(client.id()).stream()
                .filter(income -> period.contains(income.day()))
                .map(Income::amount)
                .toList();
        long minutes = period.of(journal.interactions(client.id())).stream()
                .mapToLong(IncomeYear::paidMinutes)
                .sum();
        Money rate = client.rate();
        return typed.isEmpty() && rate != null && minutes > 0
                ? List.of(rate.forMinutes(minutes))
                : Exchange.sums(typed);
    }

    private static Brought brought(Client client, List<Money> amounts, Exchange exchange) {
        var here = new ArrayList<Money>();
        var away = new ArrayList<Money>();
        for (Money amount : amounts) {
            Money converted = exchange.in(exchange.home(), amount);
            (converted == null ? away : here).add(converted == null ? amount : converted);
        }
        return new Brought(client, here.isEmpty() ? null : Exchange.sum(here, exchange.home()), away);
    }

    private static IncomeShare of(Client client, List<Brought> all, Exchange exchange) {
        var missing = new ArrayList<Missing>();
        var sums = new ArrayList<Money>();
        Money own = null;
        for (Brought each : all) {
            boolean mine = each.client().id().equals(client.id());
            Money sum = each.sum();
            if (sum != null) {
                sums.add(sum);
                own = mine ? sum : own;
            } else if (each.away().isEmpty()) {
                missing.add(new Missing.Income(each.client().id(), each.client().name()));
            } else if (mine) {
                missing.add(new Missing.Rate(each.away().getFirst().currency()));
            }
        }
        Money whole = Exchange.sum(sums, exchange.home());
        if (own != null && whole.minor() == 0 && missing.isEmpty()) {
            missing.add(new Missing.Anything());
        }
        Double part = own == null || !missing.isEmpty() ? null : (double) own.minor() / whole.minor();
        return new IncomeShare(part, List.copyOf(missing));
    }
}
