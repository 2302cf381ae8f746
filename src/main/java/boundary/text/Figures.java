package boundary.text;

import boundary.journal.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/// How numbers, amounts and lengths of time are written in one language. Numbers are rounded half up; the minus is
/// U+2212; the spaces inside a figure (between thousands, before a unit or a currency) are no-break spaces, U+00A0.
public final class Figures {
    /// The space inside a figure: a line never breaks there.
    static final char SPACE = '\u00A0';

    private static final char MINUS = '\u2212';

    private final Messages messages;

    Figures(Messages messages) {
        this.messages = messages;
    }

    /// {@return a whole number, its thousands apart}
    public String whole(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /// {@return a number with exactly the given digits after the comma}
    ///
    /// @throws NumberFormatException if it is infinite or not a number
    public String decimal(double number, int digits) {
        return number(BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_UP));
    }

    /// {@return the same with a plus before a number above zero}
    public String signed(double number, int digits) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_UP);
        return (rounded.signum() > 0 ? "+" : "") + number(rounded);
    }

    /// {@return a share, 0 to 1, in whole per cent}
    public String percent(double share) {
        return number(BigDecimal.valueOf(share).movePointRight(2).setScale(0, RoundingMode.HALF_UP)) + SPACE + "%";
    }

    /// {@return a probability in whole per cent; what is neither impossible nor certain is not written as 0 or 100:
    /// `<1 %`}
    public String chance(double probability) {
        double least = 0.005;
        if (probability < least) {
            return "<" + percent(0.01);
        }
        return probability >= 1 - least ? ">" + percent(0.99) : percent(probability);
    }

    /// {@return an amount, its cents only where there are any}
    public String money(Money money) {
        BigDecimal amount = money.amount();
        return isWhole(amount) ? moneyRounded(money) : moneyExact(money);
    }

    /// {@return an amount with all the digits of its currency}
    public String moneyExact(Money money) {
        return withSymbol(number(money.amount()), money.currency());
    }

    /// {@return an amount in whole units of its currency}
    public String moneyRounded(Money money) {
        return withSymbol(number(money.amount().setScale(0, RoundingMode.HALF_UP)), money.currency());
    }

    /// {@return the sign of a currency, or its code where it has none of its own}
    public String symbol(Currency currency) {
        return switch (currency.getCurrencyCode()) {
            case "EUR" -> "€";
            case "USD" -> "$";
            case "GBP" -> "£";
            case "KZT" -> "₸";
            case "RUB" -> "₽";
            case "UAH" -> "₴";
            case "JPY" -> "¥";
            default -> currency.getCurrencyCode();
        };
    }

    /// {@return a length of time such as `5 h 30 m`, `2 h` or `35 m`}
    ///
    /// @param minutes not negative
    public String duration(long minutes) {
        long hours = minutes / 60;
        long rest = minutes % 60;
        if (hours == 0) {
            return unit("unit.minutes", Long.toString(rest));
        }
        String whole = unit("unit.hours", whole(hours));
        return rest == 0 ? whole : whole + SPACE + unit("unit.minutes", rest < 10 ? "0" + rest : Long.toString(rest));
    }

    private String unit(String key, String number) {
        return messages.text(key, number).replace(' ', SPACE);
    }

    private String withSymbol(String amount, Currency currency) {
        return messages.language() == Language.EN
                ? symbol(currency) + SPACE + amount
                : amount + SPACE + symbol(currency);
    }

    private String number(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder();
        if (number.signum() < 0) {
            text.append(MINUS);
        }
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(SPACE);
            }
            text.append(whole.charAt(i));
        }
        if (point >= 0) {
            text.append(messages.language() == Language.EN ? '.' : ',').append(plain, point + 1, plain.length());
        }
        return text.toString();
    }

    private static boolean isWhole(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= 0;
    }
}
