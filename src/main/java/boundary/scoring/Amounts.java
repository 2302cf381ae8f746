package boundary.scoring;

import boundary.journal.Client;
import boundary.journal.Income;
import boundary.journal.Interaction;
import boundary.journal.Journal;
import boundary.journal.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Amounts of a period (§7). Amounts of different currencies are never added: there is one for each, by its code.
public final class Amounts {
    private static final BigDecimal MINUTES_AN_HOUR = BigDecimal.valueOf(60);

    private final Journal journal;
    private final Period period;
    private final List<Client> clients;

    private Amounts(Journal journal, Period period, List<Client> clients) {
        this.journal = journal;
        this.period = period;
        this.clients = clients;
    }

    public static Amounts of(Journal journal, Period period) {
        return new Amounts(journal, period, journal.clients());
    }

    public static Amounts of(Journal journal, Client client, Period period) {
        return new Amounts(journal, period, List.of(client));
    }

    /// {@return what the unpaid time is worth at the agreed rates; nothing of clients without one}
    public List<Money> unpaid() {
        var sums = new PerCurrency();
        for (Client client : clients) {
            Money rate = client.rate();
            if (rate != null) {
                long minutes = entries(client).stream()
                        .mapToLong(Interaction::unpaidMinutes)
                        .sum();
                sums.add(rate.forMinutes(minutes));
            }
        }
        return sums.notZero();
    }

    /// {@return the real hourly rate: income received / all minutes logged with the clients of its currency;
    /// nothing where no income was entered, or no minutes}
    public List<Money> realRate() {
        var income = new PerCurrency();
        for (Client client : clients) {
            journal.income(client.id()).stream()
                    .filter(i -> period.contains(i.day()))
                    .map(Income::amount)
                    .forEach(income::add);
        }
        return income.notZero().stream()
                .map(received -> perHour(received.minor(), minutes(received.currency(), income), received.currency()))
                .flatMap(List::stream)
                .toList();
    }

    /// {@return the mean agreed rate, weighted by the minutes logged; nothing of clients without one}
    public List<Money> agreedRate() {
        var cost = new TreeMap<Currency, BigDecimal>(BY_CODE);
        var minutes = new TreeMap<Currency, Long>(BY_CODE);
        for (Client client : clients) {
            Money rate = client.rate();
            if (rate != null) {
                long mine = spent(client);
                BigDecimal all = BigDecimal.valueOf(rate.minor()).multiply(BigDecimal.valueOf(mine));
                cost.merge(rate.currency(), all, BigDecimal::add);
                minutes.merge(rate.currency(), mine, Long::sum);
            }
        }
        return cost.entrySet().stream()
                .map(c -> mean(c.getValue(), minutes.getOrDefault(c.getKey(), 0L), c.getKey()))
                .flatMap(List::stream)
                .toList();
    }

    /// Where all income is of one currency, all minutes are meant.
    private long minutes(Currency currency, PerCurrency income) {
        boolean only = income.byCurrency.size() == 1;
        return clients.stream()
                .filter(c -> only || currency.equals(currencyOf(c)))
                .mapToLong(this::spent)
                .sum();
    }

    private Currency currencyOf(Client client) {
        Currency own = client.currency();
        Money rate = client.rate();
        if (own != null) {
            return own;
        }
        return rate == null ? journal.policy().currency() : rate.currency();
    }

    private long spent(Client client) {
        return entries(client).stream().mapToLong(Interaction::spentMinutes).sum();
    }

    private List<Interaction> entries(Client client) {
        return period.of(journal.interactions(client.id()));
    }

    private static List<Money> perHour(long minor, long minutes, Currency currency) {
        return mean(BigDecimal.valueOf(minor).multiply(MINUTES_AN_HOUR), minutes, currency);
    }

    private static List<Money> mean(BigDecimal sum, long minutes, Currency currency) {
        if (minutes == 0) {
            return List.of();
        }
        BigDecimal mean = sum.divide(BigDecimal.valueOf(minutes), 0, RoundingMode.HALF_UP);
        return List.of(Money.ofMinor(mean, currency));
    }

    private static final Comparator<Currency> BY_CODE = Comparator.comparing(Currency::getCurrencyCode);

    /// One sum a currency.
    private static final class PerCurrency {
        private final Map<Currency, Money> byCurrency = new TreeMap<>(BY_CODE);

        void add(Money amount) {
            byCurrency.merge(amount.currency(), amount, Money::plus);
        }

        List<Money> notZero() {
            return byCurrency.values().stream().filter(m -> m.minor() != 0).toList();
        }
    }
}
