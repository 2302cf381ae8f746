package boundary.sqlite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.Client;
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

/// A journal that the third version of the program wrote, with something in every table and column.
class VersionThreeTest {
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
            "income",
            "opinion",
            "agreement",
            "boundary",
            "extra",
            "letter_sent",
            "disengagement",
            "practice",
            "own_template",
            "resource",
            "draft");

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void unpack() throws IOException {
        path = folder.resolve("mine");
        try (InputStream packed = VersionThreeTest.class.getResourceAsStream("version-3.journal.gz")) {
            assertNotNull(packed);
            Files.copy(new GZIPInputStream(packed), path);
        }
    }

    @Test
    void it_is_brought_up_and_every_row_and_link_of_it_stays() throws SQLException {
        List<String> before = Contents.of(path, TABLES);
        try (var store = SqliteStore.open(path, Clock.systemUTC())) {
            assertEquals(53, store.load().size());
            assertEquals(199, store.load().sequence());
            assertTrue(store.check().ok(), () -> store.check().toString());
        }
        assertEquals(before, Contents.of(path, TABLES));
        try (var open = OpenFile.forWriting(path, Schema.current())) {
            assertEquals(Schema.current().version(), open.database().number("pragma user_version"));
            assertEquals("", open.database().text("pragma foreign_key_check"));
        }
    }

    @Test
    void it_is_read_and_checked_as_it_is_where_it_is_not_to_be_written() throws IOException {
        byte[] before = Files.readAllBytes(path);
        List<String> read;
        try (var store = SqliteStore.openReadOnly(path, Clock.systemUTC())) {
            read = versions(store.load());
            assertTrue(store.check().ok(), () -> store.check().toString());
            assertEquals("an open letter", store.draft("letter:cc1380d0-5aa1-2ea8-1e1e-9da751abbfb0"));
            assertEquals(199, store.head().sequence());
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
    void its_clients_can_be_erased() {
        try (var store = SqliteStore.open(path, Clock.systemUTC())) {
            for (Client client : store.load().clients()) {
                assertTrue(store.erase(client.id()).versions() > 0);
            }
            assertEquals(0, store.load().size());
            assertTrue(store.check().ok(), () -> store.check().toString());
        }
    }

    @Test
    void where_that_fails_it_stays_what_it_was() throws SQLException {
        List<String> before = Contents.of(path, TABLES);
        List<String> upgrades = new ArrayList<>(Schema.current().upgrades());
        upgrades.set(3, upgrades.get(3) + "insert into nowhere values (1);");
        assertThrows(StoreException.class, () -> OpenFile.forWriting(path, new Schema(upgrades)));
        try (var database = Database.open(path, Database.Mode.READ)) {
            assertEquals(3, database.number("pragma user_version"));
            assertEquals(0, database.number("select count(*) from sqlite_schema where name = 'erasure'"));
        }
        assertEquals(before, Contents.of(path, TABLES));
    }

    private static List<String> versions(Journal journal) {
        List<String> all = new ArrayList<>();
        journal.forEachVersion(v -> all.add(v.toString()));
        return all;
    }
}
