package boundary.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which slips are mended, and which words only look like one.
class SpellingTest {
    private final Spelling spelling = new Spelling(Lexicon.ALL.words());

    @ParameterizedTest
    @CsvSource({"unpiad,unpaid", "complaned,complained", "позванил,позвонил", "бесплтно,бесплатно", "оплаченно,оплачено"
    })
    void aSlipIsMended(String typed, String meant) {
        assertEquals(meant, spelling.meant(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"changed", "thinks", "treats", "filled", "unpaid", "tanks", "шагымданбады"})
    void anotherWordStaysAsItIs(String typed) {
        assertNull(spelling.meant(typed));
    }
}
