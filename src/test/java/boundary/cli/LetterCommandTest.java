package boundary.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.letter.LetterTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Letters from the command line: in the right language, with the values of the journal, and honest about the rest.
class LetterCommandTest {
    private static final String NOW = "--now=2026-11-22T12:00";

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void open() throws IOException {
        shell = new Shell(folder);
        Path file = folder.resolve("clients.csv");
        Files.writeString(file, """
            client,since,contact,language,hourly_rate,currency
            ООО «Вектор»,2026-01-01,Игорь Петрович,ru,60.00,EUR
            Сапар,2026-01-01,Айжан ханым,kk,,
            Northwind,2026-01-01,,,80.00,EUR
            """);
        assertEquals(0, shell.run(NOW, "import", file.toString()), shell.err());
    }

    @ParameterizedTest
    @EnumSource(LetterTemplate.class)
    void everyLetterIsWrittenInTheLanguageOfItsReader(LetterTemplate template) {
        assertEquals(0, shell.run(NOW, "letter", template.name(), "--client", "ООО «Вектор»"), shell.err());
        assertTrue(shell.out().startsWith("Тема: "), shell.out());
        String thanks = template == LetterTemplate.NO_CONTACT ? "" : "Спасибо";
        assertTrue(shell.out().contains("\n\nЗдравствуйте, Игорь Петрович!\n\n" + thanks), shell.out());
        assertEquals(0, shell.run(NOW, "letter", template.name(), "--client", "Сапар"), shell.err());
        assertTrue(shell.out().contains("Сәлеметсіз бе, Айжан ханым!"), shell.out());
        assertEquals(0, shell.run(NOW, "letter", template.name(), "--client", "Northwind"), shell.err());
        assertTrue(shell.out().contains("Hello Northwind,"), shell.out());
        assertEquals(0, shell.run(NOW, "letter", template.name(), "--client", "Сапар", "--lang", "ru"), shell.err());
        assertTrue(shell.out().contains("Здравствуйте, Айжан ханым!"), shell.out());
        assertTrue(shell.err().contains("Поля без значения"), shell.err());
    }

    @Test
    void whatHasNoValueIsMarkedAndNamed() {
        assertEquals(0, shell.run(NOW, "letter", "RAISE_PRICE", "--client", "ооо", "--field", "ME=Дана"), shell.err());
        assertTrue(shell.out().contains("[… новая цена часа]"), shell.out());
        assertTrue(shell.out().contains("прежняя цена: 60\u00A0€."), shell.out());
        assertTrue(shell.out().endsWith("С уважением,\nДана\n"), shell.out());
        assertOneSentence("(WORK, FROM_DAY, NEW_RATE, HELP)");
    }

    @Test
    void aWholeLetterSaysNothingBesideItself() {
        assertEquals(
                0,
                shell.run(
                        NOW,
                        "letter",
                        "end_work",
                        "--client",
                        "northwind",
                        "--field",
                        "me=Dana $1 %s ${name}",
                        "--field",
                        "WORK=the {CLIENT} \"site\"",
                        "--field",
                        "last-day=31 December 2026",
                        "--field",
                        "HELP=a = b"),
                shell.err());
        assertEquals("", shell.err());
        assertTrue(shell.out().startsWith("Subject: Our work together until 31 December 2026\n\nHello"), shell.out());
        assertTrue(shell.out().contains("worked together (the {CLIENT} \"site\")."), shell.out());
        assertTrue(shell.out().contains("I suggest this: a = b."), shell.out());
        assertTrue(shell.out().endsWith("Dana $1 %s ${name}\n"), shell.out());
        assertFalse(shell.out().contains("[…"), shell.out());
    }

    @Test
    void wordsThatMightDoHarmAreNamedAndStay() {
        assertEquals(
                0,
                shell.run(
                        NOW,
                        "letter",
                        "boundary",
                        "--client",
                        "ооо",
                        "--lang",
                        "ru",
                        "--field",
                        "ME=Дана",
                        "--field",
                        "WORK=сайт",
                        "--field",
                        "FROM_DAY=1 декабря",
                        "--field",
                        "BOUNDARY=по выходным не отвечаю, хотя Вы постоянно звоните",
                        "--field",
                        "HELP=почта"),
                shell.err());
        assertTrue(shell.out().contains("хотя Вы постоянно звоните"), shell.out());
        assertOneSentence("«Вы постоянно» (говорит, кто виноват");
    }

