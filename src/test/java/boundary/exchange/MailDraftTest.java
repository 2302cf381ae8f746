package boundary.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.text.Language;
import boundary.text.paper.Block;
import boundary.text.paper.FinishedLetter;
import boundary.text.paper.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A letter as the file of a mail: a mail program gets back what was written, and nothing that a name or a subject
/// smuggled in.
class MailDraftTest {
    private static final Instant AT = Instant.parse("2026-11-22T04:05:06Z");
    private static final String KAZAKH = "Бірлескен жұмысымыз: соңғы күн 2026 ж. 11 желтоқсан, ұсынысыңызға рахмет";

    @TempDir
    private Path folder;

    @Test
    void aMailProgramReadsTheLetterBack() throws IOException {
        MailFile mail = written(letter("anna@example.com", KAZAKH));

        assertEquals("anna@example.com", mail.heads().get("To"));
        assertEquals(KAZAKH, mail.heads().get("Subject"));
        assertEquals("1", mail.heads().get("X-Unsent"));
        assertEquals("1.0", mail.heads().get("MIME-Version"));
        assertEquals("Sun, 22 Nov 2026 04:05:06 +0000", mail.heads().get("Date"));
        assertEquals(
                List.of("text/plain; charset=UTF-8", "text/html; charset=UTF-8"),
                mail.parts().stream()
                        .map(part -> part.heads().get("Content-Type"))
                        .toList(),
                "the best one is the last");
        assertEquals(
                "Сәлем <b> & «достар»!\r\n\r\n• бір\r\n• екі (https://example.com/?a=1&b=2)\r\n",
                mail.parts().getFirst().text());
        String html = mail.parts().getLast().text();
        assertTrue(html.contains("Сәлем &lt;b&gt; &amp; <strong>«достар»</strong>!"), html);
        assertTrue(html.contains("<a href=\"https://example.com/?a=1&amp;b=2\">екі</a>"), html);
        assertTrue(html.contains("<html lang=\"kk\">"), html);
    }

    @Test
    void linesAreShortAndPlain() throws IOException {
        Path file = folder.resolve("long.eml");
        Papers.mail(file, letter("anna@example.com", KAZAKH.repeat(20)), AT);
        byte[] bytes = Files.readAllBytes(file);
        for (String line : Files.readString(file).split("\r\n", -1)) {
            assertTrue(line.length() <= 76, line);
            assertFalse(line.contains("\n") || line.contains("\r"), "a line end of its own in " + line);
        }
        for (byte b : bytes) {
            assertTrue(b == '\r' || b == '\n' || b >= ' ' && b < 127, "byte " + b);
        }
        assertEquals(KAZAKH.repeat(20), MailFile.read(bytes).heads().get("Subject"));
    }

    @Test
    void anySubjectComesBackAndBringsNoHeadWithIt() throws IOException {
        long seed = 20261123;
        var chance = new SplittableRandom(seed);
        List<String> pieces = List.of(
                "a",
                " ",
                "ұ",
                "👍🏽",
                "\r\nBcc: x@evil.example",
                "\n\nbody",
                "=?UTF-8?B?0L8=?=",
                "\u2028",
                "%0A",
                "\t",
                ":");
        Set<String> heads =
                Set.of("Date", "To", "Subject", "X-Unsent", "MIME-Version", "Content-Language", "Content-Type");
        for (int round = 0; round < 300; round++) {
            var subject = new StringBuilder("x");
            for (int i = chance.nextInt(60); i > 0; i--) {
                subject.append(pieces.get(chance.nextInt(pieces.size())));
            }
            FinishedLetter letter =
                    letter("anna@example.com", subject.append("y").toString());
            MailFile mail = MailFile.read(new MailDraft(letter, AT).text().getBytes(StandardCharsets.UTF_8));
            assertEquals(heads, mail.heads().keySet(), "seed " + seed + ", round " + round);
            String meant = subject.toString().replaceAll("[\r\n\t\u2028]+", " ");
            assertEquals(meant, mail.heads().get("Subject"), "seed " + seed + ", round " + round);
        }
    }

    @Test
    void onlyAddressesAreAddressees() throws IOException {
        assertEquals("a@example.com, ü@example.com", to("a@example.com; ü@example.com, nobody"));
        assertNull(to(""));
        assertNull(to("ask her assistant"));
        assertNull(to("a@example.com\r\nBcc: b@evil.example"));
        assertNull(to("a@example.com> <b@evil.example"));
    }

    @Test
    void theSameLetterIsTheSameBytesAndNothingIsWrittenOver() throws IOException {
        Path first = folder.resolve("a.eml");
        Path second = folder.resolve("b.eml");
        Papers.mail(first, letter("a@example.com", "s"), AT);
        Papers.mail(second, letter("a@example.com", "s"), AT);

        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
        assertThrows(FileAlreadyExistsException.class, () -> Papers.mail(first, letter("b@example.com", "t"), AT));
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }

    private String to(String email) {
        return MailFile.read(new MailDraft(letter(email, "s"), AT).text().getBytes(StandardCharsets.UTF_8))
                .heads()
                .get("To");
    }

    private MailFile written(FinishedLetter letter) throws IOException {
        Path file = folder.resolve("letter.eml");
        Papers.mail(file, letter, AT);
        return MailFile.read(Files.readAllBytes(file));
    }

    private static FinishedLetter letter(String email, String subject) {
        return new FinishedLetter(
                Language.KK,
                ClientFolder.DAY,
                "Дана",
                "Айжан",
                email,
                subject,
                List.of(
                        new Block.Paragraph(List.of(Run.plain("Сәлем <b> & "), Run.bold("«достар»"), Run.plain("!"))),
                        new Block.Bullets(
                                List.of(
                                        List.of(Run.plain("бір")),
                                        List.of(new Run("екі", false, false, "https://example.com/?a=1&b=2"))),
                                false)));
    }
}
