package boundary.sqlite;

import static boundary.sqlite.OpeningTest.assertTrouble;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.session.StoreException.Trouble;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Open letters lie beside the journal.
class DraftsTest {
    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void make() {
        path = folder.resolve("mine");
        Sample.make(path, "note");
    }

    @Test
    void a_letter_is_kept_changed_and_taken_away() {
        String text = "Dear {CONTACT},\n'); drop table draft; -- \u0000 👩‍👩‍👧 ﷽".repeat(300);
        try (var store = SqliteStore.open(path, Clock.systemUTC())) {
            assertNull(store.draft("a"));
            store.keepDraft("a", "first");
            store.keepDraft("b'; --", text);
            store.keepDraft("a", "second");
        }
        try (var store = SqliteStore.open(path, Clock.systemUTC())) {
            assertEquals("second", store.draft("a"));
            assertEquals(text, store.draft("b'; --"));
            store.keepDraft("a", "");
            store.keepDraft("never there", "");
            assertNull(store.draft("a"));
        }
        try (var store = SqliteStore.openReadOnly(path, Clock.systemUTC())) {
            assertNull(store.draft("a"));
            assertEquals(text, store.draft("b'; --"));
            assertTrouble(Trouble.READ_ONLY, () -> store.keepDraft("a", "third"));
        }
    }

    @Test
    void it_is_no_part_of_the_journal() {
        try (var store = SqliteStore.open(path, Clock.systemUTC())) {
            var before = store.load();
            store.keepDraft("a", "text");
            store.commit(Sample.log(2, "between"));
            store.keepDraft("a", "later");
            assertEquals(before.sequence() + 1, store.load().sequence());
            assertTrue(store.check().ok(), () -> store.check().toString());
            assertTrue(store.search("later", 9).isEmpty());
        }
    }

    @Test
    void edits_are_flushed_as_before() throws SQLException {
        try (var open = OpenFile.forWriting(path, Schema.current())) {
            Drafts.keep(open.database(), "a", "text");
            assertEquals(3, open.database().number("pragma synchronous"));
        }
    }

    @Test
    void a_letter_that_was_taken_away_does_not_linger_in_the_file() throws IOException {
        try (var store = SqliteStore.open(path, Clock.systemUTC())) {
            store.keepDraft("a", "a-secret-that-must-go");
            store.keepDraft("a", "");
            store.settle();
        }
        assertTrue(!Files.readString(path, StandardCharsets.ISO_8859_1).contains("a-secret-that-must-go"));
    }

    @Test
    void the_last_acknowledged_text_survives_a_kill() throws Exception {
        for (int kill = 1; kill <= 5; kill++) {
            Process child = Child.start("write", path.toString(), Integer.toString(kill * 100_000));
            int last = 0;
            try (BufferedReader output = Child.output(child)) {
                String line = output.readLine();
                assertNotNull(line, "the child wrote nothing");
                TimeUnit.MILLISECONDS.sleep(30L * kill);
                child.toHandle().destroyForcibly();
                for (; line != null; line = output.readLine()) {
                    last = Integer.parseInt(line);
                }
            }
            assertTrue(child.waitFor(10, TimeUnit.SECONDS));
            try (var store = SqliteStore.open(path, Clock.systemUTC())) {
                String found = Objects.requireNonNull(store.draft("letter"));
                int number = Integer.parseInt(found.substring(0, found.indexOf(' ')));
                assertTrue(number == last || number == last + 1, number + " after " + last);
                assertTrue(store.check().ok());
            }
        }
    }
}
