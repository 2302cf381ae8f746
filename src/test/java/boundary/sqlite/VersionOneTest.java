package boundary.sqlite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.ActionTaken;
import boundary.journal.Client;
import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.Journal;
import boundary.journal.Opinion;
import boundary.journal.Policy;
import boundary.journal.Tuning;
import boundary.session.StoreException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A journal that the first version of the program wrote, with something in every table.
class VersionOneTest {
    private static final List<String> TABLES = List.of(
            "meta",
            "edit",
            "chain",
            "policy",
            "client",
            "interaction",
            "words",
            "action_taken",
            "hardship",
            "absence",
            "check_in",
            "quiet_day",
            "obligation",
            "income");

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void unpack() throws IOException {
        path = folder.resolve("mine");
        try (InputStream packed = VersionOneTest.class.getResourceAsStream("version-1.journal.gz")) {
            assertNotNull(packed);
            Files.copy(new GZIPInputStream(packed), path);
        }
    }

    @Test
    void it_is_brought_up_and_every_row_and_link_of_it_stays() throws SQLException {
        List<String> before = Contents.of(path, TABLES);
        try (var store = SqliteStore.open(path, Clock.systemUTC())) {
            assertTrue(store.load().size() > 0);
            assertTrue(store.check().ok(), () -> store.check().toString());
        }
        assertEquals(before, Contents.of(path, TABLES));
        try (var open = OpenFile.forWriting(path, Schema.current())) {
            assertEquals(Schema.current().version(), open.database().number("pragma user_version"));
            assertEquals(1, open.database().number("pragma foreign_keys"), "keys are looked at again");
            assertEquals("", open.database().text("pragma foreign_key_check"));
            assertThrows(
                    SQLException.class,
                    () -> open.database().run("update policy set sequence = 9999"),
                    "rows refer to the new chain");
        }
    }

    @Test
    void it_goes_on_as_a_journal_of_today() {
        Opinion opinion;
        ActionTaken answered;
        Policy tuned;
        try (var store = SqliteStore.open(path, Clock.systemUTC())) {
            var diarist = new Diarist(7);
            Journal journal = store.load();
            Client client = journal.clients().getFirst();
            opinion = (Opinion) diarist.item(Opinion.class, diarist.id(), client.id());
            Edit thought = Edits.put(journal, Edit.Kind.NOTE_OPINION, opinion, diarist.stamp());
            store.commit(thought);
            journal = journal.with(thought);
            answered = actions(journal).getFirst().withHelped(true);
            Edit helped = Edits.put(journal, Edit.Kind.NOTE_ACTION, answered, diarist.stamp());
            store.commit(helped);
            journal = journal.with(helped);
            tuned = journal.policy().withTuning(Tuning.NONE.with("HALF_LIFE", 0.1 + 0.2));
            store.commit(Edits.put(journal, Edit.Kind.SCORECARD, tuned, diarist.stamp()));
        }
        try (var store = SqliteStore.openReadOnly(path, Clock.systemUTC())) {
            Journal journal = store.load();
            assertEquals(List.of(opinion), journal.opinions(opinion.client()));
            assertEquals(answered, journal.standing(answered));
            assertEquals(tuned, journal.policy());
            assertTrue(store.check().ok(), () -> store.check().toString());
        }
    }

    @Test
    void it_is_read_and_checked_as_it_is_where_it_is_not_to_be_written() throws IOException {
        byte[] before = Files.readAllBytes(path);
        Journal read;
        try (var store = SqliteStore.openReadOnly(path, Clock.systemUTC())) {
            read = store.load();
            assertTrue(store.check().ok(), () -> store.check().toString());
        }
        assertArrayEquals(before, Files.readAllBytes(path));
        try (var store = SqliteStore.open(path, Clock.systemUTC())) {
            assertEquals(versions(read), versions(store.load()));
        }
        assertEquals(Tuning.NONE, read.policy().tuning());
        assertTrue(actions(read).stream().allMatch(a -> a.helped() == null)
                && !actions(read).isEmpty());
    }

    @Test
    void a_change_behind_its_back_is_found_after_it_was_brought_up() throws SQLException {
        long sequence;
        try (var open = OpenFile.forWriting(path, Schema.current())) {
            sequence = open.database().number("select max(sequence) from policy");
            open.database().run("update policy set parameters = 'HALF_LIFE=1.0' where sequence = " + sequence);
        }
        try (var store = SqliteStore.openReadOnly(path, Clock.systemUTC())) {
            assertEquals(sequence, store.check().problems().getFirst().sequence());
        }
    }

    @Test
    void where_that_fails_it_stays_what_it_was() throws SQLException {
        List<String> before = Contents.of(path, TABLES);
        List<String> upgrades = new ArrayList<>(Schema.current().upgrades());
        upgrades.set(1, upgrades.get(1) + "insert into nowhere values (1);");
        assertThrows(StoreException.class, () -> OpenFile.forWriting(path, new Schema(upgrades)));
        try (var database = Database.open(path, Database.Mode.READ)) {
            assertEquals(1, database.number("pragma user_version"));
            assertEquals(0, database.number("select count(*) from sqlite_schema where name = 'opinion'"));
        }
        assertEquals(before, Contents.of(path, TABLES));
    }

    private static List<ActionTaken> actions(Journal journal) {
        return journal.clients().stream()
                .flatMap(c -> journal.actions(c.id()).stream())
                .toList();
    }

    private static List<String> versions(Journal journal) {
        List<String> all = new ArrayList<>();
        journal.forEachVersion(v -> all.add(v.toString()));
        return all;
    }
}
