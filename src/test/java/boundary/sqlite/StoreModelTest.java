package boundary.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.Change;
import boundary.journal.Edit;
import boundary.journal.Interaction;
import boundary.journal.Journal;
import boundary.journal.Journal.Recorded;
import boundary.journal.Stamp;
import boundary.journal.Version;
import boundary.journal.Words;
import boundary.session.Health;
import boundary.session.JournalStore;
import boundary.session.Session;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever somebody edits, undoes, redoes and opens again, the file says what a plain list in memory says.
class StoreModelTest {
    private static final int SEQUENCES = 300;
    private static final int STEPS = 14;

    @TempDir
    Path folder;

    @Test
    void any_edits_undos_redos_and_reopenings_equal_a_plain_model() {
        for (long seed = 1; seed <= SEQUENCES; seed++) {
            new Run(seed, folder.resolve(seed + ".journal")).play();
        }
    }

    /// A list of all that was recorded, which knows nothing of tables, shelves and tries.
    private static final class Model {
        final List<Recorded> versions = new ArrayList<>();
        final Map<Long, Words> words = new HashMap<>();
        final Map<UUID, Words> standing = new HashMap<>();
        final Deque<Edit> done = new ArrayDeque<>();
        final Deque<Edit> undone = new ArrayDeque<>();

        void apply(Edit edit) {
            for (Change change : edit.changes()) {
                long sequence = versions.size() + 1L;
                var known = change.known();
                versions.add(
                        switch (change) {
                            case Change.OfInteraction c ->
                                new Recorded.OfInteraction(
                                        c.key(), new Version<>(c.after(), known.recordedAt(), known.from(), sequence));
                            case Change.OfItem c ->
                                new Recorded.OfItem(
                                        c.item().getClass(),
                                        c.key(),
                                        new Version<>(c.after(), known.recordedAt(), known.from(), sequence));
                        });
                if (change instanceof Change.OfInteraction c) {
                    standing.put(c.key(), c.wordsAfter());
                    if (!c.wordsAfter().isEmpty()) {
                        words.put(sequence, c.wordsAfter());
                    }
                }
            }
        }
    }

    private static final class Run {
        private final long seed;
        private final Path path;
        private final Diarist diarist;
        private final Model model = new Model();
        private Stamp stamp;
        private Session session;

        Run(long seed, Path path) {
            this.seed = seed;
            this.path = path;
            this.diarist = new Diarist(seed);
        }

        void play() {
            session = new Session(SqliteStore.create(path, Clock.systemUTC()), () -> stamp);
            for (int step = 0; step < STEPS; step++) {
                step();
            }
            compare();
            reopen();
            compare();
            Health health = session.store().check();
            assertTrue(health.ok(), () -> "seed " + seed + ": " + health);
            session.close();
        }

        private void step() {
            stamp = diarist.stamp();
            switch (diarist.below(10)) {
                case 0, 1 -> undo();
                case 2 -> redo();
                case 3 -> reopen();
                default -> {
                    Edit edit = diarist.edit(
                            session.journal(), entry -> session.store().wordsOf(entry.id()));
                    session.apply(edit);
                    model.apply(edit);
                    model.done.push(edit);
                    model.undone.clear();
                }
            }
        }

        private void undo() {
            session.undo();
            if (!model.done.isEmpty()) {
                Edit inverse = model.done.pop().inverse(stamp);
                model.apply(inverse);
                model.undone.push(inverse);
            }
        }

        private void redo() {
            session.redo();
            if (!model.undone.isEmpty()) {
                Edit again = model.undone.pop().inverse(stamp);
                model.apply(again);
                model.done.push(again);
            }
        }

        private void reopen() {
            session.close();
            session = new Session(SqliteStore.open(path, Clock.systemUTC()), () -> stamp);
            model.done.clear();
            model.undone.clear();
        }

        private void compare() {
            Journal journal = session.journal();
            JournalStore store = session.store();
            List<Recorded> versions = new ArrayList<>();
            journal.forEachVersion(versions::add);
            assertEquals(model.versions, versions, () -> "seed " + seed);
            Map<Long, Words> words = new HashMap<>();
            store.forEachWords((w, sequence) -> words.put(sequence, w));
            assertEquals(model.words, words, () -> "seed " + seed);
            for (Interaction entry : journal.interactions()) {
                UUID id = entry.id().value();
                assertEquals(model.standing.get(id), store.wordsOf(entry.id()), () -> "seed " + seed);
            }
        }
    }
}
