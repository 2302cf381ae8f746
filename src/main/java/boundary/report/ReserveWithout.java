package boundary.report;

import boundary.journal.Client;
import boundary.journal.Journal;
import boundary.journal.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How long the consultant's reserve carries without a client. All in the currency of the policy; each amount is absent
/// where it is not known.
///
/// @param need what is needed a month
/// @param others what the other clients bring a month whose work goes on: the sum of their means
/// @param lacking what is short a month without the client, at least 0
/// @param reserve what is put by
/// @param months how many whole months the reserve carries; nothing where nothing is lacking, or something is missing
/// @param missing what has to be known before it can be said
public record ReserveWithout(
        @Nullable Money need,
        @Nullable Money others,
        @Nullable Money lacking,
        @Nullable Money reserve,
        @Nullable Integer months,
        List<Missing> missing) {

    static ReserveWithout of(Journal journal, Client client, LocalDate day) {
        Exchange exchange = Exchange.of(journal);
        var missing = new ArrayList<Missing>();
        Money need = known(journal.practice().need(), new Missing.Need(), exchange, missing);
        Money others = others(journal, client, day, exchange, missing);
        Money reserve = known(journal.practice().reserve(), new Missing.Reserve(), exchange, missing);
        Money lacking = need == null || others == null
                ? null
                : Money.ofMinor(
                        BigDecimal.valueOf(need.minor())
                                .subtract(BigDecimal.valueOf(others.minor()))
                                .max(BigDecimal.ZERO),
                        exchange.home());
        return new ReserveWithout(need, others, lacking, reserve, months(reserve, lacking), List.copyOf(missing));
    }

    private static @Nullable Integer months(@Nullable Money reserve, @Nullable Money lacking) {
        if (reserve == null || lacking == null || lacking.minor() == 0) {
            return null;
        }
        BigDecimal months =
                BigDecimal.valueOf(reserve.minor()).divide(BigDecimal.valueOf(lacking.minor()), 0, RoundingMode.FLOOR);
        return months.max(BigDecimal.ZERO)
                .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                .intValueExact();
    }

    private static @Nullable Money known(
            @Nullable Money amount, Missing otherwise, Exchange exchange, List<Missing> missing) {
        Money here = amount == null ? null : exchange.in(exchange.home(), amount);
        if (here == null) {
            missing.add(amount == null ? otherwise : new Missing.Rate(amount.currency()));
        }
        return here;
    }

    private static @Nullable Money others(
            Journal journal, Client client, LocalDate day, Exchange exchange, List<Missing> missing) {
        var means = new ArrayList<Money>();
        boolean known = true;
        for (Client each : journal.clients()) {
            if (each.id().equals(client.id()) || !each.isOpen(day)) {
                continue;
            }
            IncomeYear year = IncomeYear.of(journal, each, exchange.home(), day);
            Money mean = year.mean();
            if (mean != null) {
                means.add(mean);
            } else if (year.isSource() && year.leftOut().isEmpty()) {
                missing.add(new Missing.Income(each.id(), each.name()));
                known = false;
            }
        }
        return known ? Exchange.sum(means, exchange.home()) : null;
    }
}
