package boundary.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Erasing from the command line, and verifying files.
class EraseCommandTest {
    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void log() {
        shell = new Shell(folder);
        assertEquals(0, shell.run("log", "Northwind call 25m unpaid the banner again"), shell.err());
        assertEquals(0, shell.run("log", "Meridian email 5m calm and kind"), shell.err());
    }

    @Test
    void nothingIsErasedWithoutYesOrTheWholeName() {
        assertEquals(2, shell.run("erase", "--client", "Northwind"));
        assertTrue(shell.err().contains("--yes"), shell.err());
        assertEquals(2, shell.run("erase", "--client", "North", "--yes"));
        assertTrue(shell.err().contains("Northwind"), shell.err());
        assertEquals(2, shell.run("erase", "--yes"));
        assertEquals(2, shell.run("erase", "--client", "Northwind", "--entry", entry("Northwind"), "--yes"));
        assertEquals(2, shell.run("erase", "--entry", "none", "--yes"));
        assertEquals(0, shell.run("history", "--search", "banner"));
        assertTrue(shell.out().contains("1 entry"), shell.out());
    }

    @Test
    void aClientIsErasedAndTheCheckCountsWhatIsGone() throws IOException {
        assertEquals(0, shell.run("erase", "--client", "northwind", "--yes"), shell.err());
        assertTrue(shell.err().contains("erased for good"), shell.err());
        assertEquals(0, shell.run("check", "--json"), shell.err());
        assertTrue(shell.out().contains("\"erasedVersions\":2,\"takenBackVersions\":0"), shell.out());
        assertEquals(0, shell.run("check"));
        assertTrue(shell.out().contains("Erased for good on purpose: 2"), shell.out());
        assertEquals(0, shell.run("verify", shell.journal().toString()), shell.err());
        assertFalse(
                Files.readString(shell.journal(), StandardCharsets.ISO_8859_1).contains("banner"));
        assertEquals(0, shell.run("history", "--json"));
        assertFalse(shell.out().contains("Northwind"), shell.out());
        assertTrue(shell.out().contains("Meridian"), shell.out());
        assertEquals(2, shell.run("erase", "--client", "Northwind", "--yes"));
    }

    @Test
    void theWordsOfAnEntryAreTakenBack() {
        String id = entry("Northwind");
        assertEquals(2, shell.run("erase", "--entry", id));
        assertEquals(0, shell.run("erase", "--entry", id, "--yes"), shell.err());
        assertEquals(0, shell.run("history", "--search", "banner"));
        assertTrue(shell.out().contains("0 entries"), shell.out());
        assertEquals(0, shell.run("history", "--json"));
        assertTrue(shell.out().contains(id) && shell.out().contains("\"minutes\":25"), shell.out());
        assertEquals(0, shell.run("erase", "--entry", id, "--yes"));
        assertTrue(shell.err().contains("has no words"), shell.err());
    }

    @Test
    void whatIsLeftGoesOutAndComesInAgain() {
        assertEquals(0, shell.run("erase", "--client", "Northwind", "--yes"), shell.err());
        assertEquals(0, shell.run("erase", "--entry", entry("Meridian"), "--yes"), shell.err());
        Path json = folder.resolve("all.json");
        assertEquals(0, shell.run("export", "--to", json.toString()), shell.err());
        Path csv = folder.resolve("set");
        assertEquals(0, shell.run("export", "--to", csv + "/"), shell.err());
        for (Path source : new Path[] {json, csv}) {
            String fresh = folder.resolve(source.getFileName() + ".bjournal").toString();
            assertEquals(0, shell.run("--journal", fresh, "import", source.toString()), shell.err());
            assertEquals(0, shell.run("--journal", fresh, "check"), shell.err());
            assertEquals(0, shell.run("--journal", fresh, "history", "--json"), shell.err());
            assertTrue(shell.out().contains("\"client\":\"Meridian\""), shell.out());
            assertFalse(shell.out().contains("Northwind"), shell.out());
        }
    }

    @Test
    void aBundleIsWrittenVerifiedAndNamedWhereItWasChanged() throws IOException {
        Path bundle = folder.resolve("northwind.zip");
        String[] export = {"--now", "2030-01-02T10:00", "export", "--client", "Northwind", "--to", bundle.toString()};
        assertEquals(0, shell.run(export), shell.err());
        byte[] first = Files.readAllBytes(bundle);
        assertEquals(1, shell.run(export), "nothing is written over");
        Files.delete(bundle);
        assertEquals(0, shell.run(export), shell.err());
        assertArrayEquals(first, Files.readAllBytes(bundle));
        assertEquals(0, shell.run("verify", bundle.toString()), shell.err());
        assertTrue(shell.out().contains("1 entry"), shell.out());
        assertEquals(0, shell.run("verify", "--json", bundle.toString()));
        assertTrue(shell.out().startsWith("{\"ok\":true,\"bag\":\"ok\",\"chain\":\"ok\""), shell.out());
        String bytes = new String(first, StandardCharsets.ISO_8859_1);
        first[bytes.indexOf("the banner again")] ^= 1;
        Files.write(bundle, first);
        assertEquals(5, shell.run("verify", "--lang", "ru", bundle.toString()));
        assertTrue(shell.out().contains("data/"), shell.out());
        assertEquals(0, shell.run("erase", "--client", "Northwind", "--yes"), shell.err());
        Path rest = folder.resolve("rest.zip");
        assertEquals(0, shell.run("export", "--to", rest.toString()), shell.err());
        assertEquals(0, shell.run("verify", rest.toString()), shell.out());
    }

    @Test
    void aFileThatIsNoBundleIsNoBundle() throws IOException {
        Path text = Files.writeString(folder.resolve("bundle.zip"), "no zip file");
        assertEquals(5, shell.run("verify", text.toString()));
        assertTrue(shell.out().contains("no zip file"), shell.out());
        assertEquals(5, shell.run("verify", "--json", text.toString()));
        assertTrue(shell.out().startsWith("{\"ok\":false,"), shell.out());
        assertTrue(shell.out().contains("\"kind\":\"NO_ZIP\""), shell.out());
        assertEquals(3, shell.run("verify", folder.resolve("nowhere.zip").toString()));
        assertEquals(4, shell.run("verify", folder.resolve("nowhere.bjournal").toString()));
    }

    private String entry(String client) {
        assertEquals(0, shell.run("history", "--client", client, "--json"), shell.err());
        Matcher id =
                Pattern.compile("\"entries\":\\[\\{\"id\":\"([0-9a-f-]{36})\"").matcher(shell.out());
        assertTrue(id.find(), shell.out());
        return id.group(1);
    }
}
