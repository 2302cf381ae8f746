package boundary.report;

import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Income;
import boundary.journal.Journal;
import boundary.journal.Money;
import boundary.scoring.Amounts;
import boundary.scoring.Hours;
import boundary.scoring.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a client pays, and what the work would be without it. What is not known is absent, never 0.
///
/// @param currency of the months: the client's own
/// @param months the last twelve, oldest first, the last one still running
/// @param mean of the months of which it is known
/// @param estimated how many of these are estimates
/// @param overdue what the client owes and should have paid, one a currency
/// @param rate what an hour really brought
/// @param year the share of the income of all clients in twelve months
/// @param quarter the same in twelve weeks
/// @param gaps whose income is not known of some months
/// @param leftOut what is not in the sums of all clients, since no rate was fixed
/// @param currencies other currencies in which something came, by code
public record MoneyPage(
        Client client,
        Currency currency,
        List<IncomeMonth> months,
        @Nullable Money mean,
        int estimated,
        List<Money> overdue,
        RealRate rate,
        IncomeShare year,
        IncomeShare quarter,
        ReserveWithout reserve,
        List<Gap> gaps,
        List<LeftOut> leftOut,
        List<Currency> currencies) {

    private static final int QUARTER = 84;

    /// What an hour of the last twelve weeks brought.
    ///
    /// @param real what came by the hours logged, one a currency; empty where something is missing
    /// @param agreed nothing where no rate was agreed
    /// @param minutes all that were logged
    /// @param missing why there is none
    public record RealRate(
            List<Money> real,
            @Nullable Money agreed,
            long minutes,
            @Nullable Missing missing) {}

    /// Months of a client of which nobody knows what came.
    public record Gap(ClientId client, String name, List<YearMonth> months) {}

    /// What a client paid that is in no sum.
    public record LeftOut(ClientId client, String name, Money sum) {}

    /// {@return the page of a client on a day}
    ///
    /// @throws NullPointerException if the journal has no such client
    public static MoneyPage of(Journal journal, ClientId id, LocalDate day) {
        Client client = Objects.requireNonNull(journal.client(id));
        Currency home = journal.policy().currency();
        Currency currency = currency(journal, client);
        IncomeYear own = IncomeYear.of(journal, client, currency, day);
        var gaps = new ArrayList<Gap>();
        var leftOut = new ArrayList<LeftOut>();
        for (Client each : journal.clients()) {
            IncomeYear year = IncomeYear.of(journal, each, home, day);
            year.leftOut().forEach(sum -> leftOut.add(new LeftOut(each.id(), each.name(), sum)));
            if (year.isSource() && !year.unknown().isEmpty()) {
                gaps.add(new Gap(each.id(), each.name(), year.unknown()));
            }
        }
        return new MoneyPage(
                client,
                currency,
                own.months(),
                own.mean(),
                own.counts().getOrDefault(IncomeMonth.State.ESTIMATED, 0),
                Owed.overdue(journal, id, day),
                rate(journal, client, day),
                IncomeShare.ofYear(journal, client, day),
                IncomeShare.ofQuarter(journal, client, day),
                ReserveWithout.of(journal, client, day),
                List.copyOf(gaps),
                List.copyOf(leftOut),
                currencies(journal, home));
    }

    /// {@return what this client paid that is not in the months, since no rate was fixed, one a currency}
    public List<Money> leftOutHere() {
        return Exchange.sums(
                months.stream().flatMap(month -> month.leftOut().stream()).toList());
    }

    /// {@return the currency in which a client pays, as far as was said}
    private static Currency currencyOf(Client client, Currency otherwise) {
        Currency own = client.currency();
        Money rate = client.rate();
        return own != null ? own : rate != null ? rate.currency() : otherwise;
    }

    /// {@return the same; where nothing was said, the currency of what came last}
    private static Currency currency(Journal journal, Client client) {
        List<Income> income = journal.income(client.id());
        Currency last = income.isEmpty()
                ? journal.policy().currency()
                : income.getLast().amount().currency();
        return currencyOf(client, last);
    }

    private static RealRate rate(Journal journal, Client client, LocalDate day) {
        Period period = Period.lastDays(day, QUARTER);
        long minutes = Hours.of(journal, client, period).spentMinutes();
        boolean came = journal.income(client.id()).stream().anyMatch(income -> period.contains(income.day()));
        List<Money> real = Amounts.of(journal, client, period).realRate();
        Missing missing =
                !came ? new Missing.Income(client.id(), client.name()) : minutes == 0 ? new Missing.Minutes() : null;
        List<Money> nothing = List.of(new Money(0, currency(journal, client)));
        List<Money> known = real.isEmpty() ? nothing : real;
        return new RealRate(missing == null ? known : List.of(), client.rate(), minutes, missing);
    }

    private static List<Currency> currencies(Journal journal, Currency home) {
        var all = new ArrayList<Currency>(journal.practice().rates().keySet());
        for (Client client : journal.clients()) {
            journal.income(client.id())
                    .forEach(income -> all.add(income.amount().currency()));
            all.add(currencyOf(client, home));
        }
        return all.stream()
                .filter(each -> !each.equals(home))
                .distinct()
                .sorted((a, b) -> a.getCurrencyCode().compareTo(b.getCurrencyCode()))
                .toList();
    }
}
