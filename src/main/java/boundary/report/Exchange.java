package boundary.report;

import boundary.journal.Journal;
import boundary.journal.Money;
import boundary.journal.Practice;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Amounts in another currency, at the fixed rates of the user and at no others.
///
/// @param home the currency of the policy, to which the rates lead
record Exchange(Practice practice, Currency home) {

    static Exchange of(Journal journal) {
        return new Exchange(journal.practice(), journal.policy().currency());
    }

    /// {@return an amount in another currency; nothing where the user fixed no rate for it}
    @Nullable
    Money in(Currency target, Money amount) {
        if (target.equals(amount.currency())) {
            return amount;
        }
        if (target.equals(home)) {
            return practice.in(home, amount);
        }
        BigDecimal from = rate(amount.currency());
        BigDecimal to = rate(target);
        if (from == null || to == null) {
            return null;
        }
        BigDecimal value = amount.amount().multiply(from).divide(to, MathContext.DECIMAL64);
        return Money.ofMinor(value.movePointRight(Math.max(0, target.getDefaultFractionDigits())), target);
    }

    private @Nullable BigDecimal rate(Currency currency) {
        return currency.equals(home) ? BigDecimal.ONE : practice.rates().get(currency);
    }

    /// {@return the sums of amounts, one a currency, by its code}
    static List<Money> sums(Collection<Money> amounts) {
        var sums = new TreeMap<Currency, Money>(Comparator.comparing(Currency::getCurrencyCode));
        amounts.forEach(amount -> sums.merge(amount.currency(), amount, Money::plus));
        return List.copyOf(sums.values());
    }

    /// {@return the sum of amounts of one currency}
    static Money sum(Collection<Money> amounts, Currency currency) {
        return amounts.stream().reduce(new Money(0, currency), Money::plus);
    }
}
