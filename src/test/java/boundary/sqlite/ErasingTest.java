package boundary.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.Absence;
import boundary.journal.Change;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.Income;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.Item;
import boundary.journal.ItemId;
import boundary.journal.Journal;
import boundary.journal.Known;
import boundary.journal.SavedFilter;
import boundary.journal.Words;
import boundary.session.Erased;
import boundary.session.Health;
import boundary.session.Health.Kind;
import boundary.session.Health.Tombstones;
import boundary.session.JournalStore;
import boundary.session.Session;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is taken out for good is gone from every byte of the file, and the chain over the rest holds.
class ErasingTest {
    private static final String MARK = "Zebrafinkmarker";
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    @TempDir
    Path folder;

    @Test
    void no_byte_of_an_erased_client_is_left_and_everything_else_stays() throws IOException {
        Path path = folder.resolve("mine");
        SqliteStore.create(path, Clock.systemUTC()).close();
        var diarist = new Diarist(9);
        Client gone = named(diarist, MARK + " Ltd");
        Client stays = named(diarist, "Harmless Ltd");
        try (var session = session(path, diarist)) {
            fill(session, diarist, gone, MARK);
            fill(session, diarist, stays, "harmless");
            session.store().keepDraft("letter:" + gone.id(), "Dear " + MARK);
            session.store().keepDraft("letter:" + stays.id(), "Dear you");
            session.store().keepDraft("letter", gone.id().toString());
            assertTrue(hits(path) > 20, "the words are in the file before");
            List<String> others = versionsWithout(session.journal(), gone.id());
            var narrowing = new SavedFilter(new ItemId(UUID.randomUUID()), MARK + " this year", "client=" + gone.id());
            session.apply(Edits.put(session.journal(), Edit.Kind.EDIT_FILTER, narrowing, diarist.stamp()));
            long sequence = session.journal().sequence();

            Erased erased = session.erase(gone.id());

            assertTrue(erased.swept());
            assertEquals(0, hits(path), "in the file or the log, with the journal open");
            assertEquals(others, versionsWithout(session.journal(), gone.id()));
            assertEquals(sequence + 1, session.journal().sequence());
            assertNull(session.journal().client(gone.id()));
            assertTrue(session.journal().everyClient().stream().noneMatch(gone.id()::equals));
            Health health = session.store().check();
            assertTrue(health.ok(), health::toString);
            assertEquals(new Tombstones(erased.versions(), 0), health.tombstones());
            assertTrue(session.store().search(MARK, 9).isEmpty());
            assertFalse(session.store().search("harmless", 9).isEmpty());
            assertNull(session.store().draft("letter:" + gone.id()));
            assertNull(session.store().draft("letter"));
            assertNotNull(session.store().draft("letter:" + stays.id()));
            fill(session, diarist, named(diarist, "Later Ltd"), "later"); // life goes on
        }
        try (var store = SqliteStore.open(path, Clock.systemUTC())) {
            assertNull(store.load().client(gone.id()));
            assertTrue(store.check().ok(), () -> store.check().toString());
            assertEquals(Erased.NOTHING, store.erase(gone.id()), "a second time there is nothing");
        }
        assertEquals(0, hits(path));
    }

    @Test
    void words_taken_back_are_gone_from_every_byte_and_the_entry_stays() throws IOException {
        Path path = folder.resolve("mine");
        Sample.make(path, "calm words", MARK + " one", "other words");
        try (var session = session(path, new Diarist(1))) {
            session.apply(Sample.change(2, Words.noting(MARK + " one"), new Words("", MARK + " two", MARK)));
            session.apply(Sample.delete(1, Words.noting("calm words")));
            Journal before = session.journal();

            Erased erased = session.takeBack(Sample.id(2));

            assertEquals(new Erased(2, 1, true), erased);
            assertEquals(0, hits(path));
            Journal after = session.journal();
            assertEquals(before.interactions(), after.interactions());
            assertEquals(before.versions(Sample.id(2)), after.versions(Sample.id(2)), "when it was recorded stays too");
            assertNotNull(after.takenBack(Sample.id(2)));
            assertNull(after.takenBack(Sample.id(3)));
            assertEquals(Words.NONE, session.store().wordsOf(Sample.id(2)));
            assertEquals("other words", session.store().wordsOf(Sample.id(3)).note());
            assertEquals(List.of(), session.store().search(MARK, 9));
            assertEquals(new Tombstones(0, 2), session.store().check().tombstones());
            assertEquals(Erased.NOTHING, session.takeBack(Sample.id(2)));

            session.undo(); // the deletion of another entry
            assertNotNull(session.journal().interaction(Sample.id(1)));
            assertNull(session.undoable(), "the change of the words can't be taken back");
            session.apply(Sample.change(2, Words.NONE, Words.noting("calmer")));
            assertEquals(List.of(Sample.id(2)), session.store().search("calmer", 9));
            session.takeBack(Sample.id(2));
            session.erase(Sample.CLIENT.id());
            assertTrue(
                    session.store().check().ok(), () -> session.store().check().toString());
            assertEquals(0, session.store().check().tombstones().takenBack());
            assertEquals(0, session.journal().size());
        }
    }

