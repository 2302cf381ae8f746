package boundary.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.Absence;
import boundary.journal.ActionTaken;
import boundary.journal.Agreement;
import boundary.journal.Boundary;
import boundary.journal.CheckIn;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.ClientItem;
import boundary.journal.Disengagement;
import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.Extra;
import boundary.journal.Hardship;
import boundary.journal.Income;
import boundary.journal.Item;
import boundary.journal.Journal;
import boundary.journal.LetterSent;
import boundary.journal.Obligation;
import boundary.journal.Opinion;
import boundary.journal.OwnTemplate;
import boundary.journal.Policy;
import boundary.journal.Practice;
import boundary.journal.QuietDay;
import boundary.journal.Resource;
import boundary.journal.SavedFilter;
import boundary.session.Session;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every sort of item is noted, changed, taken away, and each of that is undone and done again, in memory and in the
/// file.
class ItemsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("sorts")
    void an_item_is_noted_changed_and_taken_away_there_and_back(Class<? extends Item> type) {
        for (long seed = 1; seed <= 3; seed++) {
            new Run(type, seed, folder.resolve(type.getSimpleName() + seed)).play();
        }
    }

    /// A sort of item that nobody thought of here would pass unseen.
    @Test
    void no_sort_is_left_out() {
        Set<Class<?>> all = new HashSet<>();
        for (Class<?> type : Item.class.getPermittedSubclasses()) {
            all.addAll(type == ClientItem.class ? List.of(type.getPermittedSubclasses()) : List.of(type));
        }
        assertEquals(all, Set.copyOf(sorts().toList()));
    }

    static Stream<Class<? extends Item>> sorts() {
        return Stream.of(
                Policy.class,
                Client.class,
                Absence.class,
                QuietDay.class,
                ActionTaken.class,
                Hardship.class,
                CheckIn.class,
                Obligation.class,
                Income.class,
                Opinion.class,
                Agreement.class,
                Boundary.class,
                Extra.class,
                LetterSent.class,
                Disengagement.class,
                Practice.class,
                OwnTemplate.class,
                Resource.class,
                SavedFilter.class);
    }

    /// What happens to one item, by chance from a seed.
    private static final class Run {
        private final Diarist diarist;
        private final Path path;
        private final String where;
        private final Client owner;
        private final Item first;
        private final Item second;
        private final Edit.Kind kind;
        private final List<Item> stood = new ArrayList<>();

        Run(Class<? extends Item> type, long seed, Path path) {
            diarist = new Diarist(seed);
            this.path = path;
            where = type.getSimpleName() + ", seed " + seed;
            owner = diarist.client(new ClientId(diarist.id()));
            first = diarist.item(type, diarist.id(), owner.id());
            second = first instanceof QuietDay ? first : diarist.item(type, first.key(), owner.id());
            kind = kind(first);
        }

        void play() {
            SqliteStore.create(path, Clock.systemUTC()).close();
            try (var session = new Session(SqliteStore.open(path, Clock.systemUTC()), diarist::stamp)) {
                session.apply(Edits.put(session.journal(), Edit.Kind.ADD_CLIENT, owner, diarist.stamp()));
                stands(session.journal(), null);
                apply(session, first);
                if (!second.equals(first)) {
                    apply(session, second);
                }
                session.apply(Edits.remove(kind, second, diarist.stamp()));
                stands(session.journal(), null);
                for (int i = stood.size() - 2; i >= 0; i--) {
                    session.undo();
                    expect(session.journal(), stood.get(i));
                }
                for (int i = 1; i < stood.size(); i++) {
                    session.redo();
                    expect(session.journal(), stood.get(i));
                }
                session.undo();
                assertTrue(session.store().check().ok(), where);
            }
            try (var store = SqliteStore.openReadOnly(path, Clock.systemUTC())) {
                expect(store.load(), second);
            }
        }

        private void apply(Session session, Item item) {
            session.apply(Edits.put(session.journal(), kind, item, diarist.stamp()));
            stands(session.journal(), item);
        }

        private void stands(Journal journal, Item item) {
            stood.add(item);
            expect(journal, item);
        }

        /// The file is asked each time too.
        private void expect(Journal journal, Item item) {
            assertEquals(item, journal.standing(first), where);
            try (var store = SqliteStore.openReadOnly(path, Clock.systemUTC())) {
                assertEquals(item, store.load().standing(first), where);
            }
        }

        private static Edit.Kind kind(Item item) {
            return switch (item) {
                case Policy p -> Edit.Kind.CHANGE_POLICY;
                case Client c -> Edit.Kind.EDIT_CLIENT;
                case Absence a -> Edit.Kind.NOTE_ABSENCE;
                case QuietDay q -> Edit.Kind.MARK_QUIET;
                case ActionTaken a -> Edit.Kind.NOTE_ACTION;
                case Hardship h -> Edit.Kind.NOTE_HARDSHIP;
                case CheckIn c -> Edit.Kind.CHECK_IN;
                case Obligation o -> Edit.Kind.NOTE_OBLIGATION;
                case Income i -> Edit.Kind.NOTE_INCOME;
                case Opinion o -> Edit.Kind.NOTE_OPINION;
                case Agreement a -> Edit.Kind.NOTE_AGREEMENT;
                case Boundary b -> Edit.Kind.NOTE_BOUNDARY;
                case Extra e -> Edit.Kind.DECIDE_EXTRA;
                case LetterSent l -> Edit.Kind.SEND_LETTER;
                case Disengagement d -> Edit.Kind.PLAN_ENDING;
                case Practice p -> Edit.Kind.CHANGE_PRACTICE;
                case OwnTemplate o -> Edit.Kind.EDIT_TEMPLATE;
                case Resource r -> Edit.Kind.EDIT_RESOURCE;
                case SavedFilter f -> Edit.Kind.EDIT_FILTER;
            };
        }
    }
}
