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
            "actions",
            "answer",
            "taken"),
    ACTIONS(
            "actions.csv",
            List.of("client", "date"),
            "client",
            "date",
            "action",
            "recorded",
            "words",
            "id",
            "helped",
            "about",
            "how",
            "repair"),
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
            "id",
            "kind"),
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
            "recorded",
            "repeats",
            "pursuit"),
    INCOME(
            "income.csv",
            List.of("client", "date"),
            "client",
            "date",
            "amount",
            "currency",
            "note",
            "recorded",
            "id",
            "bill"),
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
            "id",
            "because",
            "quiet_breaches"),
    AGREEMENTS(
            "agreements.csv",
            List.of("client", "agreed"),
            "client",
            "agreed",
            "recorded",
            "channels",
            "answer_within",
            "answer_unit",
            "rounds",
            "included",
            "extra",
            "includes_unbilled",
            "pay_within_days",
            "pricing",
            "price",
            "currency",
            "retainer_minutes",
            "notice",
            "notice_unit",
            "notice_form",
            "notice_clause"),
    BOUNDARIES(
            "boundaries.csv", List.of("client", "set", "rule"), "client", "set", "recorded", "breaches", "rule", "id"),
    EXTRAS(
            "extras.csv",
            List.of("client", "entry", "decided"),
            "client",
            "entry",
            "decided",
            "recorded",
            "fate",
            "minutes",
            "amount",
            "currency",
            "work",
            "bill"),
    LETTERS(
            "letters.csv",
            List.of("client", "date"),
            "client",
            "date",
            "recorded",
            "template",
            "language",
            "subject",
            "entry",
            "id"),
    REVIEWS("reviews.csv", List.of("client", "date"), "client", "after_days", "date", "again", "note"),
    ENDINGS(
            "endings.csv",
            List.of("client", "begun"),
            "client",
            "begun",
            "recorded",
            "no_contact",
            "copy_kept",
            "money_settled",
            "last_day",
            "notice_given",
            "left",
            "expected_minutes",
            "expected_evenings",
            "expected_unpaid",
            "currency"),
    PRACTICE(
            "practice.csv",
            List.of(),
            "name",
            "need",
            "need_currency",
            "reserve",
            "reserve_currency",
            "rates",
            "recorded"),
    TEMPLATES("templates.csv", List.of("name"), "name", "language", "subject", "body", "recorded", "id"),
    RESOURCES("resources.csv", List.of("name"), "kind", "name", "link", "note", "recorded", "id"),
    FILTERS("filters.csv", List.of("name"), "name", "query", "recorded", "id");

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
        return columns.contains(column) || column.equals(CLIENT_ID) || FOR_READERS.contains(column);
    }

    /// What a single-file export may add for people who read it; the set never has it.
    private static final Set<String> FOR_READERS = Set.of("score", "band");
}