    @Test
    void the_rest_of_an_entry_and_every_tombstone_are_watched() throws Exception {
        Path path = folder.resolve("mine");
        Sample.make(path, "one", "two", "three"); // versions 1 the client, 2 to 4 the entries, 5 the erasure
        try (var store = SqliteStore.open(path, Clock.systemUTC())) {
            store.takeBack(Sample.id(2));
        }
        assertNamed(path, "update interaction set minutes = 9 where sequence = 3", Kind.CHANGED, 3);
        assertNamed(path, "insert into words values (3, '', 'back', '')", Kind.ADDED, 3);
        assertNamed(path, "update chain set salt = randomblob(32) where sequence = 3", Kind.CHANGED, 3);
        assertNamed(path, "update chain set erasure = null where sequence = 3", Kind.CHANGED, 3);
        assertNamed(path, "pragma foreign_keys = off; delete from interaction where sequence = 3", Kind.MISSING, 3);
        assertNamed(path, "update erasure set erased_at = erased_at + 1", Kind.CHANGED, 5);
        assertNamed(path, "update erasure set versions = versions || char(10) || '4-4'", Kind.CHANGED, 5);
        String forged = "update chain set erasure = 5, salt = zeroblob(0) where sequence = 4;";
        assertNamed(path, forged, Kind.LINK, 4);
        assertNamed(
                path,
                forged + "delete from words where sequence = 4; delete from interaction where sequence = 4",
                Kind.LINK,
                4);
        assertNamed(path, "pragma foreign_keys = off; delete from erasure", Kind.MISSING, 5);
        try (var store = SqliteStore.open(path, Clock.systemUTC())) {
            store.erase(Sample.CLIENT.id()); // versions 1 to 4, by 6
        }
        assertNamed(
                path,
                "insert into interaction select 3, '" + Sample.id(2) + "', 1, '2026-01-01', 0, '" + Sample.CLIENT.id()
                        + "', 1, 'Z', 0, 'CALL', 'IN', 1, 1, null, null, '', '', '', 0, null, null",
                Kind.ADDED,
                3);
        assertNamed(path, "update chain set head = randomblob(32) where sequence = 3", Kind.LINK, 3);
        assertNamed(path, "update chain set leaf = randomblob(32) where sequence = 3", Kind.LINK, 3);
        assertNamed(path, "update chain set salt = randomblob(32) where sequence = 3", Kind.LINK, 3);
    }

    @Test
    void a_version_that_was_changed_behind_the_programs_back_does_not_pass_for_good_once_its_words_are_taken()
            throws Exception {
        Path path = folder.resolve("mine");
        Sample.make(path, "one", "two");
        OpeningTest.sql(path, "update interaction set minutes = 9 where sequence = 3");
        try (var store = SqliteStore.open(path, Clock.systemUTC())) {
            store.takeBack(Sample.id(2));
            assertEquals(
                    List.of(new Health.Problem(Kind.CHANGED, 3, Sample.id(2).value(), "interaction")),
                    store.check().problems());
        }
    }

