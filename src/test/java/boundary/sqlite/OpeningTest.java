package boundary.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.session.StoreException;
import boundary.session.StoreException.Trouble;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/// What is opened and what is refused, and that a refused file, and the folder around it, stay as they were.
class OpeningTest {
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");

    @TempDir
    Path folder;

    @Test
    void a_missing_file_is_not_made() throws Exception {
        refused(folder.resolve("none.journal"), Trouble.MISSING);
        refused(folder.resolve("no folder/none.journal"), Trouble.MISSING);
        assertEquals(List.of(), Sample.hashes(folder));
    }

    @Test
    void files_that_are_no_database_are_refused_and_not_touched() throws Exception {
        refused(written("empty", new byte[0]), Trouble.NOT_A_JOURNAL);
        refused(written("hundred", new byte[100]), Trouble.NOT_A_JOURNAL);
        refused(written("text", "Dear diary,\n".repeat(500).getBytes(StandardCharsets.UTF_8)), Trouble.NOT_A_JOURNAL);
        refused(written("picture", Arrays.copyOf(PNG, 9_000)), Trouble.NOT_A_JOURNAL);
        refused(written("archive", zip()), Trouble.NOT_A_JOURNAL);
        refused(Files.createDirectory(folder.resolve("a folder")), Trouble.NOT_A_JOURNAL);
    }

    @Test
    void databases_of_others_are_refused_and_not_touched() throws Exception {
        Path other = written("other", new byte[0]);
        sql(other, "create table note (text); insert into note values ('mine')");
        refused(other, Trouble.FOREIGN);
        Path logging = written("logging", new byte[0]);
        sql(logging, "pragma journal_mode = wal");
        sql(logging, "create table note (text); insert into note values ('mine')");
        refused(logging, Trouble.FOREIGN);
        Path named = written("named", new byte[0]);
        sql(named, "pragma application_id = 77; pragma user_version = 1; create table client (name)");
        refused(named, Trouble.FOREIGN);
    }

    @Test
    void journals_of_newer_or_impossible_versions_are_refused_and_not_touched() throws Exception {
        for (int version : new int[] {Schema.current().version() + 1, 99, 0, -1}) {
            Path path = folder.resolve("v" + version);
            Sample.make(path, "note");
            sql(path, "pragma user_version = " + version);
            refused(path, version > 0 ? Trouble.NEWER : Trouble.DAMAGED);
        }
    }

    @Test
    void damaged_journals_are_refused_and_not_touched() throws Exception {
        Path path = folder.resolve("whole");
        Sample.make(path, "note");
        byte[] whole = Files.readAllBytes(path);
        refused(written("cut", Arrays.copyOf(whole, whole.length * 6 / 10)), Trouble.DAMAGED);
        refused(written("cut short", Arrays.copyOf(whole, 100)), Trouble.DAMAGED);
        byte[] header = whole.clone();
        Arrays.fill(header, 0, 16, (byte) 'x');
        refused(written("no header", header), Trouble.NOT_A_JOURNAL);
    }

    @Test
    void nothing_is_made_over_something() throws Exception {
        Path text = written("text", "mine".getBytes(StandardCharsets.UTF_8));
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nowhere"));
        List<String> before = Sample.hashes(Files.createDirectories(folder.resolve("empty folder")));
        assertTrouble(Trouble.EXISTS, () -> SqliteStore.create(text, Clock.systemUTC()));
        assertTrouble(Trouble.EXISTS, () -> SqliteStore.create(link, Clock.systemUTC()));
        assertTrouble(Trouble.EXISTS, () -> SqliteStore.create(folder.resolve("empty folder"), Clock.systemUTC()));
        assertEquals("mine", Files.readString(text));
        assertEquals(before, Sample.hashes(folder.resolve("empty folder")));
    }

    @Test
    void everything_a_journal_makes_is_its_owners_alone() throws Exception {
        Path path = folder.resolve("a/b c/mine.journal");
        try (var store = SqliteStore.create(path, Clock.systemUTC())) {
            store.commit(Sample.client());
            try (var files = Files.walk(folder.resolve("a"))) {
                List<String> found =
                        files.map(OpeningTest::permissions).sorted().toList();
                assertEquals(
                        List.of(
                                "a rwx------",
                                "b c rwx------",
                                "mine.journal rw-------",
                                "mine.journal-shm rw-------",
                                "mine.journal-wal rw-------",
                                "mine.journal.lock rw-------"),
                        found);
            }
        }
        assertFalse(Files.exists(folder.resolve("a/b c/mine.journal-wal")), "the log is in the file after closing");
    }

    @Test
    void odd_names_and_links_lead_to_the_same_file() throws Exception {
        Path path = folder.resolve("50% #1?mode=memory&x=й '\"; 日本.journal");
        Sample.make(path, "note");
        Path link = Files.createSymbolicLink(folder.resolve("link"), path);
        try (var store = SqliteStore.open(link, Clock.systemUTC())) {
            assertEquals(1, store.load().size());
            assertTrouble(Trouble.IN_USE, () -> SqliteStore.open(path, Clock.systemUTC()));
            assertTrue(Files.exists(folder.resolve(path.getFileName() + ".lock")));
            assertFalse(Files.exists(folder.resolve("link.lock")));
        }
    }

    @Test
    void a_journal_with_a_second_name_is_read_and_not_written() throws Exception {
        Path path = folder.resolve("one");
        Sample.make(path, "note");
        Files.createLink(folder.resolve("two"), path);
        assertTrouble(Trouble.HARD_LINK, () -> SqliteStore.open(path, Clock.systemUTC()));
        try (var store = SqliteStore.openReadOnly(path, Clock.systemUTC())) {
            assertEquals(1, store.load().size());
        }
    }

    @Test
    void a_reader_writes_nothing() throws Exception {
        Path path = folder.resolve("mine");
        Sample.make(path, "note");
        byte[] before = Files.readAllBytes(path);
        try (var store = SqliteStore.openReadOnly(path, Clock.systemUTC())) {
            store.load();
            assertTrue(store.check().ok());
            assertTrouble(Trouble.READ_ONLY, () -> store.commit(Sample.log(2, "no")));
        }
        assertTrue(Arrays.equals(before, Files.readAllBytes(path)));
    }

    @Test
    void a_journal_may_be_made_where_an_unfinished_one_was_left() throws Exception {
        Path path = folder.resolve("mine");
        Files.write(folder.resolve("mine.new"), new byte[5_000]);
        Sample.make(path, "note");
        try (var store = SqliteStore.open(path, Clock.systemUTC())) {
            assertEquals(1, store.load().size());
        }
        assertFalse(Files.exists(folder.resolve("mine.new")));
    }

    static void assertTrouble(Trouble expected, Executable attempt) {
        assertEquals(expected, assertThrows(StoreException.class, attempt).trouble());
    }

    private void refused(Path path, Trouble trouble) throws Exception {
        List<String> before = Sample.hashes(folder);
        assertTrouble(trouble, () -> SqliteStore.open(path, Clock.systemUTC()).load());
        assertTrouble(
                trouble, () -> SqliteStore.openReadOnly(path, Clock.systemUTC()).load());
        assertEquals(before, Sample.hashes(folder), path.toString());
    }

    private Path written(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    static void sql(Path path, String script) throws SQLException {
        try (var database = Database.open(path, Database.Mode.WRITE)) {
            database.run(script);
        }
    }

    private static byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write(new byte[700]);
        }
        return bytes.toByteArray();
    }

    private static String permissions(Path path) {
        try {
            return path.getFileName() + " " + PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
