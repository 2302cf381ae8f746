package boundary.ui.client;

import boundary.journal.Money;
import boundary.ui.AmountText;
import java.util.Currency;
import java.util.Optional;

/// The price of an hour as it is typed and shown.
final class Rate {
    private Rate() {}

    /// {@return the amount that a text means, empty where it means none in that currency}
    static Optional<Money> parse(String text, Currency currency) {
        return AmountText.parse(text, currency);
    }

    /// {@return the amount as it stands in a field}
    static String written(Money money) {
        return AmountText.written(money);
    }
}
