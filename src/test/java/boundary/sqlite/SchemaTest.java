package boundary.sqlite;

import static boundary.sqlite.OpeningTest.assertTrouble;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.Item;
import boundary.journal.Journal;
import boundary.session.StoreException;
import boundary.session.StoreException.Trouble;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The tables, their upgrades, and the settings of a connection.
class SchemaTest {
    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void make() {
        path = folder.resolve("mine");
        Sample.make(path, "note");
    }

    @Test
    void every_setting_is_as_it_was_made() throws SQLException {
        var expected = Map.ofEntries(
                Map.entry("journal_mode", "wal"),
                Map.entry("synchronous", "3"),
                Map.entry("fullfsync", "1"),
                Map.entry("checkpoint_fullfsync", "1"),
                Map.entry("foreign_keys", "1"),
                Map.entry("trusted_schema", "0"),
                Map.entry("secure_delete", "1"),
                Map.entry("cell_size_check", "1"),
                Map.entry("mmap_size", "0"),
                Map.entry("temp_store", "2"),
                Map.entry("busy_timeout", "5000"),
                Map.entry("application_id", Integer.toString(Schema.APPLICATION)),
                Map.entry("user_version", Integer.toString(Schema.current().version())));
        try (var open = OpenFile.forWriting(path, Schema.current())) {
            for (var setting : expected.entrySet()) {
                assertEquals(setting.getValue(), open.database().text("pragma " + setting.getKey()), setting.getKey());
            }
            assertEquals("1", open.database().text("select v from search_config where k = 'secure-delete'"));
        }
    }

    @Test
    void a_library_with_the_known_fault_is_not_trusted() {
        for (String old : List.of("3.40.1", "3.51.2", "3.9.99", "2.99.99", "3.51")) {
            assertFalse(Profile.isTrusted(old), old);
        }
        for (String good : List.of("3.51.3", "3.54.1", "3.100.0", "4.0.0")) {
            assertTrue(Profile.isTrusted(good), good);
        }
    }

    @Test
    void every_table_is_strict_and_refuses_what_no_entry_can_be() throws SQLException {
        try (var open = OpenFile.forWriting(path, Schema.current())) {
            assertEquals(0, open.database().number("""
                select count(*) from pragma_table_list
                where schema = 'main' and type = 'table' and not strict and name not like 'sqlite_%'\
                """));
            for (String bad : List.of(
                    "minutes = 1441",
                    "minutes = -1",
                    "unpaid_minutes = 1441",
                    "energy = 3",
                    "energy = -3",
                    "severity = 0",
                    "severity = 4",
                    "minutes = 'many'",
                    "channel = 'FAX'",
                    "direction = 'UP'",
                    "signals = 'urgent'",
                    "known_from = '22.11.2026'",
                    "offset_seconds = 64801",
                    "gone = 2",
                    "zone = null",
                    "id = 'me'")) {
                assertThrows(SQLException.class, () -> open.database().run("update interaction set " + bad), bad);
            }
            open.database().run("update interaction set minutes = 1440, unpaid_minutes = 0, energy = -2, severity = 3");
        }
    }

    @Test
    void the_tables_of_the_ending_refuse_what_nothing_can_be() throws SQLException {
        var diarist = new Diarist(5);
        try (var store = SqliteStore.open(path, Clock.systemUTC())) {
            Journal journal = store.load();
            for (Class<? extends Item> sort : ItemsTest.sorts().toList()) {
                Item item = diarist.item(sort, diarist.id(), Sample.CLIENT.id());
                Edit edit = Edits.put(journal, Edit.Kind.IMPORT, item, diarist.stamp());
                store.commit(edit);
                journal = journal.with(edit);
            }
        }
        try (var open = OpenFile.forWriting(path, Schema.current())) {
            for (String bad : List.of(
                    "interaction set answer = 'MAYBE'",
                    "interaction set answer = null, taken = 'WELL'",
                    "action_taken set action = 'BOUNDARY', repair = 'FIX'",
                    "action_taken set about = 'that one'",
                    "hardship set kind = 'LUCK'",
                    "obligation set repeats = 'DAILY'",
                    "opinion set quiet_breaches = 0",
                    "agreement set pricing = 'FREE'",
                    "agreement set answer_count = 1, answer_unit = null",
                    "agreement set notice_count = 1001",
                    "boundary set rule = ''",
                    "extra set minutes = 0",
                    "extra set fate = 'GIVE', bill = id",
                    "disengagement set begun = 'soon'",
                    "own_template set name = ''",
                    "resource set kind = 'DOG'")) {
                assertThrows(SQLException.class, () -> open.database().run("update " + bad), bad);
            }
            open.database().run("update interaction set answer = 'DECLINED', taken = null");
            open.database().run("update extra set fate = 'BILL', bill = id");
        }
    }

    @Test
    void an_earlier_version_is_brought_up_and_keeps_its_content() throws SQLException {
        Schema next = with("create table later (a text) strict; insert into later values ('new')");
        try (var open = OpenFile.forWriting(path, next)) {
            assertEquals(next.version(), open.database().number("pragma user_version"));
            assertEquals("new", open.database().text("select a from later"));
            assertEquals(1, Loader.load(open.database()).size());
        }
        assertTrouble(Trouble.NEWER, () -> OpenFile.forWriting(path, Schema.current()));
        assertTrouble(Trouble.NEWER, () -> OpenFile.forReading(path, Schema.current()));
    }

    @Test
    void an_upgrade_that_fails_leaves_the_earlier_version_whole() throws SQLException {
        Schema broken = with("create table later (a text) strict; delete from words; insert into nowhere values (1)");
        assertThrows(StoreException.class, () -> OpenFile.forWriting(path, broken));
        try (var open = OpenFile.forWriting(path, Schema.current())) {
            assertEquals(Schema.current().version(), open.database().number("pragma user_version"));
            assertEquals(0, open.database().number("select count(*) from sqlite_schema where name = 'later'"));
            assertEquals(1, open.database().number("select count(*) from words"));
        }
    }

    private static Schema with(String upgrade) {
        List<String> upgrades = new ArrayList<>(Schema.current().upgrades());
        upgrades.add(upgrade);
        return new Schema(upgrades);
    }
}
