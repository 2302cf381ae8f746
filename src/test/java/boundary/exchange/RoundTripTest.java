package boundary.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import boundary.journal.Edit;
import boundary.journal.Journal;
import boundary.journal.Words;
import boundary.report.Selection;
import boundary.report.With;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What goes out comes back.
class RoundTripTest {
    @TempDir
    Path folder;

    private static final int STEPS = 160;
    private static final Selection WHOLE = Selection.ALL.with(Set.of(With.HEALTH));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void theCsvSetBringsTheSameContentAndNothingTwice(long seed) throws IOException {
        var diary = new Diary(seed, STEPS);
        Path set = folder.resolve("set");
        Exports.csvSet(set, diary.journal(), diary::words, WHOLE);

        var copy = new Diary(0, 0);
        copy.apply(edit(set, copy));
        assertSame(lines(diary), lines(copy), seed);
        assertNull(read(set, copy).edit(), "seed " + seed + ": a second import adds nothing");
        assertNull(read(set, diary).edit(), "seed " + seed + ": its own export adds nothing");

        Path again = folder.resolve("again");
        Exports.csvSet(again, copy.journal(), copy::words, WHOLE);
        assertEquals(bytes(set), bytes(again), "seed " + seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32})
    void jsonBringsTheSameJournalToTheVersion(long seed) throws IOException {
        var diary = new Diary(seed, STEPS);
        Path file = folder.resolve("journal.json");
        Exports.json(file, diary.journal(), diary::words, WHOLE);

        var copy = new Diary(0, 0);
        copy.apply(edit(file, copy));
        assertSame(versions(diary), versions(copy), seed);
        assertNull(read(file, copy).edit(), "seed " + seed + ": a second import adds nothing");

        Path again = folder.resolve("again.json");
        Exports.json(again, copy.journal(), copy::words, WHOLE);
        assertEquals(Files.readString(file), Files.readString(again), "seed " + seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44})
    void jsonOfAnotherJournalIsMergedByIdentity(long seed) throws IOException {
        var diary = new Diary(seed, STEPS);
        var other = new Diary(seed + 1000, STEPS);
        int before = other.journal().size();
        Path file = folder.resolve("journal.json");
        Exports.json(file, diary.journal(), diary::words, WHOLE);

        other.apply(edit(file, other));
        assertEquals(before + diary.journal().size(), other.journal().size(), "seed " + seed);
        assertNull(read(file, other).edit(), "seed " + seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {51, 52})
    void whatAnUndoneImportBroughtComesBackWithTheNextOne(long seed) throws IOException {
        var diary = new Diary(seed, STEPS);
        Path file = folder.resolve("journal.json");
        Exports.json(file, diary.journal(), diary::words, WHOLE);
        var copy = new Diary(0, 0);
        Edit first = edit(file, copy);
        copy.apply(first);
        copy.apply(first.inverse(Diary.stamp()));
        copy.apply(edit(file, copy));
        assertEquals(diary.journal().interactions(), copy.journal().interactions(), "seed " + seed);
    }

    private static Imported.Read read(Path source, Diary into) {
        Imported imported = Imports.read(List.of(source), null, into.target());
        Imported.Read read = assertInstanceOf(Imported.Read.class, imported, imported.toString());
        read.files().forEach(f -> assertEquals(List.of(), f.skipped()));
        read.files().forEach(f -> assertEquals(List.of(), f.notices()));
        return read;
    }

    private static Edit edit(Path source, Diary into) {
        Edit edit = read(source, into).edit();
        assertNotNull(edit);
        return edit;
    }

    private static void assertSame(List<String> expected, List<String> found, long seed) {
        for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
            assertEquals(expected.get(i), found.get(i), "seed " + seed);
        }
        assertEquals(expected.size(), found.size(), "seed " + seed);
    }

    private static List<String> lines(Diary diary) {
        return Diary.content(diary.journal(), diary::words);
    }

    private static List<String> versions(Diary diary) {
        var all = new ArrayList<String>();
        Journal journal = diary.journal();
        journal.forEachVersion(r -> {
            Words words = r.version().value() == null
                    ? Words.NONE
                    : diary.words(r.version().sequence());
            all.add(r.key() + " " + r.version() + " " + words);
        });
        return all;
    }

    private static String bytes(Path set) throws IOException {
        var all = new StringBuilder();
        try (Stream<Path> files = Files.list(set)) {
            for (Path file : files.sorted().toList()) {
                all.append(file.getFileName()).append('\n').append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
