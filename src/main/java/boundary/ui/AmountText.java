package boundary.ui;

import boundary.journal.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads an amount as people type it: a comma or a point before the cents, blanks between the thousands.
public final class AmountText {
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,9}([.,]\\d{1,4})?");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]");

    private static final Pattern EXCHANGE = Pattern.compile("\\d{1,9}([.,]\\d{1,12})?");

    private AmountText() {}

    /// {@return the amount that a text means, empty where it means none in that currency}
    public static Optional<Money> parse(String text, Currency currency) {
        String plain = BLANKS.matcher(text).replaceAll("");
        if (!AMOUNT.matcher(plain).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Money.of(new BigDecimal(plain.replace(',', '.')).stripTrailingZeros(), currency));
        } catch (ArithmeticException e) {
            return Optional.empty(); // more decimals than the currency has
        }
    }

    /// {@return the rate of an exchange that a text means, above 0; empty where it means none}
    public static Optional<BigDecimal> exchange(String text) {
        String plain = BLANKS.matcher(text).replaceAll("");
        return EXCHANGE.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain.replace(',', '.'))).filter(rate -> rate.signum() > 0)
                : Optional.empty();
    }

    /// {@return the amount as it stands in a field}
    public static String written(Money money) {
        BigDecimal plain = money.amount().stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }
}
