package boundary.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.Direction;
import boundary.journal.Interaction;
import boundary.journal.Text;
import boundary.text.Language;
import boundary.text.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is wrong with a file is named with its place; what is right beside it is kept.
class BadInputTest {
    private static final String HEADER =
            "client,date,time,recorded,channel,signals,severity,justified,energy,minutes,unpaid_minutes,offset,zone\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "date, 2026-02-30, EXPECTED_DATE",
        "date, 22.11.2026, EXPECTED_DATE",
        "date, 0026-11-22, EXPECTED_DATE",
        "time, 25:00, EXPECTED_TIME",
        "recorded, soon, EXPECTED_DATE",
        "channel, PIGEON, EXPECTED_CHANNEL",
        "signals, OFF_HOURS RUDE, EXPECTED_SIGNAL",
        "severity, 4, EXPECTED_SEVERITY",
        "justified, maybe, EXPECTED_TRUTH",
        "energy, 3, EXPECTED_ENERGY",
        "energy, 1.5, EXPECTED_ENERGY",
        "minutes, 1441, EXPECTED_MINUTES",
        "minutes, -1, EXPECTED_MINUTES",
        "minutes, 99999999999999999999, EXPECTED_MINUTES",
        "unpaid_minutes, NaN, EXPECTED_MINUTES",
        "offset, +25:00, EXPECTED_OFFSET",
        "zone, Mars/Base, EXPECTED_ZONE"
    })
    void aBadCellLeavesItsRowOutAndKeepsTheRest(String column, String cell, Problem.Kind kind) throws IOException {
        String good = "Atlas,2026-01-05,10:00,2026-01-05,CALL,,,,,10,0,,\n";
        List<String> cells = new ArrayList<>(List.of(good.strip().split(",", -1)));
        cells.set(List.of(HEADER.strip().split(",", -1)).indexOf(column), cell);
        Imported.Read read = read(HEADER + good + String.join(",", cells) + "\n" + good);
        FileRead file = read.files().getFirst();
        assertEquals(List.of(3, 2), List.of(file.read(), file.fresh()));
        Problem problem = file.skipped().getFirst();
        assertEquals(new Problem(kind, "entries.csv", 3, column, cell), problem);
        assertNotNull(read.edit());
    }

    @Test
    void aRaggedRowAndAnEmptyNameAreLeftOut() throws IOException {
        Imported.Read read = read("client,date\nAtlas\n,2026-01-05\nAtlas,2026-01-05,more\n");
        assertEquals(
                List.of(Problem.Kind.TOO_FEW_FIELDS, Problem.Kind.EXPECTED_TEXT, Problem.Kind.TOO_MANY_FIELDS),
                read.files().getFirst().skipped().stream().map(Problem::kind).toList());
        assertNull(read.edit());
    }

    @Test
    void aMissingColumnOrFileIsNamed() throws IOException {
        Problem why = refused(write("date,note\n2026-01-05,x\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(new Problem(Problem.Kind.MISSING_COLUMN, "entries.csv", 1, "client", ""), why);
        assertEquals(
                Problem.Kind.MISSING_FILE,
                refused(folder.resolve("nowhere.csv")).kind());
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertEquals(Problem.Kind.NOT_A_SET, refused(empty).kind());
    }

    @Test
    void whatIsNoTextIsRefused() throws IOException {
        assertEquals(Problem.Kind.EMPTY_FILE, refused(write(new byte[0])).kind());
        assertEquals(
                Problem.Kind.NOT_UTF8,
                refused(write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0})).kind());
        byte[] utf16 = (HEADER + "Atlas,2026-01-05\n").getBytes(StandardCharsets.UTF_16);
        assertEquals(Problem.Kind.NOT_UTF8, refused(write(utf16)).kind());
        byte[] latin = "client,date\nM\u00FCller,2026-01-05\n".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(Problem.Kind.NOT_UTF8, refused(write(latin)).kind());
        assertEquals(
                Problem.Kind.BROKEN_CSV,
                refused(write(("client,date\n\"" + "x".repeat(5_000_000)).getBytes(StandardCharsets.UTF_8)))
                        .kind());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|FOREIGN_JSON",
                "{}|FOREIGN_JSON",
                "{\"format\":\"other\",\"versions\":[]}|FOREIGN_JSON",
                "{\"format\":\"boundary-journal\",\"version\":9,\"versions\":[]}|NEWER_JSON",
                "{\"format\":\"boundary-journal\",\"version\":1,\"versions\":[|BROKEN_JSON",
                "{\"format\":\"boundary-journal\",\"version\":1,\"versions\":[7]}|BAD_VALUE",
                "{\"format\":\"boundary-journal\",\"version\":1,\"versions\":[{\"of\":\"ENTRY\"}]}|BAD_VALUE",
                "nonsense|BROKEN_JSON"
            })
    void brokenJsonIsRefused(String text, Problem.Kind kind) throws IOException {
        Path file = folder.resolve("journal.json");
        Files.writeString(file, text);
        assertEquals(kind, refused(file).kind());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"null", "true", "7", "\"x\\ud800\"", "[[null]]", "{\"a\":{}}", "1e999", "123456789012345678901"})
    void aFieldOfJsonThatIsNotWhatItShouldBeIsRefusedAndNeverBreaks(String value) throws IOException {
        Path file = folder.resolve("mine.json");
        for (String field : List.of("format", "version", "versions")) {
            String text = """
                {"format":"boundary-journal","version":1,"versions":[{"of":"CLIENT"}]}\
                """;
            String planted = text.replaceFirst(
                    "\"" + field + "\":(\"[a-z-]+\"|1|\\[.*\\])",
                    Matcher.quoteReplacement("\"" + field + "\":" + value));
            Files.writeString(file, planted);
            assertEquals("mine.json", refused(file).file(), planted);
        }
    }

    @Test
    void whatFollowsTheJsonIsNotPassedOver() throws IOException {
        Path file = folder.resolve("mine.json");
        String whole = "{\"format\":\"boundary-journal\",\"version\":1,\"versions\":[]}\n";
        Files.writeString(file, whole + whole);
        assertEquals(new Problem(Problem.Kind.BROKEN_JSON, "mine.json", 2, "", ""), refused(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"client,date,note\nA,2026-01-05,ok\nA,2026-01-06,\"open\nA,2026-01-07,lost\n"})
    void aQuoteThatIsNeverClosedSwallowsNoRows(String csv) throws IOException {
        Problem why = refused(write(csv.getBytes(StandardCharsets.UTF_8)));
        assertEquals(new Problem(Problem.Kind.BROKEN_CSV, "entries.csv", 3, "", ""), why);
        Problem crlf = refused(write(csv.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
        assertEquals(3, crlf.line());
        String closed = "client,date,note\nA,2026-01-05,\"x\"\"y\"\nA,2026-01-06,5\" wide\nA,2026-01-07,\"a\n,\"\"\"\n";
        assertEquals(3, read(closed).files().getFirst().fresh());
    }

    @Test
    void limitsAndControlCharacters() throws IOException {
        String long1 = "x".repeat(Text.BODY_LIMIT + 1);
        Imported.Read read =
                read("client,date,note\nAtlas,2026-01-05," + long1 + "\nAtlas,2026-01-05,a\u0000b\u0007c\n");
        FileRead file = read.files().getFirst();
        assertEquals(Problem.Kind.TEXT_TOO_LONG, file.skipped().getFirst().kind());
        assertEquals(Problem.Kind.CONTROL_CHARACTERS, file.notices().getFirst().kind());
        assertEquals(1, file.fresh());
    }

    @Test
    void aBomUnknownColumnsAndQuotesAreRead() throws IOException {
        Imported.Read read =
                read("\uFEFFclient,date,mood,\"note\"\r\n\"Atlas, Inc\",2026-01-05,fine,\"a\"\"b\r\nc\"\r\n");
        FileRead file = read.files().getFirst();
        assertEquals(List.of(), file.skipped());
        assertEquals("mood", file.notices().getFirst().column());
        var diary = new Diary(0, 0);
        diary.apply(Objects.requireNonNull(read.edit()));
        Interaction entry = diary.journal().interactions().getFirst();
        assertEquals("a\"b\r\nc", diary.words(entry.id()).note());
        assertEquals(Direction.UNKNOWN, entry.direction());
        assertEquals("Atlas, Inc", diary.journal().clients().getFirst().name());
        assertEquals(
                LocalDate.of(2026, 1, 5), diary.journal().clients().getFirst().observedFrom());
    }

    @Test
    void equalRowsAreTwoEntriesAndTheSameFileTwiceAddsNothing() throws IOException {
        String text = "client,date,minutes\nAtlas,2026-01-05,5\nAtlas,2026-01-05,5\n";
        var diary = new Diary(0, 0);
        diary.apply(Objects.requireNonNull(read(text).edit()));
        assertEquals(2, diary.journal().size());
        Imported.Read again = assertInstanceOf(
                Imported.Read.class, Imports.read(List.of(folder.resolve("entries.csv")), null, diary.target()));
        assertNull(again.edit());
        assertEquals(2, again.files().getFirst().known());
    }

    @ParameterizedTest
    @EnumSource
    void everyProblemHasASentenceInEveryLanguage(Problem.Kind kind) {
        for (Language language : Language.values()) {
            String sentence =
                    new ProblemWords(Messages.in(language)).sentence(new Problem(kind, "f.csv", 3, "date", "x"));
            assertTrue(sentence.startsWith("f.csv") && sentence.endsWith("."), sentence);
        }
    }

    private Imported.Read read(String csv) throws IOException {
        Imported imported =
                Imports.read(List.of(write(csv.getBytes(StandardCharsets.UTF_8))), null, new Diary(0, 0).target());
        return assertInstanceOf(Imported.Read.class, imported, imported.toString());
    }

    private static Problem refused(Path file) {
        Imported imported = Imports.read(List.of(file), null, new Diary(0, 0).target());
        return assertInstanceOf(Imported.Refused.class, imported, imported.toString())
                .why();
    }

    private Path write(byte[] bytes) throws IOException {
        Path file = folder.resolve("entries.csv");
        Files.write(file, bytes);
        return file;
    }
}