    @Test
    void aFileIsWrittenOnceAndNeverOver() throws IOException {
        Path file = folder.resolve("письмо.txt");
        assertEquals(0, shell.run(NOW, "letter", "MISFIT", "--client", "Сапар"), shell.err());
        String printed = shell.out();
        assertEquals(0, shell.run(NOW, "letter", "MISFIT", "--client", "Сапар", "--to", file.toString()), shell.err());
        assertEquals("", shell.out());
        assertEquals(printed, Files.readString(file));
        assertEquals(1, shell.run(NOW, "letter", "PAYMENT", "--client", "Сапар", "--to", file.toString()), shell.err());
        assertOneSentence("письмо.txt");
        assertEquals(printed, Files.readString(file));
        assertEquals(1, shell.run("letter", "MISFIT", "--client", "Сапар", "--to", folder + "/no/x.txt"));
        assertOneSentence("x.txt");
    }

    @Test
    void aLetterIsAPdfOrAMailDraftWhereTheNameSaysSo() throws IOException {
        assertEquals(0, shell.run(NOW, "letter", "MISFIT", "--client", "Сапар"), shell.err());
        List<String> printed =
                shell.out().lines().filter(line -> !line.isBlank()).toList();
        Path pdf = folder.resolve("хат.PDF");
        assertEquals(0, shell.run(NOW, "letter", "MISFIT", "--client", "Сапар", "--to", pdf.toString()), shell.err());
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertTrue(text.contains("Сәлеметсіз бе, Айжан ханым!"), text);
            printed.subList(2, printed.size())
                    .forEach(line -> assertTrue(text.contains(line.replaceAll("\\s+", " ")), line + "\n" + text));
        }
        Path mail = folder.resolve("хат.eml");
        assertEquals(0, shell.run(NOW, "letter", "MISFIT", "--client", "Сапар", "--to", mail.toString()), shell.err());
        String draft = Files.readString(mail);
        assertTrue(draft.startsWith("Date: ") || draft.contains("\r\nDate: "), draft);
        assertTrue(draft.contains("Subject: "), draft);
        assertEquals(1, shell.run(NOW, "letter", "MISFIT", "--client", "Сапар", "--to", pdf.toString()));
        assertOneSentence("хат.PDF");
    }

    @Test
    void theLettersAreListed() {
        assertEquals(0, shell.run("letter", "--list"), shell.err());
        assertEquals(LetterTemplate.values().length, shell.out().lines().count());
        assertTrue(
                shell.out().matches("(?s).*\nEND_WORK +Ending the work +CONTACT, ME, WORK, LAST_DAY, HELP\n.*"),
                shell.out());
        assertEquals(0, shell.run("letter", "--list", "--lang", "kk"), shell.err());
        assertTrue(shell.out().contains("Жұмысты аяқтау"), shell.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"FAREWELL", "END WORK", "", "${x}"})
    void aLetterOfNoNameIsAnsweredWithTheNames(String name) {
        assertEquals(2, shell.run("letter", name, "--client", "Northwind"));
        assertOneSentence("GUARANTEES, MISFIT");
        assertEquals("", shell.out());
    }

    @Test
    void wrongUsageIsOneSentence() {
        assertEquals(2, shell.run("letter", "--client", "Northwind"));
        assertOneSentence("TEMPLATE");
        assertEquals(2, shell.run("letter", "MISFIT"));
        assertOneSentence("--client NAME");
        assertEquals(2, shell.run("letter", "MISFIT", "--client", "Nobody"));
        assertOneSentence("Nobody");
        assertEquals(2, shell.run("letter", "MISFIT", "--client", "Northwind", "--field", "SHOE=1"));
        assertOneSentence("SHOE=1");
        assertEquals(2, shell.run("letter", "MISFIT", "--client", "Northwind", "--field", "ME"));
        assertOneSentence("LAST_DAY");
        assertEquals(2, shell.run("letter", "MISFIT", "--client", "Northwind", "--field", "ME=a", "--field", "me=b"));
        assertOneSentence("--field ME");
        assertEquals(2, shell.run("letter", "MISFIT", "--client", "Northwind", "--to", " "));
        assertOneSentence("--to");
        assertEquals(2, shell.run("letter", "MISFIT", "--client", "Northwind", "--field", "ME=" + "x".repeat(100_001)));
        assertOneSentence("100");
    }

    private void assertOneSentence(String part) {
        String said = shell.err();
        assertEquals(1, said.strip().lines().count(), said);
        assertTrue(said.contains(part), said);
        assertFalse(said.contains("Exception"), said);
    }
}
