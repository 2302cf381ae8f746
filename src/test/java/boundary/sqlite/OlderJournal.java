package boundary.sqlite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.ClientId;
import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.Item;
import boundary.journal.Journal;
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

/// What holds for a journal that an earlier version of the program wrote, with something in every table and column of
/// its time.
abstract class OlderJournal {
    private final int version;
    private final String newTable;
    private final List<String> tables;

    @TempDir
    Path folder;

    private Path path;

    /// @param version which wrote it, from 1
    /// @param newTable one that came with the version after it
    /// @param tables all of its time but the search index
    OlderJournal(int version, String newTable, List<String> tables) {
        this.version = version;
        this.newTable = newTable;
        this.tables = tables;
    }

    @BeforeEach
    void unpack() throws IOException {
        path = folder.resolve("mine");
        try (InputStream packed = OlderJournal.class.getResourceAsStream("version-" + version + ".journal.gz")) {
            assertNotNull(packed);
            Files.copy(new GZIPInputStream(packed), path);
        }
    }

    /// {@return where it lies}
    Path path() {
        return path;
    }

    @Test
    void it_is_brought_up_and_every_row_and_link_of_it_stays() throws SQLException {
        List<String> before = Contents.of(path, tables);
        long entries;
        long sequence;
        try (var database = Database.open(path, Database.Mode.READ)) {
            entries = database.number("select count(*) from current_interaction");
            sequence = database.number("select max(sequence) from chain");
        }
        assertTrue(entries > 0);
        try (var store = SqliteStore.open(path, Clock.systemUTC())) {
            assertEquals(entries, store.load().size());
            assertEquals(sequence, store.load().sequence());
            assertEquals(sequence, store.head().sequence());
            assertTrue(store.check().ok(), () -> store.check().toString());
        }
        assertEquals(before, Contents.of(path, tables));
        try (var open = OpenFile.forWriting(path, Schema.current())) {
            assertEquals(Schema.current().version(), open.database().number("pragma user_version"));
            assertEquals("", open.database().text("pragma foreign_key_check"));
            assertEquals(1, open.database().number("pragma foreign_keys"), "keys are looked at again");
            assertThrows(
                    SQLException.class,
                    () -> open.database().run("update policy set sequence = 9999"),
                    "rows refer to the new chain");
        }
    }

    @Test
    void it_is_read_and_checked_as_it_is_where_it_is_not_to_be_written() throws IOException {
        byte[] before = Files.readAllBytes(path);
        List<String> read;
        try (var store = SqliteStore.openReadOnly(path, Clock.systemUTC())) {
            read = versions(store.load());
            assertTrue(store.check().ok(), () -> store.check().toString());
        }
        assertArrayEquals(before, Files.readAllBytes(path));
        try (var store = SqliteStore.open(path, Clock.systemUTC())) {
            assertEquals(read, versions(store.load()));
        }
    }

    @Test
    void it_takes_every_sort_of_today() {
        var diarist = new Diarist(3);
        List<Item> added = new ArrayList<>();
        try (var store = SqliteStore.open(path, Clock.systemUTC())) {
            Journal journal = store.load();
            ClientId client = journal.clients().getFirst().id();
            for (Class<? extends Item> sort : ItemsTest.sorts().toList()) {
                Item item = diarist.item(
                        sort, sort.getSimpleName().equals("Client") ? client.value() : diarist.id(), client);
                Edit edit = Edits.put(journal, Edit.Kind.IMPORT, item, diarist.stamp());
                store.commit(edit);
                journal = journal.with(edit);
                added.add(item);
            }
        }
        try (var store = SqliteStore.openReadOnly(path, Clock.systemUTC())) {
            Journal journal = store.load();
            added.forEach(item -> assertEquals(item, journal.standing(item)));
            assertTrue(store.check().ok(), () -> store.check().toString());
        }
    }

    @Test
    void where_that_fails_it_stays_what_it_was() throws SQLException {
        List<String> before = Contents.of(path, tables);
        List<String> upgrades = new ArrayList<>(Schema.current().upgrades());
        upgrades.set(version, upgrades.get(version) + "insert into nowhere values (1);");
        assertThrows(StoreException.class, () -> OpenFile.forWriting(path, new Schema(upgrades)));
        try (var database = Database.open(path, Database.Mode.READ)) {
            assertEquals(version, database.number("pragma user_version"));
            assertEquals(0, database.number("select count(*) from sqlite_schema where name = '" + newTable + "'"));
        }
        assertEquals(before, Contents.of(path, tables));
    }

    /// Changes a row of the newest version behind the program's back once the journal was brought up, and expects
    /// the check to name it.
    void changedAndFound(String table, String change) throws SQLException {
        long sequence;
        try (var open = OpenFile.forWriting(path, Schema.current())) {
            sequence = open.database().number("select max(sequence) from " + table);
            open.database().run("update " + table + " set " + change + " where sequence = " + sequence);
        }
        try (var store = SqliteStore.openReadOnly(path, Clock.systemUTC())) {
            assertEquals(sequence, store.check().problems().getFirst().sequence());
        }
    }

    private static List<String> versions(Journal journal) {
        List<String> all = new ArrayList<>();
        journal.forEachVersion(v -> all.add(v.toString()));
        return all;
    }
}
