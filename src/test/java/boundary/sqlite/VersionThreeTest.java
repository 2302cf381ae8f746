package boundary.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.journal.Client;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A journal that the third version of the program wrote, with something in every table and column.
class VersionThreeTest extends OlderJournal {
    VersionThreeTest() {
        super(
                3,
                "erasure",
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
                        "income",
                        "opinion",
                        "agreement",
                        "boundary",
                        "extra",
                        "letter_sent",
                        "disengagement",
                        "practice",
                        "own_template",
                        "resource",
                        "draft"));
    }

    @Test
    void its_open_letters_are_there() {
        try (var store = SqliteStore.openReadOnly(path(), Clock.systemUTC())) {
            assertEquals("an open letter", store.draft("letter:cc1380d0-5aa1-2ea8-1e1e-9da751abbfb0"));
        }
    }

    @Test
    void its_clients_can_be_erased() {
        try (var store = SqliteStore.open(path(), Clock.systemUTC())) {
            for (Client client : store.load().clients()) {
                assertTrue(store.erase(client.id()).versions() > 0);
            }
            assertEquals(0, store.load().size());
            assertTrue(store.check().ok(), () -> store.check().toString());
        }
    }
}
