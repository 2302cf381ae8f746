package boundary.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.ActionTaken;
import boundary.journal.Client;
import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.Journal;
import boundary.journal.Opinion;
import boundary.journal.Policy;
import boundary.journal.Tuning;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A journal that the first version of the program wrote, with something in every table.
class VersionOneTest extends OlderJournal {
    VersionOneTest() {
        super(
                1,
                "opinion",
                List.of(
                        "meta",
                        "edit",
                        "chain",
                        "policy",
                        "client",
                        "interaction",
                        "words",
                        "action_taken",
                        "hardship",
                        "absence",
                        "check_in",
                        "quiet_day",
                        "obligation",
                        "income"));
    }

    @Test
    void it_goes_on_as_a_journal_of_today() {
        Opinion opinion;
        ActionTaken answered;
        Policy tuned;
        try (var store = SqliteStore.open(path(), Clock.systemUTC())) {
            var diarist = new Diarist(7);
            Journal journal = store.load();
            Client client = journal.clients().getFirst();
            opinion = (Opinion) diarist.item(Opinion.class, diarist.id(), client.id());
            Edit thought = Edits.put(journal, Edit.Kind.NOTE_OPINION, opinion, diarist.stamp());
            store.commit(thought);
            journal = journal.with(thought);
            answered = actions(journal).getFirst().withHelped(true);
            Edit helped = Edits.put(journal, Edit.Kind.NOTE_ACTION, answered, diarist.stamp());
            store.commit(helped);
            journal = journal.with(helped);
            tuned = journal.policy().withTuning(Tuning.NONE.with("HALF_LIFE", 0.1 + 0.2));
            store.commit(Edits.put(journal, Edit.Kind.SCORECARD, tuned, diarist.stamp()));
        }
        try (var store = SqliteStore.openReadOnly(path(), Clock.systemUTC())) {
            Journal journal = store.load();
            assertEquals(List.of(opinion), journal.opinions(opinion.client()));
            assertEquals(answered, journal.standing(answered));
            assertEquals(tuned, journal.policy());
            assertTrue(store.check().ok(), () -> store.check().toString());
        }
    }

    @Test
    void nothing_of_it_was_tuned_or_answered() {
        try (var store = SqliteStore.openReadOnly(path(), Clock.systemUTC())) {
            Journal read = store.load();
            assertEquals(Tuning.NONE, read.policy().tuning());
            assertFalse(actions(read).isEmpty());
            assertTrue(actions(read).stream().allMatch(action -> action.helped() == null));
        }
    }

    @Test
    void a_change_behind_its_back_is_found_after_it_was_brought_up() throws SQLException {
        changedAndFound("policy", "parameters = 'HALF_LIFE=1.0'");
    }

    private static List<ActionTaken> actions(Journal journal) {
        return journal.clients().stream()
                .flatMap(c -> journal.actions(c.id()).stream())
                .toList();
    }
}
