package boundary.ui;

import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/// A choice of all currencies in use, those of this program's usual places first; each with its code and its name in
/// the language of the window.
public final class CurrencyBox extends ComboBox<Currency> {
    private static final List<String> FIRST = List.of("EUR", "USD", "KZT", "RUB", "GBP");

    public CurrencyBox(Locale locale, Currency chosen) {
        setConverter(new Names(locale));
        getItems().setAll(ordered(chosen));
        setValue(chosen);
        setVisibleRowCount(12);
    }

    private static List<Currency> ordered(Currency chosen) {
        Stream<Currency> first = Stream.concat(Stream.of(chosen), FIRST.stream().map(Currency::getInstance));
        Stream<Currency> others = Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getDefaultFractionDigits() >= 0)
                .sorted(Comparator.comparing(Currency::getCurrencyCode));
        return Stream.concat(first, others).distinct().toList();
    }

    private static final class Names extends StringConverter<Currency> {
        private final Locale locale;

        Names(Locale locale) {
            this.locale = locale;
        }

        @Override
        public String toString(Currency currency) {
            return currency == null ? "" : currency.getCurrencyCode() + " · " + currency.getDisplayName(locale);
        }

        @Override
        public Currency fromString(String code) {
            return Currency.getInstance(code.strip());
        }
    }
}
