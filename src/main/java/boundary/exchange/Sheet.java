package boundary.exchange;

import java.util.List;
import java.util.Set;

/// One file of the own CSV set: its name and its columns in the order in which they are written.
enum Sheet {
    CLIENTS(
            "clients.csv",
            List.of("client"),
            "client",
            "since",
            "observed_from",
            "hourly_rate",
            "currency",
            "hardship_from",
            "hardship_to",
            "id",
            "aliases",
            "contact",
            "email",
            "phone",
            "language",
            "zone",
            "until",
            "own_hours",
            "note",
            "rate_currency",
            "recorded"),
    ENTRIES(
            "entries.csv",
            List.of("client", "date"),
            "client",
            "date",
            "time",
            "recorded",
            "channel",
            "signals",
            "severity",
            "justified",
            "energy",
            "minutes",
            "unpaid_minutes",
            "note",
            "id",
            "offset",
            "zone",
            "direction",
            "excused",
            "topic",
            "feeling",
            "actions"),
    ACTIONS("actions.csv", List.of("client", "date"), "client", "date", "action", "recorded", "words", "id", "helped"),
    HARDSHIPS(
            "hardships.csv",
            List.of("client", "from"),
            "client",
            "from",
            "to",
            "recorded",
            "look_again",
            "health",
            "note",
            "id"),
    ABSENCES("absences.csv", List.of("from"), "from", "to", "recorded", "why", "id"),
    CHECK_INS("checkins.csv", List.of("client", "date"), "client", "date", "level", "recorded", "id"),
    QUIET_DAYS("quiet_days.csv", List.of("date"), "date", "recorded"),
    OBLIGATIONS(
            "obligations.csv",
            List.of("client", "opened"),
            "client",
            "opened",
            "due",
            "done",
            "description",
            "id",
            "kind",
            "owed_by",
            "waived",
            "reason",
            "amount",
            "currency",
            "recorded"),
    INCOME("income.csv", List.of("client", "date"), "client", "date", "amount", "currency", "note", "recorded", "id"),
    OPINIONS(
            "opinions.csv",
            List.of("client", "date"),
            "client",
            "date",
            "recorded",
            "suggestion",
            "agreed",
            "score",
            "situational",
            "quiet_until",
            "reason",
            "id");

    /// Tells clients of one name apart; written only where there are any.
    static final String CLIENT_ID = "client_id";

    private final String file;
    private final List<String> required;
    private final List<String> columns;

    Sheet(String file, List<String> required, String... columns) {
        this.file = file;
        this.required = required;
        this.columns = List.of(columns);
    }

    String file() {
        return file;
    }

    List<String> required() {
        return required;
    }

    List<String> columns() {
        return columns;
    }

    /// {@return whether a column is one of its own}
    boolean knows(String column) {
        return columns.contains(column) || column.equals(CLIENT_ID) || EXTRAS.contains(column);
    }

    /// What a single-file export may add for people who read it; the set never has it.
    private static final Set<String> EXTRAS = Set.of("score", "band");
}
