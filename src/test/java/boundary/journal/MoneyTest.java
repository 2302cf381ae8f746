package boundary.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "EUR, 58.4, 5840, 58.40",
        "KZT, 12000, 1200000, 12000.00",
        "JPY, 5000, 5000, 5000",
        "KWD, 1.5, 1500, 1.500"
    })
    void anAmountHasTheDigitsOfItsCurrency(String code, BigDecimal amount, long minor, String written) {
        Money money = Money.of(amount, currency(code));
        assertEquals(minor, money.minor());
        assertEquals(written, money.amount().toPlainString());
    }

    @Test
    void moreDigitsThanTheCurrencyHasAreRefused() {
        assertThrows(ArithmeticException.class, () -> Money.of(new BigDecimal("0.5"), currency("JPY")));
        assertThrows(ArithmeticException.class, () -> Money.of(new BigDecimal("0.005"), currency("EUR")));
        assertThrows(ArithmeticException.class, () -> Money.of(new BigDecimal("1e30"), currency("EUR")));
        assertEquals(100, Money.of(new BigDecimal("1.000"), currency("EUR")).minor(), "zeros are no digits");
    }

    @ParameterizedTest
    @CsvSource({
        "10000, 30, 5000",
        "10000, 0, 0",
        "100, 1, 2",
        "90, 1, 2",
        "89, 1, 1",
        "6001, 60, 6001",
        "1, 29, 0",
        "1, 30, 1"
    })
    void timeCostsItsShareOfTheHourRoundedHalfUp(long rate, long minutes, long cost) {
        assertEquals(new Money(cost, currency("EUR")), new Money(rate, currency("EUR")).forMinutes(minutes));
    }

    @Test
    void onlyAmountsOfOneCurrencyAddUp() {
        var euros = new Money(5840, currency("EUR"));
        assertEquals(new Money(5841, currency("EUR")), euros.plus(new Money(1, currency("EUR"))));
        assertThrows(IllegalArgumentException.class, () -> euros.plus(new Money(1, currency("KZT"))));
    }

    @Test
    void whatIsBeyondAllAmountsStaysAtTheUtmost() {
        var most = new Money(Long.MAX_VALUE, currency("EUR"));
        var least = new Money(-Long.MAX_VALUE, currency("EUR"));
        assertEquals(most, most.plus(most));
        assertEquals(least, least.plus(least));
        assertEquals(most, most.forMinutes(61));
        assertEquals(new Money(0, currency("EUR")), most.plus(least));
    }

    private static Currency currency(String code) {
        return Currency.getInstance(code);
    }
}
