package boundary.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.Words;
import boundary.session.Health;
import boundary.session.Health.Kind;
import boundary.session.StoreException;
import boundary.session.StoreException.Trouble;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is changed in the file behind the program's back is found, and named. Versions: 1 is the client, 2 to 4 the
/// entries, 5 a change of the first entry.
class CheckupTest {
    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void make() {
        path = folder.resolve("mine");
        Sample.make(path, "the first note", "the second note", "the third note");
        try (var store = SqliteStore.open(path, Clock.systemUTC())) {
            store.commit(Sample.change(1, Words.noting("the first note"), Words.noting("changed my mind")));
        }
    }

    @Test
    void a_whole_journal_is_well() {
        Health health = check();
        assertTrue(health.ok(), health::toString);
        assertEquals("ok", health.integrity());
        assertEquals("ok", health.chain());
        assertEquals("ok", health.searchIndex());
        assertEquals(3, health.entries());
    }

    @Test
    void one_bit_flipped_in_a_note_names_the_entry() throws Exception {
        byte[] file = Files.readAllBytes(path);
        byte[] note = "the second note".getBytes(StandardCharsets.UTF_8);
        int at = 0;
        while (!Arrays.equals(file, at, at + note.length, note, 0, note.length)) {
            at++;
        }
        file[at + 5] ^= 1;
        Files.write(path, file);
        Health health = check();
        assertEquals("ok", health.integrity(), "SQLite itself sees nothing");
        assertEquals("broken", health.chain());
        assertEquals(
                List.of(new Health.Problem(Kind.CHANGED, 3, Sample.id(2).value(), "interaction")),
                health.problems().stream().filter(p -> p.kind() != Kind.SEARCH).toList());
    }

    @Test
    void any_column_of_any_version_counts() throws Exception {
        List<String> changes = List.of(
                "update interaction set minutes = minutes + 1 where sequence = 3",
                "update interaction set energy = -1 where sequence = 3",
                "update interaction set gone = 1 where sequence = 3",
                "update interaction set recorded_at = recorded_at + 1 where sequence = 3",
                "update interaction set known_from = '2026-01-01' where sequence = 3",
                "update words set feeling = 'angry' where sequence = 3",
                "update words set topic = note, note = topic where sequence = 3",
                "delete from words where sequence = 3",
                "update chain set salt = randomblob(32) where sequence = 3",
                "update chain set leaf = randomblob(32) where sequence = 3");
        for (String change : changes) {
            Path copy = Files.copy(path, folder.resolve("copy " + changes.indexOf(change)));
            OpeningTest.sql(copy, change);
            assertTrue(
                    check(copy)
                            .problems()
                            .contains(new Health.Problem(
                                    Kind.CHANGED, 3, Sample.id(2).value(), "interaction")),
                    change);
        }
    }

    @Test
    void links_rows_and_times_can_neither_go_nor_come() throws Exception {
        assertNamed("update edit set written_at = written_at + 1 where id = 3", Kind.LINK, 3);
        assertNamed("update chain set head = randomblob(32) where sequence = 3", Kind.LINK, 3);
        assertNamed("update meta set value = 'other'", Kind.LINK, 1);
        assertNamed("pragma foreign_keys = off; delete from interaction where sequence = 3", Kind.MISSING, 3);
        assertNamed("pragma foreign_keys = off; delete from chain where sequence = 3", Kind.MISSING, 3);
        assertNamed("pragma foreign_keys = off; delete from chain where sequence = 5", Kind.MISSING, 5);
        assertNamed("pragma foreign_keys = off; delete from interaction where sequence = 5", Kind.MISSING, 5);
        assertNamed(
                "insert into interaction select 99, id, recorded_at, known_from, gone, client, at, zone,"
                        + " offset_seconds, channel, direction, minutes, unpaid_minutes, energy, severity, signals,"
                        + " excused, actions, fair, answer, taken from interaction where sequence = 3",
                Kind.ADDED,
                99);
        assertNamed("insert into words values (1, 'x', 'y', 'z')", Kind.CHANGED, 1);
        assertNamed("insert into words values (1, 'x', 'y', 'z')", Kind.REFERENCE, 1);
    }

    @Test
    void a_search_index_out_of_step_is_found() throws Exception {
        List<String> changes = List.of(
                "insert into search (rowid, topic, note, feeling) values (999, 'x', 'y', 'z')",
                "insert into search (search, rowid, topic, note, feeling) select 'delete', * from searchable where"
                        + " sequence = 3",
                "insert into search (search) values ('delete-all')",
                "insert into search (rowid, topic, note, feeling) values (998, '', '!', '')");
        for (String change : changes) {
            Path copy = Files.copy(path, folder.resolve("copy " + changes.indexOf(change)));
            OpeningTest.sql(copy, change);
            Health health = check(copy);
            assertEquals("out of step", health.searchIndex(), change);
            assertEquals("ok", health.chain(), change);
            assertFalse(health.ok());
        }
    }

    @Test
    void a_damaged_page_is_found_wherever_it_is() throws Exception {
        byte[] whole = Files.readAllBytes(path);
        for (int page = 1; page < whole.length / 4096; page++) {
            byte[] damaged = whole.clone();
            Arrays.fill(damaged, page * 4096, page * 4096 + 4096, (byte) 0x5A);
            Path copy = Files.write(folder.resolve("page " + page), damaged);
            assertFalse(isWell(copy), "page " + page);
        }
    }

    private static boolean isWell(Path path) {
        try {
            return check(path).ok();
        } catch (StoreException e) { // the page of the tables' names: it can't even be opened
            assertEquals(Trouble.DAMAGED, e.trouble());
            return false;
        }
    }

    private void assertNamed(String change, Kind kind, long sequence) throws Exception {
        Path copy = Files.copy(path, Files.createTempDirectory(folder, "copy").resolve("mine"));
        OpeningTest.sql(copy, change);
        Health health = check(copy);
        assertTrue(
                health.problems().stream().anyMatch(p -> p.kind() == kind && p.sequence() == sequence),
                () -> change + ": " + health);
        assertEquals("broken", health.chain(), change);
    }

    private Health check() {
        return check(path);
    }

    private static Health check(Path path) {
        try (var store = SqliteStore.openReadOnly(path, Clock.systemUTC())) {
            return store.check();
        }
    }
}
