package boundary.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.Change;
import boundary.journal.Edit;
import boundary.journal.Known;
import boundary.journal.Words;
import boundary.session.Health;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program that erases a client is killed at one moment after another: the client is there whole, or gone whole.
class EraseKillTest {
    private static final int KILLS = 10;
    private static final int ENTRIES = 1_000;

    @TempDir
    Path folder;

    @Test
    void a_client_is_there_whole_or_gone_whole() throws Exception {
        Path whole = folder.resolve("whole");
        make(whole);
        long longest = duration(Files.copy(whole, folder.resolve("timed")));
        int gone = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            Path path = Files.copy(
                    whole, Files.createDirectory(folder.resolve("kill " + kill)).resolve("mine"));
            kill(path, longest * kill / KILLS);
            try (var store = SqliteStore.open(path, Clock.systemUTC())) {
                int found = store.load().size();
                assertTrue(found == 0 || found == ENTRIES, found + " entries");
                assertEquals(found == 0 ? 0 : 1, store.load().clients().size());
                assertEquals(found == 0, store.search("words", 9).isEmpty());
                Health health = store.check();
                assertTrue(health.ok(), health::toString);
                assertEquals(found == 0 ? ENTRIES + 1 : 0, health.tombstones().erased());
                gone += found == 0 ? 1 : 0;
            }
        }
        assertTrue(gone > 0 && gone < KILLS, gone + " of " + KILLS + " were erased: no kill came while it happened");
    }

    private static void make(Path path) {
        Sample.make(path);
        Known known = new Known(Instant.parse("2026-11-22T10:00:00Z"), Sample.DAY);
        try (var store = SqliteStore.open(path, Clock.systemUTC())) {
            store.commit(new Edit(
                    Edit.Kind.IMPORT,
                    IntStream.rangeClosed(1, ENTRIES)
                            .<Change>mapToObj(i -> new Change.OfInteraction(
                                    null, Sample.entry(i), Words.NONE, Words.noting("words " + i), known))
                            .toList()));
        }
    }

    /// {@return the milliseconds that it takes when nobody disturbs it, and some more}
    private static long duration(Path path) throws IOException, InterruptedException {
        Process child = Child.start("erase", path.toString());
        try (BufferedReader output = Child.output(child)) {
            assertEquals("now", output.readLine());
            long start = System.nanoTime();
            assertEquals("done", output.readLine());
            long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            assertTrue(child.waitFor(10, TimeUnit.SECONDS));
            return took + took / 2;
        }
    }

    private static void kill(Path path, long millis) throws IOException, InterruptedException {
        Process child = Child.start("erase", path.toString());
        try (BufferedReader output = Child.output(child)) {
            assertEquals("now", output.readLine());
            TimeUnit.MILLISECONDS.sleep(millis);
            child.toHandle().destroyForcibly();
        }
        assertTrue(child.waitFor(10, TimeUnit.SECONDS));
    }
}