    @Test
    void an_entry_that_went_from_client_to_client_goes_with_the_one_it_stands_with() {
        Path path = folder.resolve("mine");
        Sample.make(path, "from here to there", "from there to here");
        var diarist = new Diarist(4);
        Client other = named(diarist, "Other");
        try (var session = session(path, diarist)) {
            session.apply(Edits.put(session.journal(), Edit.Kind.ADD_CLIENT, other, diarist.stamp()));
            move(session, 1, other.id());
            move(session, 2, other.id());
            move(session, 2, Sample.CLIENT.id());
            session.erase(Sample.CLIENT.id());
            Journal journal = session.journal();
            assertEquals(
                    other.id(),
                    Objects.requireNonNull(journal.interaction(Sample.id(1))).client());
            assertEquals(1, journal.versions(Sample.id(1)).size());
            assertEquals(
                    "from here to there", session.store().wordsOf(Sample.id(1)).note());
            assertEquals(List.of(), journal.versions(Sample.id(2)), "an earlier version does not come back");
            assertTrue(
                    session.store().check().ok(), () -> session.store().check().toString());
            assertNull(session.undoable());
        }
    }

    @Test
    void edits_of_others_can_still_be_undone_and_done_again() {
        Path path = folder.resolve("mine");
        Sample.make(path, "one");
        var diarist = new Diarist(5);
        Client other = named(diarist, "Other");
        try (var session = session(path, diarist)) {
            session.apply(Edits.put(session.journal(), Edit.Kind.ADD_CLIENT, other, diarist.stamp()));
            session.apply(Sample.log(2, "two"));
            Interaction mine = diarist.entry(Sample.id(7), other.id());
            session.apply(new Edit(
                    Edit.Kind.LOG,
                    List.of(new Change.OfInteraction(null, mine, Words.NONE, Words.noting("x"), known()))));
            session.apply(Sample.log(3, "three"));
            Absence away = (Absence) diarist.item(Absence.class, diarist.id(), other.id());
            session.apply(Edits.put(session.journal(), Edit.Kind.NOTE_ABSENCE, away, diarist.stamp()));
            session.undo();
            session.erase(Sample.CLIENT.id());
            session.redo();
            assertEquals(List.of(away), session.journal().absences());
            session.undo();
            session.undo();
            assertNull(session.journal().interaction(mine.id()));
            session.undo();
            assertEquals(List.of(), session.journal().clients());
            assertNull(session.undoable());
            session.redo();
            session.redo();
            assertEquals(mine, session.journal().interaction(mine.id()));
            assertTrue(
                    session.store().check().ok(), () -> session.store().check().toString());
        }
    }

    @Test
    void copies_beside_the_journal_are_named() throws IOException {
        Path path = folder.resolve("mine");
        Sample.make(path, "one");
        Files.copy(path, folder.resolve("mine (copy)"));
        Sample.make(folder.resolve("another journal"), "two");
        Files.writeString(folder.resolve("notes.txt"), "no database");
        try (var store = SqliteStore.open(path, Clock.systemUTC())) {
            assertEquals(List.of(folder.toRealPath().resolve("mine (copy)").toString()), store.copies());
        }
    }

    @Test
    void any_mixture_of_edits_and_erasures_leaves_a_whole_file() {
        for (long seed = 1; seed <= 15; seed++) {
            Path path = folder.resolve("mixed " + seed);
            SqliteStore.create(path, Clock.systemUTC()).close();
            var diarist = new Diarist(seed);
            String where = "seed " + seed;
            try (var session = session(path, diarist)) {
                for (int step = 0; step < 25; step++) {
                    step(session, diarist);
                }
                assertEquals(
                        versions(session.journal()), versions(session.store().load()), where);
                Health health = session.store().check();
                assertTrue(health.ok(), () -> where + ": " + health);
            }
        }
    }

    private static void step(Session session, Diarist diarist) {
        Journal journal = session.journal();
        JournalStore store = session.store();
        switch (diarist.below(12)) {
            case 0 -> session.undo();
            case 1 -> session.redo();
            case 2 -> {
                if (!journal.interactions().isEmpty()) {
                    session.takeBack(diarist.one(journal.interactions()).id());
                }
            }
            case 3 -> {
                if (!journal.clients().isEmpty()) {
                    session.erase(diarist.one(journal.clients()).id());
                }
            }
            default -> session.apply(diarist.edit(journal, entry -> store.wordsOf(entry.id())));
        }
    }

