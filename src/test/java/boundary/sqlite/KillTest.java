package boundary.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.session.Health;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program that logs entries is killed at a random moment, sixty times: every entry that it had acknowledged is
/// there, and the file is whole. (What a power cut does, this does not show.)
class KillTest {
    private static final int KILLS = 60;

    @TempDir
    Path folder;

    private Path path;
    private int saved;
    private int logsLeft;

    @Test
    void no_acknowledged_entry_is_lost() throws Exception {
        path = folder.resolve("mine");
        Sample.make(path);
        var random = new Random(60);
        for (int kill = 1; kill <= KILLS; kill++) {
            int acknowledged = killed(20 + random.nextInt(150));
            logsLeft += Files.exists(folder.resolve("mine-wal")) ? 1 : 0;
            examine(kill, acknowledged);
        }
        assertTrue(logsLeft > KILLS / 2, "the kills came while entries were being written, not after");
        assertTrue(saved > 2 * KILLS, "only " + saved + " entries were written in all");
    }

    /// Lets a child log for a while after its first entry and kills it.
    ///
    /// @return the last entry of which it said that it was saved
    private int killed(int millis) throws IOException, InterruptedException {
        Process child = Child.start("log", path.toString(), Integer.toString(saved + 1));
        try (BufferedReader output = Child.output(child)) {
            String line = output.readLine();
            assertNotNull(line, "the child wrote nothing");
            TimeUnit.MILLISECONDS.sleep(millis);
            child.toHandle().destroyForcibly(); // the process would close its output too, and what it had said be lost
            int last = 0;
            for (; line != null; line = output.readLine()) {
                last = Integer.parseInt(line);
            }
            assertTrue(child.waitFor(10, TimeUnit.SECONDS));
            return last;
        }
    }

    private void examine(int kill, int acknowledged) {
        try (var store = SqliteStore.open(path, Clock.systemUTC())) {
            int found = store.load().size();
            assertTrue(
                    found == acknowledged || found == acknowledged + 1,
                    () -> "kill " + kill + ": " + acknowledged + " acknowledged, " + found + " there");
            assertTrue(store.wordsOf(Sample.id(acknowledged)).note().startsWith("note " + acknowledged + " "));
            if (kill % 10 == 0) {
                Health health = store.check();
                assertTrue(health.ok(), health::toString);
                assertEquals(found, health.entries());
            }
            saved = found;
        }
    }
}
