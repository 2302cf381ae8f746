package boundary.text.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.letter.FieldValues;
import boundary.letter.Ink;
import boundary.letter.Letter;
import boundary.letter.LetterTemplate;
import boundary.letter.Line;
import boundary.letter.MergeField;
import boundary.letter.Piece;
import boundary.letter.RichLetter;
import boundary.text.Language;
import boundary.text.LetterWording;
import boundary.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A letter that was written becomes a document without losing or doubling a word.
class FinishedLetterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void everyLetterOfTheProgramSaysTheSameAsADocument() {
        FieldValues values = new FieldValues(Map.of(
                MergeField.CONTACT,
                "Анна $1 ${x} %s",
                MergeField.ME,
                "Дана",
                MergeField.WORK,
                "тексты <b>\n\n• дальше"));
        for (Language language : Language.values()) {
            var wording = new LetterWording(Messages.in(language));
            for (LetterTemplate template : LetterTemplate.values()) {
                Letter letter = template.letter(wording.language());
                FinishedLetter finished = FinishedLetter.of(
                        RichLetter.of(letter), values, Messages.in(language), DAY, "Дана", client("Анна"));
                assertEquals(letter.body(values, wording::mark).text(), finished.text(), language + " " + template);
                String subject = letter.subject(values, wording::mark).text();
                assertEquals(subject.replaceAll("\\n+", " "), finished.subject());
                assertFalse(finished.html().contains("<b>"), "words are no HTML");
            }
        }
    }

    @Test
    void listsLinksAndBoldWordsStayWhatTheyAre() {
        var lines = List.of(
                line(false, run("Здравствуйте!", Ink.PLAIN)),
                Line.EMPTY,
                line(false, run("Вот ", Ink.PLAIN), run("важное", Ink.PLAIN.withBold(true))),
                line(false, run("и ещё строка", Ink.PLAIN)),
                line(true, run("раз", Ink.PLAIN)),
                line(true, run("памятка", Ink.PLAIN.withLink("https://example.com"))),
                Line.EMPTY,
                Line.EMPTY,
                line(false, run("С уважением", Ink.PLAIN.withItalic(true))));
        FinishedLetter finished = FinishedLetter.of(
                new RichLetter(Line.of("О важном"), lines),
                FieldValues.NONE,
                Messages.in(Language.RU),
                DAY,
                "Дана",
                client("Анна"));

        assertEquals(
                List.of(
                        Block.Paragraph.of("Здравствуйте!"),
                        new Block.Paragraph(List.of(
                                Run.plain("Вот "), Run.bold("важное"), Run.plain("\n"), Run.plain("и ещё строка"))),
                        new Block.Bullets(
                                List.of(
                                        List.of(Run.plain("раз")),
                                        List.of(new Run("памятка", false, false, "https://example.com"))),
                                false),
                        new Block.Paragraph(List.of(new Run("С уважением", false, true, "")))),
                finished.body());
        assertEquals("""
            Дана
            Анна
            Acme
            22 ноября 2026

            О важном
            --------

            Здравствуйте!

            Вот важное
            и ещё строка

            • раз
            • памятка (https://example.com)

            С уважением
            """, finished.paper(Messages.in(Language.RU)).text());
        assertEquals("anna@example.com", finished.email());
    }

    private static Line line(boolean item, boundary.letter.Run... runs) {
        return new Line(item, List.of(runs));
    }

    private static boundary.letter.Run run(String words, Ink ink) {
        return new boundary.letter.Run(new Piece.Words(words), ink);
    }

    private static Client client(String contact) {
        return new Client(
                new ClientId(new UUID(1, 1)),
                "Acme",
                List.of(),
                contact,
                "anna@example.com",
                "",
                null,
                null,
                null,
                null,
                DAY,
                DAY,
                null,
                null,
                "");
    }
}
