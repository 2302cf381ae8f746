package boundary.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The options of `history` choose the same entries as the filters of the window, and its totals are theirs.
class HistoryOptionsTest {
    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void log() {
        shell = new Shell(folder);
        log("Northwind call 2026-11-20 21:40 35m unpaid -2 complaint about the invoice");
        log("Northwind email 2026-11-19 11:00 20m paid +1 thanks the leaflet");
        log("Atlas message 2026-11-18 12:00 10m unpaid -1 one more banner");
    }

    private void log(String line) {
        assertEquals(0, shell.run("log", line, "--now", "2026-11-20T22:00"), shell.err());
    }

    @ParameterizedTest
    @CsvSource({
        "--signal=COMPLAINT, 1",
        "'--signal=complaint,THANKS', 2",
        "--channel=EMAIL, 1",
        "'--channel=EMAIL,MESSAGE', 2",
        "--unpaid, 2",
        "--paid, 1",
        "--energy=-2, 1",
        "'--energy=+1,-1', 2",
        "--answer=DECLINED, 0",
        "--client=Atlas, 1",
        "--search=banner, 1",
        "--from=2026-11-19, 2",
        "--to=2026-11-19, 2"
    })
    void eachOptionNarrows(String option, int entries) throws IOException {
        assertEquals(0, shell.run("history", "--json", option), shell.err());
        assertEquals(entries, total("entries"), option);
    }

    @Test
    void optionsNarrowTogetherAndTheTotalsAreOfWhatIsListed() throws IOException {
        assertEquals(
                0, shell.run("history", "--json", "--client=Northwind", "--client=Atlas", "--unpaid"), shell.err());
        assertEquals(2, total("entries"));
        assertEquals(2, total("clients"));
        assertEquals(45, total("minutes"));
        assertEquals(45, total("unpaidMinutes"));
        assertEquals(45, total("unpricedMinutes"), "no rate was agreed");
        assertEquals(1, total("offHours"));
        assertEquals(0, shell.run("history", "--unpaid", "--signal", "COMPLAINT"));
        assertTrue(shell.out().endsWith("1 entry, 35\u00a0m, 35\u00a0m unpaid, 1 off-hours\n"), shell.out());
    }

    @ParameterizedTest
    @CsvSource({"--signal=LATE, OFF_HOURS", "--channel=FAX, EMAIL", "--energy=3, -2", "--answer=MAYBE, DECLINED"})
    void aValueThatIsNoneIsNamedTogetherWithThoseThatAre(String option, String known) {
        assertEquals(2, shell.run("history", option));
        assertTrue(shell.err().contains(option.substring(option.indexOf('=') + 1)), shell.err());
        assertTrue(shell.err().contains(known), shell.err());
    }

    @Test
    void paidAndUnpaidAtOnceAreRefused() {
        assertEquals(2, shell.run("history", "--paid", "--unpaid"));
    }

    private long total(String field) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(shell.out())) {
            boolean totals = false;
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.FIELD_NAME) {
                    totals |= "totals".equals(json.currentName());
                    if (totals && field.equals(json.currentName())) {
                        json.nextToken();
                        return json.getLongValue();
                    }
                }
            }
        }
        throw new AssertionError("no " + field + " in " + shell.out());
    }
}
