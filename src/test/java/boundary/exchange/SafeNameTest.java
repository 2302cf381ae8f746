package boundary.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Names of files that Windows, macOS and Linux all take.
class SafeNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Northwind Studio|Northwind Studio",
                "a/b\\c:d*e?f\"g<h>i|a b c d e f g h i",
                "x.|x",
                "..|journal",
                "-rf|rf",
                ".hidden|hidden",
                "CON|_CON",
                "nul.txt|_nul.txt",
                "COM1|_COM1",
                "Console|Console",
                "Қазына Дизайн ғөүұқәі|Қазына Дизайн ғөүұқәі",
                "👩‍💻 ok|👩 💻 ok"
            })
    void aNameIsMadeSafe(String words, String name) {
        assertEquals(name, SafeName.of(words, "journal", ""));
    }

    @Test
    void whatTurnsTheDirectionAndWhatIsNoLetterGoes() {
        assertEquals("fdp exe", SafeName.of("\u202Efdp\u0000exe\u2028", "journal", ""));
        assertEquals("journal 2026", SafeName.of("\n\t/", "journal", " 2026"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyNameIsShortAndPlain(long seed) {
        var random = new Random(seed);
        List<String> parts =
                List.of("CON", "NUL", ".", "..", "/", "\\", ":", "Қ", "👩‍💻", "\uD800", " ", "-", "a", "е\u0308");
        for (int i = 0; i < 500; i++) {
            var words = new StringBuilder();
            for (int n = random.nextInt(300); n >= 0; n--) {
                words.append(parts.get(random.nextInt(parts.size())));
            }
            String name = SafeName.of(words.toString(), "journal", " 2026-11-23") + ".json";
            String where = "seed " + seed + ": " + name;
            assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 230, where);
            assertFalse(name.matches("(?s).*[/\\\\:*?\"<>|\\p{Cc}\\p{Cf}].*"), where);
            assertFalse(name.startsWith(".") || name.startsWith("-") || name.startsWith(" "), where);
        }
    }
}