    private static Session session(Path path, Diarist diarist) {
        return new Session(SqliteStore.open(path, Clock.systemUTC()), diarist::stamp);
    }

    private static void move(Session session, int entry, ClientId to) {
        Interaction before = Objects.requireNonNull(session.journal().interaction(Sample.id(entry)));
        Interaction after = before.withClient(to);
        Words words = session.store().wordsOf(before.id());
        session.apply(new Edit(
                Edit.Kind.EDIT_ENTRY, List.of(new Change.OfInteraction(before, after, words, words, known()))));
    }

    private static Known known() {
        return new Known(Instant.parse("2026-11-22T10:00:00Z"), LocalDate.of(2026, 11, 22));
    }

    private static Client named(Diarist diarist, String name) {
        return Client.named(new ClientId(diarist.id()), name, Sample.DAY);
    }

    /// Records something of every sort about a client, a change and a deletion of each; in every text stands a
    /// word.
    private static void fill(Session session, Diarist diarist, Client client, String word) {
        session.apply(Edits.put(session.journal(), Edit.Kind.ADD_CLIENT, client, diarist.stamp()));
        for (int i = 0; i < 30; i++) {
            Interaction entry = diarist.entry(new InteractionId(diarist.id()), client.id());
            Words words = new Words(word + " topic", (word + " note " + i + " ").repeat(i % 7 == 0 ? 900 : 3), word);
            Words other = new Words(word, word + " changed " + i, "");
            session.apply(new Edit(
                    Edit.Kind.LOG, List.of(new Change.OfInteraction(null, entry, Words.NONE, words, known()))));
            if (i % 3 == 0) {
                session.apply(Edits.change(entry, words, entry, other, diarist.stamp()));
            }
            if (i % 5 == 0) {
                session.apply(Edits.delete(entry, i % 3 == 0 ? other : words, diarist.stamp()));
            }
        }
        for (Class<? extends Item> sort : ItemsTest.sorts().toList()) {
            if (sort != Client.class) {
                Item item = diarist.item(sort, diarist.id(), client.id());
                session.apply(Edits.put(session.journal(), Edit.Kind.IMPORT, item, diarist.stamp()));
            }
        }
        for (int i = 0; i < 5; i++) {
            Item income = new Income(diarist.itemId(), client.id(), Sample.DAY, diarist.money(), word + " paid");
            session.apply(Edits.put(session.journal(), Edit.Kind.NOTE_INCOME, income, diarist.stamp()));
            session.apply(Edits.remove(Edit.Kind.NOTE_INCOME, income, diarist.stamp()));
        }
    }

    private static List<String> versionsWithout(Journal journal, ClientId client) {
        String id = client.toString();
        return versions(journal).stream()
                .filter(version -> !version.contains(id) && !version.contains("value=null"))
                .toList();
    }

    private static List<String> versions(Journal journal) {
        List<String> all = new ArrayList<>();
        journal.forEachVersion(v -> all.add(v.toString()));
        return all;
    }

    /// {@return how often the word stands in the journal's file and the log beside it, in any encoding of theirs}
    private static int hits(Path path) throws IOException {
        int hits = 0;
        for (Path file : List.of(path, path.resolveSibling(path.getFileName() + "-wal"))) {
            if (Files.exists(file)) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                for (Charset charset : CHARSETS) {
                    for (String word : List.of(MARK, MARK.toLowerCase(Locale.ROOT))) {
                        String wanted = new String(word.getBytes(charset), StandardCharsets.ISO_8859_1);
                        for (int at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + 1)) {
                            hits++;
                        }
                    }
                }
            }
        }
        return hits;
    }

    private void assertNamed(Path path, String change, Kind kind, long sequence) throws Exception {
        Path copy = Files.copy(path, Files.createTempDirectory(folder, "copy").resolve("mine"));
        OpeningTest.sql(copy, change);
        try (var store = SqliteStore.openReadOnly(copy, Clock.systemUTC())) {
            Health health = store.check();
            assertTrue(
                    health.problems().stream().anyMatch(p -> p.kind() == kind && p.sequence() == sequence),
                    () -> change + ": " + health);
            assertEquals("broken", health.chain(), change);
        }
    }
}
