package boundary.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No text is a formula in a spreadsheet, and every text is read back exactly.
class GuardTest {
    private static final String BEGINNINGS = "=+-@\t\r\n\u0000＝＋－＠";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "\u0000=1",
                "＝1",
                "＋1",
                "－1",
                "＠SUM",
                " =1",
                "\u00A0=1",
                "\uFEFF=1",
                "'",
                "''=1"
            })
    void whatLooksLikeAFormulaIsGuarded(String text) {
        assertTrue(Guard.write(text).startsWith("'"), text);
        assertEquals(text, Guard.read(Guard.write(text)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyTextComesBack(long seed) {
        var random = new Random(seed);
        List<String> parts = List.of("=", "+", "-", "@", "'", "\t", "\r", "\n", "\u0000", "＝", "＠", " ", "a", "қ", "1");
        for (int i = 0; i < 2000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(5); n > 0; n--) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            String written = Guard.write(text.toString());
            assertEquals(text.toString(), Guard.read(written), "seed " + seed);
            assertFalse(
                    !written.isEmpty() && BEGINNINGS.indexOf(written.strip().isEmpty() ? 'x' : written.charAt(0)) >= 0,
                    "seed " + seed + ": " + written);
        }
    }
}
