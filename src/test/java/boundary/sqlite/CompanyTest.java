package boundary.sqlite;

import static boundary.sqlite.OpeningTest.assertTrouble;
import static org.junit.jupiter.api.Assertions.assertEquals;

import boundary.session.StoreException.Trouble;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Several programs at one journal: one writes, all may read.
class CompanyTest {
    @TempDir
    Path folder;

    @Test
    void a_second_writer_is_refused_and_a_reader_is_not() throws Exception {
        Path path = folder.resolve("mine");
        Sample.make(path, "note");
        try (var store = SqliteStore.open(path, Clock.systemUTC())) {
            store.load();
            assertEquals("IN_USE", said(Child.start("open", path.toString())));
            store.commit(Sample.log(2, "written beside a reader"));
            try (var reader = SqliteStore.openReadOnly(path, Clock.systemUTC())) {
                assertEquals(2, reader.load().size());
                store.commit(Sample.log(3, "and another"));
                assertEquals(3, reader.load().size());
                assertEquals(1, reader.search("another", 9).size());
            }
            store.commit(Sample.log(4, "and one more"));
        }
        assertEquals("open with 4", said(Child.start("open", path.toString())));
    }

    @Test
    void another_program_that_writes_is_read_and_its_end_frees_the_journal_however_it_comes() throws Exception {
        Path path = folder.resolve("mine");
        Sample.make(path, "note");
        Process child = Child.start("open", path.toString());
        try (BufferedReader output = Child.output(child)) {
            assertEquals("open with 1", output.readLine());
            assertTrouble(Trouble.IN_USE, () -> SqliteStore.open(path, Clock.systemUTC()));
            try (var reader = SqliteStore.openReadOnly(path, Clock.systemUTC())) {
                assertEquals(1, reader.load().size());
            }
            child.destroyForcibly().waitFor();
        }
        try (var store = SqliteStore.open(path, Clock.systemUTC())) {
            store.commit(Sample.log(2, "the lock of a dead program holds nobody up"));
            assertEquals(2, store.load().size());
        }
    }

    @Test
    void a_journal_that_another_program_wrote_to_takes_no_edit_made_for_its_earlier_state() throws Exception {
        Path path = folder.resolve("mine");
        Sample.make(path, "note");
        try (var store = SqliteStore.open(path, Clock.systemUTC())) {
            store.load();
            OpeningTest.sql(
                    path,
                    "insert into chain select sequence + 1, edit, sort, salt, leaf, head, erasure from chain order by"
                            + " sequence desc limit 1");
            assertTrouble(Trouble.IN_USE, () -> store.commit(Sample.log(2, "too late")));
        }
    }

    private static String said(Process child) throws Exception {
        child.getOutputStream().close();
        try (BufferedReader output = Child.output(child)) {
            String first = output.readLine();
            child.waitFor(20, TimeUnit.SECONDS);
            return first;
        }
    }
}
