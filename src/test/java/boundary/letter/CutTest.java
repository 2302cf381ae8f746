package boundary.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is left of a text after a phrase is taken out of it: the phrase stands between bars.
class CutTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "The price stays. |Sorry about that.| See you. > The price stays. See you.",
                "The price stays, |sorry about that|. > The price stays.",
                "|Sorry|, but the price stays. > The price stays.",
                "|Простите, что приходится| об этом говорить. > ''",
                "Цена прежняя. |Простите|, что приходится об этом говорить. > Цена прежняя.",
                "|Извините|, но цена остаётся прежней. > Цена остаётся прежней.",
                "We go on, |I guarantee it|, from Monday. > We go on, from Monday.",
                "It costs 1,5 euros |for free|. > ''",
                "Dear A.\\n\\n|I am to blame.|\\n\\nBye > Dear A.\\n\\nBye",
                "Dear A.\\n\\n|I am to blame.| > Dear A.",
                "A. |Кешіріңіз|, бірақ баға сол қалпында. > A. Баға сол қалпында.",
                "|{X}| > ''",
            })
    void theRestStillReads(String marked, String expected) {
        String text = marked.strip().replace("\\n", "\n");
        int from = text.indexOf('|');
        int to = text.indexOf('|', from + 1) - 1;
        String whole = text.replace("|", "");
        assertEquals(
                expected.strip().replace("\\n", "\n").replace("''", ""),
                Cut.of(whole, from, to).in(whole));
    }

    @Test
    void whateverIsCutThePhraseGoesAndNothingStrangeComes() {
        long seed = 5;
        var random = new Random(seed);
        String[] parts = {"word", "Я", ", ", ". ", "\n", "\n\n", "! ", "; ", " ", "но", " — ", "\ufffc", "…", "1,5"};
        for (int round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            for (int i = 1 + random.nextInt(12); i > 0; i--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            int from = random.nextInt(text.length());
            int to = from + 1 + random.nextInt(text.length() - from);
            Cut cut = Cut.of(text.toString(), from, to);
            String where = "seed " + seed + ", round " + round + ": " + text;
            boolean phrase = !text.substring(from, to).isBlank();
            assertTrue(cut.from() >= 0 && cut.from() <= cut.to() && cut.to() <= text.length(), where);
            assertTrue(!phrase || cut.from() < cut.to(), where);
            assertTrue(cut.instead().length() <= 1, where);
        }
    }
}
