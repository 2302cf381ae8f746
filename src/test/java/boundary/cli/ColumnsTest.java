package boundary.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Columns stand one below the other, whatever stands in them and however many they are.
class ColumnsTest {

    @Test
    void cellsAreAlignedAndHarmless() {
        var table = new Columns();
        table.row("Жанар", "1", "last cells may be long");
        table.row("\uD83C\uDF0A\u001B\u202E", "", "");
        table.row("whole line alone is no column");
        assertEquals("Жанар   1   last cells may be long\n\uD83C\uDF0A\nwhole line alone is no column\n", table.text());
    }

    @Test
    void tensOfThousandsOfRowsTakeNoTimeToSpeakOf() {
        var table = new Columns();
        for (int i = 0; i < 60_000; i++) {
            table.row("Client " + i, Integer.toString(i), "–");
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertEquals(60_000, table.text().lines().count()));
    }
}
