package boundary.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// The numbers are the samples that the Unicode CLDR gives for each rule.
class PluralTest {
    @Test
    void russian() {
        assertForm(Language.RU, Plural.ONE, 1, 21, 31, 41, 51, 61, 71, 81, 101, 1001, -1, -21);
        assertForm(Language.RU, Plural.FEW, 2, 3, 4, 22, 23, 24, 32, 33, 34, 42, 62, 102, 1002, -2);
        assertForm(Language.RU, Plural.MANY, 0, 5, 6, 10, 11, 12, 13, 14, 15, 19, 20, 100, 111, 112, 114, 1000, 1011);
        assertForm(Language.RU, Plural.MANY, 10_000, 100_000, 1_000_000, -11, -5);
    }

    @Test
    void english() {
        assertForm(Language.EN, Plural.ONE, 1, -1);
        assertForm(Language.EN, Plural.OTHER, 0, 2, 16, 21, 100, 1001, 1_000_000);
    }

    @Test
    void kazakh() {
        assertForm(Language.KK, Plural.ONE, 1);
        assertForm(Language.KK, Plural.OTHER, 0, 2, 16, 21, 100, 101, 1_000_000);
    }

    @Test
    void messagesTakeTheForm() {
        Messages russian = Messages.in(Language.RU);
        assertEquals("1 запись", russian.count("count.entries", 1));
        assertEquals("22 записи", russian.count("count.entries", 22));
        assertEquals("906 записей", russian.count("count.entries", 906));
        assertEquals("1\u00A0037 entries", Messages.in(Language.EN).count("count.entries", 1037));
        assertEquals("3 жазба", Messages.in(Language.KK).count("count.entries", 3));
    }

    private static void assertForm(Language language, Plural form, long... numbers) {
        Arrays.stream(numbers).forEach(n -> assertEquals(form, Plural.of(language, n), language + " " + n));
    }
}
