package boundary.sqlite;

import static org.junit.jupiter.api.Assertions.assertNull;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A journal that the second version of the program wrote, with something in every table and column.
class VersionTwoTest extends OlderJournal {
    VersionTwoTest() {
        super(
                2,
                "draft",
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
                        "opinion"));
    }

    @Test
    void it_has_no_open_letters() {
        try (var store = SqliteStore.openReadOnly(path(), Clock.systemUTC())) {
            assertNull(store.draft("letter"));
        }
    }

    @Test
    void a_change_of_a_new_column_behind_its_back_is_found() throws SQLException {
        changedAndFound("hardship", "kind = 'FAMILY'");
    }
}
