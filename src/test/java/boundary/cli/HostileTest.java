package boundary.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Arguments and files that make no sense: one sentence on standard error, the right exit code, nothing changed.
class HostileTest {
    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "--journal=a --journal=b check, --journal",
        "dashboard --as-of=x --as-of=y, --as-of",
        "parse -, --json",
        "export, --to",
        "check --journal, --journal",
        "check --journal= , --journal"
    })
    void whatIsWrongIsNamedAsItIsWritten(String line, String named) {
        assertEquals(2, shell.run(line.split(" ")), line);
        assertOneSentence(named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-999999999-01-01", "+10000-01-01", "2026-02-30", "0000-01-01"})
    void daysThatNobodyCanCountWithAreNoDays(String day) {
        assertEquals(0, shell.run("new"));
        assertEquals(2, shell.run("dashboard", "--as-of", day));
        assertOneSentence(day);
        assertEquals(2, shell.run("dashboard", "--as-of", "2026-01-01.." + day));
        assertEquals(2, shell.run("history", "--from", day));
        Path other = folder.resolve("other");
        assertEquals(2, shell.run("log", "Acme call", "--now", day + "T10:00", "--journal", other.toString()));
        assertOneSentence(day);
        assertFalse(Files.exists(other), "no journal is made for a line that can't be stored");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22T23:30",
                "2026-11-22T23:30:00",
                "2026-11-22T18:30Z",
                "2026-11-22T18:30:00.5Z",
                "2026-11-22T13:30-05:00"
            })
    void aMomentMayBeWrittenInEveryIsoForm(String now) {
        assertEquals(0, shell.run("log", "--dry-run", "Acme call", "--now", now), shell.err());
        assertTrue(shell.out().contains("22 November 2026, 23:30"), shell.out());
    }

    @Test
    void aSpanThatEndsBeforeItBeginsIsSaid() {
        assertEquals(0, shell.run("new"));
        String file = folder.resolve("x.csv").toString();
        assertEquals(2, shell.run("history", "--from", "2026-06-01", "--to", "2026-05-01"));
        assertOneSentence("2026-06-01");
        assertEquals(2, shell.run("export", "--to", file, "--from", "2026-06-01", "--to", "2026-05-01"));
        assertOneSentence("2026-05-01");
        assertFalse(Files.exists(Path.of(file)));
    }

    @Test
    void lettersThatTheSystemCouldNotHandOverAreNotStored() {
        assertEquals(2, shell.run("log", "\uFFFD\uFFFD\uFFFD call 10 min"));
        assertOneSentence("LC_ALL");
        assertFalse(Files.exists(shell.journal()));
    }

    @Test
    void aLineInAPathOrNameOfOthersStaysOneSentence() {
        assertEquals(
                4,
                shell.run(
                        "check",
                        "--journal",
                        folder.resolve("a\nb\u001B[31m\u202Ec").toString()));
        assertOneSentence("a b");
        assertFalse(shell.err().contains("\u001B") || shell.err().contains("\u202E"));
    }

    @Test
    void whatBringsNothingMakesNoJournal() throws IOException {
        Path file = folder.resolve("entries.csv");
        Files.writeString(file, "client,date\nAcme,2026-02-30\n");
        assertEquals(0, shell.run("import", file.toString()));
        assertTrue(shell.out().contains("Nothing new was found"), shell.out());
        assertFalse(Files.exists(shell.journal()));
        Files.writeString(file, "client,date\nAcme,2026-02-20\n");
        assertEquals(0, shell.run("import", file.toString()));
        assertTrue(Files.exists(shell.journal()));
        assertEquals(0, shell.run("import", file.toString()));
        assertTrue(shell.out().contains("has all of it already"), shell.out());
    }

    @Test
    void whatWasNotStoredIsNotSaidToBeUnderstood() throws IOException {
        assertEquals(0, shell.run("new"));
        Path second = Files.createLink(folder.resolve("second"), shell.journal());
        assertEquals(4, shell.run("log", "Acme call 10 min", "--journal", second.toString()));
        assertOneSentence("second name");
        assertEquals("", shell.out());
    }

    @Test
    void aLinkToNowhereIsAMissingJournal() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nowhere"));
        assertEquals(4, shell.run("log", "Acme call", "--journal", link.toString()));
        assertOneSentence("There is no journal");
        assertTrue(Files.isSymbolicLink(link));
        assertFalse(Files.exists(link, LinkOption.NOFOLLOW_LINKS) && Files.exists(link));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstCase() {
        shell.typing("\uFEFF{\"now\":\"2026-11-22T23:30\",\"clients\":[\"Acme\"],\"text\":\"Acme call\"}\r\n");
        assertEquals(0, shell.run("parse", "--json", "-"), shell.err());
        assertTrue(shell.out().contains("\"client\":\"Acme\""), shell.out());
    }

    @Test
    void amountsThatNobodyHasAreAddedUpAllTheSame() throws IOException {
        Path set = Files.createDirectory(folder.resolve("set"));
        String most = "9999999999999999.99";
        Files.writeString(
                set.resolve("clients.csv"),
                "client,since,hourly_rate,currency\nAcme,2026-01-05," + most + ",EUR\nBeta,2026-01-05," + most
                        + ",EUR\n");
        Files.writeString(
                set.resolve("entries.csv"),
                "client,date,minutes,unpaid_minutes\nAcme,2026-11-20,600,600\nBeta,2026-11-20,600,600\n");
        Files.writeString(
                set.resolve("income.csv"),
                "client,date,amount,currency\nAcme,2026-11-20," + most + ",EUR\nAcme,2026-11-19," + most + ",EUR\n");
        Files.writeString(
                set.resolve("obligations.csv"),
                "client,opened,owed_by,amount,currency\n" + ("Acme,2026-11-20,CLIENT," + most + ",EUR\n").repeat(10));
        assertEquals(0, shell.run("import", "--strict", set.toString()), shell.err());
        for (String command : new String[] {"dashboard", "dashboard --json", "client Acme", "client Acme --json"}) {
            assertEquals(0, shell.run((command + " --now 2026-11-22").split(" ")), command + ": " + shell.err());
            assertTrue(shell.out().contains("Acme"), command);
        }
        assertTrue(shell.out().contains("\"amount\":" + most), shell.out());
    }

    private void assertOneSentence(String part) {
        assertTrue(shell.err().contains(part), shell.err());
        assertEquals(1, shell.err().lines().count(), shell.err());
    }
}
