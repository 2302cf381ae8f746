package boundary.text.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.text.Language;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The address by which a mail program opens with a letter in it, read back by the rules of web addresses.
class MailtoTest {

    @Test
    void theLetterComesBack() {
        String body = "Сәлем, Анна!\n\n100 % дайын: a&b=c? #1 + «ұсыныс»";
        URI uri = URI.create(
                mailto("anna@example.com", "Жұмыс & мерзім?", body, 2000).uri());

        assertEquals("mailto", uri.getScheme());
        assertEquals(
                Map.of("to", "anna@example.com", "subject", "Жұмыс & мерзім?", "body", body.replace("\n", "\r\n")),
                read(uri));
    }

    @Test
    void anyWordsComeBackAndBringNoFieldWithThem() {
        long seed = 20261124;
        var chance = new SplittableRandom(seed);
        List<String> pieces =
                List.of("a", "ұ", "👍🏽", "&bcc=x@evil.example", "%0D%0A", "\n", "#", "+", "=", "?", "/", "\"");
        for (int round = 0; round < 300; round++) {
            String subject = made(chance, pieces).replace('\n', ' ').strip();
            String body = ("x" + made(chance, pieces) + "y").replaceAll("\n\\s*\n", "\n");
            String at = "seed " + seed + ", round " + round;
            Mailto mailto = mailto("a+b&c@example.com", "s" + subject, body, 100_000);
            assertTrue(mailto.uri().matches("mailto:[A-Za-z0-9@._~%?&=-]*"), at + ": " + mailto.uri());
            assertEquals(
                    Map.of("to", "a+b&c@example.com", "subject", "s" + subject, "body", body.replace("\n", "\r\n")),
                    read(URI.create(mailto.uri())),
                    at);
        }
    }

    @Test
    void aLetterThatIsTooLongStaysOutAndSaysSo() {
        Mailto exact = mailto("a@example.com", "s", "я".repeat(300), 100_000);
        Mailto fits = mailto("a@example.com", "s", "я".repeat(300), exact.length());
        Mailto cut = mailto("a@example.com", "s", "я".repeat(300), exact.length() - 1);

        assertEquals(exact, fits);
        assertEquals(exact.length(), exact.uri().length());
        assertFalse(cut.whole());
        assertEquals("mailto:a@example.com?subject=s", cut.uri());
        assertEquals(exact.length(), cut.length());
        assertEquals(
                "mailto:a@example.com",
                mailto("a@example.com", "ж".repeat(500), "x", 2000).uri());
    }

    @Test
    void whatIsNoAddressIsNoAddressee() {
        assertEquals(
                "mailto:?body=x", mailto("a@example.com?cc=b c", "", "x", 2000).uri());
        assertEquals(
                "mailto:a@example.com,b@example.com?body=x",
                mailto("a@example.com; b@example.com", "", "x", 2000).uri());
    }

    private static String made(SplittableRandom chance, List<String> pieces) {
        var text = new StringBuilder();
        for (int i = chance.nextInt(30); i > 0; i--) {
            text.append(pieces.get(chance.nextInt(pieces.size())));
        }
        return text.toString();
    }

    private static Mailto mailto(String email, String subject, String body, int limit) {
        var letter = new FinishedLetter(
                Language.KK, LocalDate.of(2026, 11, 22), "", "", email, subject, List.of(Block.Paragraph.of(body)));
        return Mailto.of(letter, limit);
    }

    /// {@return the fields of an address, decoded}
    private static Map<String, String> read(URI uri) {
        String[] halves = uri.getRawSchemeSpecificPart().split("\\?", 2);
        Map<String, String> fields = Arrays.stream(halves[1].split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(field -> field[0], field -> decoded(field[1])));
        fields.put("to", decoded(halves[0]));
        return fields;
    }

    private static String decoded(String part) {
        return URI.create("x:/?" + part).getQuery();
    }
}
