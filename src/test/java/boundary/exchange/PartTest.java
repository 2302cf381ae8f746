package boundary.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.ClientItem;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.Item;
import boundary.journal.Journal;
import boundary.journal.Words;
import boundary.report.Mask;
import boundary.report.Selection;
import boundary.report.With;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A part of a journal that goes out holds nothing else, and the same in every format.
class PartTest {
    private static final int STEPS = 260;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void nothingOfAnotherClientLeaves(long seed) throws IOException {
        var diary = new Diary(seed, STEPS);
        Selection part = part(diary, seed).with(EnumSet.allOf(With.class));
        Set<String> theirs = identities(diary.journal(), part, false);
        Set<String> mine = identities(diary.journal(), part, true);
        for (String file : files(diary, part)) {
            String text = Files.readString(folder.resolve(file));
            for (String other : theirs) {
                assertFalse(text.contains(other), "seed " + seed + ": " + other + " stands in " + file);
            }
        }
        String all = Files.readString(folder.resolve("part.json"));
        assertTrue(mine.stream().filter(all::contains).count() > 10, "seed " + seed + ": what is chosen stands there");
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void whatStaysOutStaysOutOfEveryVersion(long seed) throws IOException {
        var diary = new Diary(seed, STEPS);
        Selection part = part(diary, seed).withMask(new Mask(List.of("note", "сапарова")));
        for (String file : files(diary, part)) {
            String text = Files.readString(folder.resolve(file));
            assertFalse(text.contains("feeling 1") || text.contains("feeling 2"), "seed " + seed + ": " + file);
            assertFalse(text.contains("note ") || text.contains("Сапарова"), "seed " + seed + ": " + file);
            assertFalse(text.matches("(?s).*\"energy\":(\"|-?\\d).*"), "seed " + seed + ": " + file);
        }
        assertTrue(Files.readString(folder.resolve("part.json")).contains("[person 1] "), "seed " + seed);
        assertEquals(1, Files.readAllLines(folder.resolve("set/checkins.csv")).size());
        assertEquals(1, Files.readAllLines(folder.resolve("set/opinions.csv")).size());
        assertEquals(1, Files.readAllLines(folder.resolve("set/endings.csv")).size());
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void theSameSelectionIsTheSameInEveryFormat(long seed) throws IOException {
        var diary = new Diary(seed, STEPS);
        Set<With> with = seed % 2 == 0 ? EnumSet.allOf(With.class) : Set.of(With.HEALTH);
        Selection part = part(diary, seed).with(with);
        files(diary, part);
        var ofTables = copy("set");
        var ofJson = copy("part.json");
        assertEquals(facts(ofJson.journal()), facts(ofTables.journal()), "seed " + seed);
        assertEquals(
                ofJson.journal().interactions().size() + 1L,
                Files.readAllLines(folder.resolve("part.csv")).size(),
                "seed " + seed);
    }

    /// {@return every second client, the days of a year or all of them, all entries or every third one}
    private static Selection part(Diary diary, long seed) {
        var random = new Random(seed);
        Journal journal = diary.journal();
        Set<ClientId> clients = new HashSet<>();
        for (Client client : journal.clients()) {
            if (random.nextBoolean() || clients.isEmpty()) {
                clients.add(client.id());
            }
        }
        Set<InteractionId> entries = random.nextInt(3) > 0
                ? null
                : journal.interactions().stream()
                        .map(Interaction::id)
                        .filter(id -> random.nextInt(3) == 0)
                        .collect(Collectors.toSet());
        LocalDate from = random.nextBoolean() ? null : LocalDate.of(2026, 3, 20);
        return Selection.of(null, from, null).withClients(clients).withEntries(entries);
    }

    /// Writes the part in each format; {@return the files}. The words of each version say of which it is.
    private List<String> files(Diary diary, Selection part) throws IOException {
        Journal journal = diary.journal();
        Exports.csvSet(folder.resolve("set"), journal, id -> words(last(journal, id)), part);
        Exports.json(folder.resolve("part.json"), journal, PartTest::words, part);
        Exports.csv(folder.resolve("part.csv"), journal, id -> words(last(journal, id)), part, null);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        }
    }

    private static long last(Journal journal, InteractionId id) {
        return journal.versions(id).getLast().sequence();
    }

    private static Words words(long sequence) {
        return new Words("topic <" + sequence + ">", "note <" + sequence + ">", "feeling " + sequence);
    }

    /// {@return the identities, and the words of entries, of what ever was of the clients that are chosen, or of
    /// the others}
    private static Set<String> identities(Journal journal, Selection part, boolean chosen) {
        Set<String> theirs = new HashSet<>();
        Set<String> ours = new HashSet<>();
        journal.forEachVersion(one -> {
            ClientId client = switch (one.version().value()) {
                case Interaction entry -> entry.client();
                case ClientItem item -> item.client();
                case Client of -> of.id();
                case null, default -> null;
            };
            if (client == null) {
                return;
            }
            boolean ourOwn = part.clients().contains(client);
            (ourOwn ? ours : theirs).add("<" + one.version().sequence() + ">");
            (ourOwn ? ours : theirs).add(client.toString());
            (ourOwn ? ours : theirs).add(one.key().toString());
        });
        theirs.removeIf(text -> ours.contains(text)); // was moved: its other versions still must not leave
        return chosen ? ours : theirs;
    }

    private Diary copy(String source) {
        var copy = new Diary(0, 0);
        Imported imported = Imports.read(List.of(folder.resolve(source)), null, copy.target());
        Imported.Read read = assertInstanceOf(Imported.Read.class, imported, imported.toString());
        read.files().forEach(f -> assertEquals(List.of(), f.skipped()));
        assertNotNull(read.edit());
        copy.apply(read.edit());
        return copy;
    }

    private static List<String> facts(Journal journal) {
        var all = new ArrayList<String>();
        journal.forEachVersion(one -> {
            if (one.version().value() instanceof Interaction e && e.equals(journal.interaction(e.id()))) {
                all.add(e.toString());
            } else if (one.version().value() instanceof Item i && i.equals(journal.standing(i))) {
                all.add(i.toString());
            }
        });
        return all.stream().distinct().sorted().toList();
    }
}
