package boundary.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.Draft;
import boundary.journal.Text;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What holds of every line, whatever is typed: it is read without an error, its parts stand in order and apart, and
/// every character is in a part or only sets parts off.
class CapturePropertiesTest {
    private static final long SEED = 20261122;
    private static final String SIGNS = ",;:.!?|/-–—()«»\"+&·•";
    private static final List<String> ODD = List.of(
            "\uD83D\uDE00",
            "\uD83D",
            "\uDE00",
            "\u0000",
            "\u001B[0m",
            "\u202E",
            "\u200B",
            "\n",
            "\t",
            "e\u0301",
            "\uFEFF",
            "''",
            "’",
            "«",
            "»",
            "--",
            "+",
            "−",
            "-",
            "½",
            "10:",
            ":30",
            "99:99",
            "31.02.2026",
            "0/0",
            "999999999999",
            "2026-13-45",
            "1.",
            ".5",
            "24:00",
            "-0",
            "+2+2",
            "-30",
            "١٢",
            "ﬁ",
            "İ",
            "ß",
            "_",
            "OFF_HOURS",
            "OFF_",
            "( )",
            "\r\n");
    private static final List<String> WORDS = Stream.of(
                    "en.jsonl.gz", "ru.jsonl.gz", "kk.jsonl.gz", "free-en.jsonl", "free-kk.jsonl")
            .flatMap(r -> Case.in(r).stream())
            .flatMap(c -> Stream.of(c.text().split(" ")))
            .distinct()
            .toList();
    private static final Context CONTEXT = new Context(
            LocalDateTime.of(2026, 11, 22, 23, 30),
            Case.in("en.jsonl.gz").getFirst().known(),
            null);

    @Test
    void noCharacterIsLost() {
        Random random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            String line = line(random);
            String told = "seed " + SEED + ", line " + i + ": " + line;
            Parsed<Draft> parsed = Capture.parse(line, CONTEXT);
            int end = 0;
            for (Part part : parsed.parts()) {
                assertTrue(part.start() >= end && part.end() > part.start(), told);
                assertSeparates(line.substring(end, part.start()), told);
                end = part.end();
            }
            assertSeparates(line.substring(end), told);
            String note = parsed.parts().stream()
                    .filter(p -> p.kind() == Part.Kind.NOTE)
                    .map(p -> p.of(line))
                    .collect(Collectors.joining(" "));
            assertEquals(Text.body(note), parsed.value().words().note(), told);
        }
    }

    @Test
    void aPlainNoteStaysAsItWasTyped() {
        String note = "Ünïcode —  two  spaces, (brackets), «quotes»: 50% & e-mails_2";
        Parsed<Draft> parsed = Capture.parse("northwind call 21:40 " + note, CONTEXT);
        assertEquals(note, parsed.value().words().note());
    }

    @Test
    void aLineLongerThanANoteIsNotRead() {
        String line = "northwind " + "a".repeat(Text.BODY_LIMIT);
        Parsed<Draft> parsed = Capture.parse(line, CONTEXT);
        assertEquals(Draft.EMPTY, parsed.value());
        assertEquals(List.of(new Doubt.TooLong(line.length(), Text.BODY_LIMIT)), parsed.doubts());
    }

    private static String line(Random random) {
        StringBuilder line = new StringBuilder();
        int words = random.nextInt(14);
        for (int i = 0; i < words; i++) {
            String word = switch (random.nextInt(6)) {
                case 0 -> ODD.get(random.nextInt(ODD.size()));
                case 1 -> String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length())));
                case 2 -> String.valueOf((char) random.nextInt(0x10000));
                default -> WORDS.get(random.nextInt(WORDS.size()));
            };
            line.append(word).append(random.nextInt(5) == 0 ? "" : " ");
        }
        return line.toString();
    }

    private static void assertSeparates(String gap, String told) {
        boolean only = gap.chars().allMatch(c -> Tokens.isSpace(c) || SIGNS.indexOf(c) >= 0);
        assertTrue(only, () -> told + " loses " + gap);
    }
}
