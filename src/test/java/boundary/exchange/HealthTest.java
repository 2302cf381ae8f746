package boundary.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.HardTime;
import boundary.journal.Hardship;
import boundary.journal.Item;
import boundary.journal.ItemId;
import boundary.journal.OwnTemplate;
import boundary.journal.Practice;
import boundary.journal.Resource;
import boundary.report.Selection;
import boundary.report.With;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What stays out of files unless it is asked for, and what the files of the version before still say.
class HealthTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final ClientId CLIENT = new ClientId(new UUID(4, 4));

    @TempDir
    Path folder;

    private final Diary diary = new Diary(0, 0);

    @BeforeEach
    void write() {
        put(Edit.Kind.ADD_CLIENT, Client.named(CLIENT, "Okafor", DAY));
        put(Edit.Kind.NOTE_HARDSHIP, hardship(1, true, "an operation in May", HardTime.OTHER));
        put(Edit.Kind.NOTE_HARDSHIP, hardship(2, false, "a long illness of hers", HardTime.ILLNESS));
        put(Edit.Kind.NOTE_HARDSHIP, hardship(3, false, "the relaunch of the site", HardTime.LAUNCH));
    }

    @Test
    void notesOnHealthStayOutOfTheTablesAndOfJson() throws IOException {
        assertTrue(Selection.ALL.withholds(diary.journal()));
        for (Selection selection : List.of(Selection.ALL, Selection.of(CLIENT))) {
            String all = csv("set " + selection.clients().size(), selection)
                    + json("x" + selection.clients().size(), selection);
            assertFalse(all.contains("operation") || all.contains("illness") || all.contains("ILLNESS"), all);
            assertTrue(all.contains("the relaunch of the site") && all.contains("LAUNCH"), all);
        }
    }

    @Test
    void theyGoOutWhereTheyAreAskedForAndComeBackExactly() throws IOException {
        Selection whole = Selection.ALL.with(Set.of(With.HEALTH));
        assertFalse(whole.withholds(diary.journal()));
        csv("set", whole);
        json("all", whole);
        for (String source : List.of("set", "all.json")) {
            var copy = new Diary(0, 0);
            copy.apply(Objects.requireNonNull(read(source, copy).edit()));
            assertEquals(diary.journal().hardships(CLIENT), copy.journal().hardships(CLIENT), source);
        }
    }

    @Test
    void whatCameOutWithoutThemTakesNoneAway() throws IOException {
        csv("set", Selection.ALL);
        json("all", Selection.ALL);
        assertNull(read("set", diary).edit());
        assertNull(read("all.json", diary).edit());
    }

    @Test
    void aNewDayInATableIsTakenAndTheNoteStays() throws IOException {
        csv("set", Selection.ALL);
        Path file = folder.resolve("set").resolve("hardships.csv");
        Files.writeString(file, Files.readString(file).replace("2026-03-01,2026-03-02", "2026-03-01,2026-03-09"));
        diary.apply(Objects.requireNonNull(read("set/hardships.csv", diary).edit()));
        Hardship first = diary.journal().hardships(CLIENT).getFirst();
        assertEquals(LocalDate.of(2026, 3, 9), first.to());
        assertEquals("an operation in May", first.note());
        assertTrue(first.health());
    }

    @Test
    void whatIsMyOwnGoesOutWithAllAndNotWithOneClient() throws IOException {
        put(Edit.Kind.CHANGE_PRACTICE, new Practice("Dana Ibrayeva", null, null, Map.of()));
        put(Edit.Kind.EDIT_TEMPLATE, new OwnTemplate(id(8), "Gentle reminder", "en", "", "Hello"));
        put(Edit.Kind.EDIT_RESOURCE, new Resource(id(9), Resource.Kind.PERSON, "Marta Lind", "", ""));
        String one = csv("one", Selection.of(CLIENT)) + json("one", Selection.of(CLIENT));
        String all = csv("all", Selection.ALL) + json("all", Selection.ALL);
        String later = csv("later", Selection.of(null, DAY.plusYears(1), null).with(Set.of(With.REMARKS)));
        for (String mine : List.of("Dana Ibrayeva", "Gentle reminder", "Marta Lind")) {
            assertFalse(one.contains(mine), mine);
            assertTrue(all.contains(mine), mine);
            assertTrue(later.contains(mine), mine + " is of no day");
        }
    }

    @Test
    void jsonOfTheVersionBeforeIsRead() throws IOException {
        var copy = new Diary(0, 0);
        try (var packed = HealthTest.class.getResourceAsStream("version-2.json.gz")) {
            assertNotNull(packed);
            Files.copy(new GZIPInputStream(packed), folder.resolve("old.json"));
        }
        copy.apply(Objects.requireNonNull(read("old.json", copy).edit()));
        assertEquals(51, copy.journal().size());
        assertEquals(160, copy.journal().sequence());
        assertTrue(copy.journal().interactions().stream().allMatch(e -> e.answer() == null));
        json("new", Selection.ALL.with(Set.of(With.HEALTH)));
        assertTrue(Files.readString(folder.resolve("new.json")).contains("\"version\":3"));
    }

    private static Hardship hardship(int number, boolean health, String note, HardTime kind) {
        return new Hardship(
                id(number), CLIENT, DAY.plusDays(number - 1), DAY.plusDays(number), null, health, note, kind);
    }

    private static ItemId id(int number) {
        return new ItemId(new UUID(5, number));
    }

    private void put(Edit.Kind kind, Item item) {
        diary.apply(Edits.put(diary.journal(), kind, item, Diary.stamp()));
    }

    private String csv(String name, Selection selection) throws IOException {
        Path set = folder.resolve(name);
        Exports.csvSet(set, diary.journal(), diary::words, selection);
        var all = new StringBuilder();
        try (Stream<Path> files = Files.list(set)) {
            for (Path file : files.toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    private String json(String name, Selection selection) throws IOException {
        Path file = folder.resolve(name + ".json");
        Exports.json(file, diary.journal(), diary::words, selection);
        return Files.readString(file);
    }

    private Imported.Read read(String name, Diary into) {
        Imported imported = Imports.read(List.of(folder.resolve(name)), null, into.target());
        return assertInstanceOf(Imported.Read.class, imported, imported.toString());
    }
}
