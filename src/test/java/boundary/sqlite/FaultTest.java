package boundary.sqlite;

import static boundary.sqlite.OpeningTest.assertTrouble;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.Change;
import boundary.journal.Edit;
import boundary.journal.Known;
import boundary.journal.QuietDay;
import boundary.journal.Stamp;
import boundary.session.Session;
import boundary.session.StoreException;
import boundary.session.StoreException.Trouble;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What cannot be saved changes nothing, neither in the file nor in memory, and later saving works again.
class FaultTest {
    private static final Stamp STAMP = new Stamp(Instant.EPOCH, LocalDate.EPOCH, UUID::randomUUID);

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void make() {
        path = folder.resolve("mine");
        Sample.make(path, "first");
    }

    @Test
    void a_full_disk_refuses_the_edit_and_takes_it_once_there_is_room() throws SQLException {
        OpenFile open = OpenFile.forWriting(path, Schema.current());
        try (var session = new Session(new SqliteStore(open, Clock.systemUTC()), () -> STAMP)) {
            var before = session.journal();
            setPages(open, pages(open) + 3);
            var refused = assertThrows(StoreException.class, () -> fill(session));
            assertEquals(Trouble.DISK_FULL, refused.trouble());
            var full = session.journal();
            assertTrue(full.size() > before.size(), "some fitted into the pages that were there");
            assertEquals(full.size(), session.store().load().size());
            assertTrue(session.store().check().ok());
            setPages(open, 1_000_000);
            session.apply(Sample.log(5_000, "there is room again"));
            assertEquals(full.size() + 1, session.store().load().size());
        }
        try (var store = SqliteStore.open(path, Clock.systemUTC())) {
            assertEquals(1, store.search("room again", 9).size());
            assertTrue(store.check().ok());
        }
    }

    @Test
    void an_edit_that_fails_in_its_middle_leaves_nothing_of_it() {
        try (var session = new Session(SqliteStore.open(path, Clock.systemUTC()), () -> STAMP)) {
            List<Change> changes = new ArrayList<>(Sample.log(2, "good").changes());
            changes.add(new Change.OfItem(
                    null, new QuietDay(LocalDate.of(12_345, 1, 1)), new Known(Instant.EPOCH, LocalDate.EPOCH)));
            var before = session.journal();
            assertTrouble(Trouble.FAILED, () -> session.apply(new Edit(Edit.Kind.IMPORT, changes)));
            assertEquals(before, session.journal());
            assertEquals(1, session.store().load().size());
            assertEquals(List.of(), session.store().search("good", 9));
            assertEquals(null, session.undoable());
            session.apply(Sample.log(2, "better"));
            assertTrue(session.store().check().ok());
        }
    }

    @Test
    void a_removed_journal_is_noticed_before_anything_is_called_saved() throws Exception {
        try (var store = SqliteStore.open(path, Clock.systemUTC())) {
            Files.delete(path);
            assertTrouble(Trouble.GONE, () -> store.commit(Sample.log(2, "lost")));
        }
        assertFalse(Files.exists(path), "and no new file stands in its place");
    }

    @Test
    void a_renamed_journal_takes_no_more_and_can_be_opened_under_its_new_name() throws Exception {
        Path other = folder.resolve("other");
        try (var store = SqliteStore.open(path, Clock.systemUTC())) {
            Files.move(path, other);
            assertTrouble(Trouble.GONE, () -> store.commit(Sample.log(2, "lost")));
            Files.move(other, path);
            store.commit(Sample.log(2, "found again"));
        }
        try (var store = SqliteStore.open(path, Clock.systemUTC())) {
            assertEquals(2, store.load().size());
        }
    }

    @Test
    void a_replaced_journal_is_left_alone() throws Exception {
        Path other = folder.resolve("other");
        Sample.make(other, "one", "two", "three");
        byte[] content = Files.readAllBytes(other);
        try (var store = SqliteStore.open(path, Clock.systemUTC())) {
            Files.move(other, path, StandardCopyOption.REPLACE_EXISTING);
            assertTrouble(Trouble.GONE, () -> store.commit(Sample.log(2, "lost")));
        }
        assertTrue(Arrays.equals(content, Files.readAllBytes(path)));
        try (var store = SqliteStore.open(path, Clock.systemUTC())) {
            assertEquals(3, store.load().size());
            assertTrue(store.check().ok());
        }
    }

    @Test
    void trouble_never_repeats_what_a_person_wrote() {
        try (var store = SqliteStore.open(path, Clock.systemUTC())) {
            store.load();
            var twice = Sample.log(2, "my secret");
            var e = assertThrows(
                    StoreException.class,
                    () -> store.commit(new Edit(
                            Edit.Kind.IMPORT,
                            List.of(
                                    twice.changes().getFirst(),
                                    new Change.OfItem(
                                            null,
                                            new QuietDay(LocalDate.of(12_345, 1, 1)),
                                            twice.changes().getFirst().known())))));
            for (Throwable t = e; t != null; t = t.getCause()) {
                assertFalse(String.valueOf(t.getMessage()).contains("12345"), t::toString);
                assertFalse(String.valueOf(t.getMessage()).contains("secret"), t::toString);
            }
        }
    }

    private static void fill(Session session) {
        for (int number = 2; number < 2_000; number++) {
            session.apply(Sample.log(number, "note ".repeat(40)));
        }
    }

    private static long pages(OpenFile open) throws SQLException {
        return open.database().number("pragma page_count");
    }

    private static void setPages(OpenFile open, long most) throws SQLException {
        open.database().run("pragma max_page_count = " + most);
    }
}
