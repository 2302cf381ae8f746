package boundary.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.sqlite.SqliteStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every command by its exit code, what it prints, and what it leaves.
class CliTest {
    private static final String NOW = "--now=2026-11-22T23:30";

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new",
                "log",
                "parse",
                "import",
                "dashboard",
                "client",
                "history",
                "export",
                "letter",
                "verify",
                "check"
            })
    void everyCommandHasHelpAndVersion(String command) {
        assertEquals(0, shell.run(command, "--help"), shell.err());
        assertTrue(shell.out().contains("--journal"), shell.out());
        assertEquals(0, shell.run(command, "--version"), shell.err());
        assertEquals("Boundary Journal 1.2.3\n", shell.out());
        assertFalse(Files.exists(shell.journal()));
    }

    @Test
    void wrongUsageIsOneSentenceInTheLanguageAskedFor() {
        assertEquals(2, shell.run("frobnicate"));
        assertOneSentence("frobnicate");
        assertEquals(2, shell.run("dashboard", "--wat", "--lang", "ru"));
        assertOneSentence("такой команды или опции");
        assertEquals(2, shell.run("dashboard", "--lang", "xx"));
        assertOneSentence("xx");
        assertEquals(2, shell.run("log"));
        assertOneSentence("TEXT");
        assertEquals(2, shell.run("client"));
        assertOneSentence("NAME");
        assertEquals(2, shell.run("parse", "-"));
    }

    @Test
    void notesOnHealthGoOutWhereTheyAreAskedFor() throws IOException {
        assertEquals(0, shell.run("new", "--sample"), shell.err());
        Path without = folder.resolve("without.json");
        assertEquals(0, shell.run("export", "--to", without.toString()), shell.err());
        assertTrue((shell.out() + shell.err()).contains("--with health"), shell.err());
        assertFalse(Files.readString(without).contains("Illness in the family"));
        Path with = folder.resolve("with.json");
        assertEquals(0, shell.run("export", "--with", "health", "--to", with.toString()), shell.err());
        assertFalse((shell.out() + shell.err()).contains("--with health"), shell.err());
        assertTrue(Files.readString(with).contains("Illness in the family"));
        Path set = folder.resolve("set");
        assertEquals(0, shell.run("export", "--client", "M. Okafor", "--to", set + "/"), shell.err());
        assertFalse(Files.readString(set.resolve("hardships.csv")).contains("Illness in the family"));
        assertFalse(Files.exists(set.resolve("practice.csv")));
        assertEquals(2, shell.run("export", "--with", "wealth", "--to", with.toString()));
    }

    @Test
    void withoutAJournalOrADisplayTheSampleIsShown() {
        assertEquals(0, shell.run(NOW), shell.err());
        assertTrue(shell.out().contains("SAMPLE"), shell.out());
        assertTrue(shell.out().contains("Northwind"), shell.out());
        assertFalse(Files.exists(shell.journal()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dashboard", "history", "check"})
    void readingMakesNoJournal(String command) {
        assertEquals(4, shell.run(command));
        assertOneSentence("journal.bjournal");
        assertFalse(Files.exists(shell.journal()));
    }

    @Test
    void aNewJournalIsMadeOnce() {
        assertEquals(0, shell.run("new"), shell.err());
        assertEquals(4, shell.run("new"));
        assertOneSentence("journal.bjournal");
        assertEquals(0, shell.run("check", "--json"), shell.err());
        assertTrue(shell.out()
                .startsWith("{\"ok\":true,\"integrity\":\"ok\",\"chain\":\"ok\",\"searchIndex\":\"ok\",\"entries\":0"));
    }

    @Test
    void whatIsLoggedIsThere() {
        assertEquals(0, shell.run(NOW, "log", "Northwind call 25m unpaid the banner again"), shell.err());
        assertTrue(shell.err().contains("Northwind is a new client"), shell.err());
        assertTrue(shell.err().contains("A new journal was made"), shell.err());
        assertEquals(0, shell.run("history", "--json"));
        assertTrue(shell.out().contains("\"client\":\"Northwind\""), shell.out());
        assertTrue(shell.out().contains("\"minutes\":25,\"unpaidMinutes\":25"), shell.out());
        assertTrue(shell.out().contains("OFF_HOURS"), shell.out());
        assertTrue(shell.out().contains("\"at\":\"2026-11-22T18:30:00Z\",\"offset\":\"+05:00\""), shell.out());
        assertEquals(0, shell.run("history", "--search", "bann"));
        assertTrue(shell.out().contains("1 entry"), shell.out());
        assertEquals(0, shell.run("history", "--search", "\"*('"));
        assertTrue(shell.out().contains("0 entries"), shell.out());
    }

    @Test
    void aTrialStoresNothing() {
        assertEquals(0, shell.run(NOW, "log", "--dry-run", "Northwind call 25m"), shell.err());
        assertTrue(shell.out().contains("25 m") || shell.out().contains("25\u00A0m"), shell.out());
        assertFalse(Files.exists(shell.journal()));
    }

    @Test
    void whereTwoClientsFitNothingIsStored() {
        shell.run("log", "\"Atlas Retail\" call");
        shell.run("new", "--journal", folder.resolve("two").toString());
        assertEquals(
                0,
                shell.run(NOW, "import", clients("Atlas Retail", "Atlas Media").toString()),
                shell.err());
        String before = history();
        assertEquals(2, shell.run(NOW, "log", "atlas call 10m"));
        assertOneSentence("Atlas Media");
        assertEquals(before, history());
    }

    @Test
    void whileAnotherProgramWritesReadingWorksAndWritingDoesNot() {
        shell.run(NOW, "log", "Northwind call");
        try (var window = SqliteStore.open(shell.journal(), InstantSource.system())) {
            assertEquals(0, shell.run("dashboard"), shell.err());
            assertEquals(0, shell.run("history"), shell.err());
            assertEquals(0, shell.run("check"), shell.err());
            assertEquals(4, shell.run(NOW, "log", "Northwind call"));
            assertOneSentence("journal.bjournal");
            assertTrue(window.load().size() > 0);
        }
    }

    @Test
    void parsingAnswersEachLineAndOpensNoJournal() {
        String one = "{\"now\":\"2026-11-22T23:30\",\"zone\":\"Asia/Almaty\",\"clients\":[\"Atlas Retail\"],"
                + "\"text\":\"atlas call 20m unpaid\"}";
        assertEquals(0, shell.typing(one + "\n\n" + one + "\n").run("parse", "--json", "-"), shell.err());
        String[] lines = shell.out().split("\n");
        assertEquals(2, lines.length);
        assertTrue(lines[0].contains("\"client\":\"Atlas Retail\",\"channel\":\"CALL\""), lines[0]);
        assertTrue(lines[0].contains("\"minutes\":20,\"billing\":\"UNPAID\",\"energy\":null,\"fair\":null"), lines[0]);
        assertTrue(lines[0].contains("\"proposed\":[\"OFF_HOURS\",\"UNPAID_EXTRA\"]"), lines[0]);
        assertEquals(3, shell.typing("[1]").run("parse", "--json", "-"));
        assertOneSentence("Line 1");
        assertFalse(Files.exists(shell.journal()));
    }

    @Test
    void aPastDayIsAnsweredFromWhatWasRecordedByThen() {
        shell.run("--now=2026-11-20T10:00", "log", "Northwind call 10m");
        assertEquals(0, shell.run("dashboard", "--json", "--as-of", "2026-11-19"), shell.err());
        assertTrue(shell.out().endsWith("\"clients\":[]}\n"), shell.out());
        assertEquals(0, shell.run("dashboard", "--json", "--as-of", "2026-11-20"));
        assertTrue(shell.out().contains("\"insufficientData\":true"), shell.out());
        assertEquals(0, shell.run("dashboard", "--json", "--as-of", "2026-11-01..2026-11-22", "--every", "1w"));
        assertEquals(4, shell.out().split("\n").length);
        assertEquals(2, shell.run("dashboard", "--as-of", "2026-02-30"));
        assertEquals(2, shell.run("dashboard", "--as-of", "2026-11-22..2026-11-01"));
        assertEquals(2, shell.run("dashboard", "--as-of", "2026-11-01..2026-11-22", "--every", "0d"));
    }

    @Test
    void anExportComesBack() {
        shell.run("new", "--sample");
        String before = history();
        Path set = folder.resolve("set");
        Path file = folder.resolve("all.json");
        assertEquals(0, shell.run("export", "--to", set + "/"), shell.err());
        assertEquals(0, shell.run("export", "--to", file.toString()), shell.err());
        assertEquals(0, shell.run("import", "--journal", folder.resolve("a").toString(), set.toString()), shell.err());
        assertEquals(0, shell.run("history", "--journal", folder.resolve("a").toString()));
        assertEquals(before, shell.out());
        assertEquals(0, shell.run("import", "--journal", folder.resolve("b").toString(), file.toString()), shell.err());
        assertEquals(0, shell.run("history", "--journal", folder.resolve("b").toString()));
        assertEquals(before, shell.out());
        assertEquals(0, shell.run("import", set.toString(), file.toString()), shell.err());
        assertTrue(shell.out().contains("has all of it already"), shell.out());
    }

    @Test
    void everyFormGoesOutWithoutWhatIsHiddenAndABundleVerifies() throws IOException {
        shell.run(NOW, "log", "Northwind call with Marta about the invoice");
        for (String ending : List.of("pdf", "html", "md", "csv", "xlsx", "json", "zip")) {
            Path file = folder.resolve("out." + ending);
            assertEquals(0, shell.run("export", "--mask", "Marta", "--to", file.toString()), shell.err());
            assertTrue(Files.size(file) > 100, ending);
            assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1).contains("Marta"), ending);
        }
        assertTrue(Files.readString(folder.resolve("out.md")).contains("person 1"));
        assertEquals(0, shell.run("verify", folder.resolve("out.zip").toString()), shell.out() + shell.err());
    }

    @Test
    void nothingIsWrittenOver() throws IOException {
        shell.run(NOW, "log", "Northwind call");
        Path file = folder.resolve("out.csv");
        assertEquals(
                0,
                shell.run("export", "--client", "northwind", "--to", "2026-12-31", "--to", file.toString()),
                shell.err());
        String first = Files.readString(file);
        assertEquals(1, shell.run("export", "--to", file.toString()));
        assertOneSentence("out.csv");
        assertEquals(first, Files.readString(file));
        assertFalse(first.contains("feeling"));
        assertEquals(1, shell.run("export", "--to", folder + "/"));
        assertOneSentence("not empty");
        assertEquals(2, shell.run("export", "--to", folder.resolve("x.exe").toString()));
        assertEquals(2, shell.run("export", "--to", "2026-01-01"));
        assertEquals(
                1,
                shell.run(
                        "export", "--to", folder.resolve("no").resolve("x.json").toString()));
        assertOneSentence("x.json");
    }

    @Test
    void aJournalThatIsNoneIsLeftAsItIs() throws IOException {
        Path file = folder.resolve("foreign");
        Files.write(file, "hello, this is a text and no journal\n".repeat(99).getBytes(StandardCharsets.UTF_8));
        byte[] before = Files.readAllBytes(file);
        for (String command : new String[] {"dashboard", "check", "history"}) {
            assertEquals(4, shell.run(command, "--journal", file.toString()));
            assertOneSentence("foreign");
        }
        assertEquals(4, shell.run("log", "Northwind call", "--journal", file.toString()));
        assertEquals(4, shell.run("verify", file.toString()));
        assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(file));
    }

    @Test
    void aClientOfNoNameIsNamed() {
        shell.run(NOW, "log", "Northwind call");
        assertEquals(2, shell.run("client", "Nobody"));
        assertOneSentence("Nobody");
        assertEquals(0, shell.run("client", "northwind", NOW), shell.err());
        assertEquals(0, shell.run("client", "North", "--json", NOW), shell.err());
        assertTrue(
                shell.out().contains("\"obligations\":[],\"hardships\":[],\"actions\":[],\"checkIns\":[]"),
                shell.out());
        assertTrue(shell.out().contains("\"insufficientData\":true"), shell.out());
    }

    private String history() {
        shell.run("history");
        return shell.out();
    }

    private Path clients(String... names) {
        try {
            Path file = folder.resolve("clients.csv");
            Files.writeString(file, "client,since\n" + String.join(",2026-01-01\n", names) + ",2026-01-01\n");
            return file;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void assertOneSentence(String part) {
        String said = shell.err();
        assertEquals("", shell.out());
        assertEquals(1, said.strip().lines().count(), said);
        assertTrue(said.contains(part), said);
        assertFalse(said.contains("Exception"), said);
    }
}
