package boundary.journal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/// An amount in the minor units (cents) of one currency. Amounts of different currencies are never added. A sum that is
/// beyond all amounts that can be written stays at the utmost one.
public record Money(long minor, Currency currency) {
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

    /// {@return the amount of a decimal number such as `58.40`}
    ///
    /// @throws ArithmeticException if it has more decimals than the currency, or is too large
    public static Money of(BigDecimal amount, Currency currency) {
        return new Money(
                amount.setScale(digits(currency), RoundingMode.UNNECESSARY)
                        .unscaledValue()
                        .longValueExact(),
                currency);
    }

    /// {@return the amount of so many minor units, rounded half up}
    public static Money ofMinor(BigDecimal minor, Currency currency) {
        BigDecimal whole = minor.setScale(0, RoundingMode.HALF_UP);
        return new Money(whole.min(MOST).max(MOST.negate()).longValueExact(), currency);
    }

    /// {@return the amount as a decimal number with all the digits of its currency}
    public BigDecimal amount() {
        return BigDecimal.valueOf(minor, digits(currency));
    }

    /// {@return what the given minutes cost at this rate an hour, rounded half up to the minor unit}
    public Money forMinutes(long minutes) {
        BigDecimal cost = BigDecimal.valueOf(minor)
                .multiply(BigDecimal.valueOf(minutes))
                .divide(BigDecimal.valueOf(60), 0, RoundingMode.HALF_UP);
        return ofMinor(cost, currency);
    }

    /// {@return the sum of two amounts of one currency}
    ///
    /// @throws IllegalArgumentException if the currencies differ
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("amounts in " + currency + " and " + other.currency + " do not add up");
        }
        return ofMinor(BigDecimal.valueOf(minor).add(BigDecimal.valueOf(other.minor)), currency);
    }

    private static int digits(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }
}
