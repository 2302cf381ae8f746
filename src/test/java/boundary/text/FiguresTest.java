package boundary.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import boundary.journal.Money;
import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private final Figures english = Messages.in(Language.EN).figures();
    private final Figures russian = Messages.in(Language.RU).figures();
    private final Figures kazakh = Messages.in(Language.KK).figures();

    @Test
    void numbers() {
        assertEquals("88.5", english.decimal(88.45, 1));
        assertEquals("88,5", russian.decimal(88.45, 1));
        assertEquals("−0,1", kazakh.decimal(-0.06, 1));
        assertEquals("0,0", russian.decimal(-0.04, 1));
        assertEquals("1 234 567", spaced(english.whole(1_234_567)));
        assertEquals("−12 345,60", spaced(russian.decimal(-12_345.6, 2)));
        assertEquals("999", english.whole(999));
        assertEquals("−9 223 372 036 854 775 808", spaced(english.whole(Long.MIN_VALUE)));
    }

    @Test
    void signs() {
        assertEquals("+36.1", english.signed(36.1, 1));
        assertEquals("−2", english.signed(-2, 0));
        assertEquals("0.0", english.signed(0.04, 1));
        assertEquals("0.0", english.signed(-0.04, 1));
    }

    @Test
    void shares() {
        assertEquals("96 %", spaced(english.percent(0.96)));
        assertEquals("0 %", spaced(kazakh.percent(0.004)));
        assertEquals("58 %", spaced(russian.percent(0.575)));
    }

    @Test
    void chancesAreNeverCertain() {
        assertEquals("<1 %", spaced(english.chance(0.004)));
        assertEquals("1 %", spaced(english.chance(0.005)));
        assertEquals("58 %", spaced(russian.chance(0.575)));
        assertEquals("99 %", spaced(kazakh.chance(0.994)));
        assertEquals(">99 %", spaced(kazakh.chance(0.995)));
    }

    @Test
    void amounts() {
        assertEquals("€ 375", spaced(english.money(money("375", "EUR"))));
        assertEquals("€ 69.37", spaced(english.money(money("69.37", "EUR"))));
        assertEquals("69,37 €", spaced(kazakh.money(money("69.37", "EUR"))));
        assertEquals("76,00 €", spaced(russian.moneyExact(money("76", "EUR"))));
        assertEquals("1 240 ₸", spaced(russian.moneyRounded(money("1239.50", "KZT"))));
        assertEquals("CHF 12", spaced(english.money(money("12", "CHF"))));
        assertEquals("¥ 1 200", spaced(english.moneyExact(money("1200", "JPY"))));
        assertEquals("€ −3.50", spaced(english.money(money("-3.5", "EUR"))));
    }

    @Test
    void lengths() {
        assertEquals("5 h 30 m", spaced(english.duration(330)));
        assertEquals("5 ч 30 мин", spaced(russian.duration(330)));
        assertEquals("5 сағ 30 мин", spaced(kazakh.duration(330)));
        assertEquals("1 h 05 m", spaced(english.duration(65)));
        assertEquals("2 h", spaced(english.duration(120)));
        assertEquals("0 m", spaced(english.duration(0)));
    }

    private static Money money(String amount, String currency) {
        return Money.of(new BigDecimal(amount), Currency.getInstance(currency));
    }

    private static String spaced(String figure) {
        assertEquals(-1, figure.indexOf(' '), "a line could break inside " + figure);
        return figure.replace('\u00A0', ' ');
    }
}
