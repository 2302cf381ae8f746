package boundary.exchange;

import boundary.journal.ClientId;
import boundary.journal.Disengagement;
import boundary.journal.Disengagement.Expected;
import boundary.journal.Disengagement.Review;
import boundary.journal.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the rows of plans of ending, and of what was thought of the ends afterwards: `reviews.csv` before
/// `endings.csv`, and then `attach`.
final class PlanRows {
    private final Plan plan;
    private final Roster roster;
    private final Currency usual;
    private final Map<ClientId, List<Review>> reviews = new LinkedHashMap<>();
    private final Map<ClientId, Row> rows = new LinkedHashMap<>();
    private final Set<ClientId> planned = new HashSet<>();

    /// @param usual the currency of amounts that name none
    PlanRows(Plan plan, Roster roster, Currency usual) {
        this.plan = plan;
        this.roster = roster;
        this.usual = usual;
    }

    CsvTable.Outcome review(Row row) throws BadRowException {
        var review = new Review(
                row.required("after_days", Problem.Kind.EXPECTED_POSITIVE, Cells.POSITIVE),
                row.day("date"),
                row.required("again", Problem.Kind.EXPECTED_AGAIN, Cells.code(Review.Again.class)),
                row.body("note"));
        ClientId client = roster.of(row);
        reviews.computeIfAbsent(client, c -> new ArrayList<>()).add(review);
        rows.putIfAbsent(client, row);
        Disengagement standing = plan.target().journal().disengagement(client);
        return standing != null && standing.reviews().contains(review)
                ? CsvTable.Outcome.KNOWN
                : CsvTable.Outcome.FRESH;
    }

    CsvTable.Outcome ending(Row row) throws BadRowException {
        LocalDate begun = row.day("begun");
        boolean noContact = row.truth("no_contact");
        LocalDate copyKept = row.dayOrNull("copy_kept");
        LocalDate moneySettled = row.dayOrNull("money_settled");
        LocalDate lastDay = row.dayOrNull("last_day");
        LocalDate noticeGiven = row.dayOrNull("notice_given");
        LocalDate left = row.dayOrNull("left");
        Expected expected = expected(row);
        LocalDate recorded = row.recorded(begun);
        ClientId client = roster.of(row);
        plan.once(row, Sheet.ENDINGS, client.value(), "client");
        planned.add(client);
        CsvTable.Outcome outcome = plan.put(
                new Disengagement(
                        client,
                        begun,
                        noContact,
                        copyKept,
                        moneySettled,
                        lastDay,
                        noticeGiven,
                        left,
                        expected,
                        reviewsOf(client)),
                recorded,
                true);
        if (outcome != CsvTable.Outcome.KNOWN) {
            roster.saw(client, null, recorded);
        }
        return outcome;
    }

    /// Puts reviews that came without the plan of their end to the plan that stands; leaves them out where none
    /// does.
    void attach() {
        reviews.forEach((client, said) -> {
            Disengagement standing = plan.target().journal().disengagement(client);
            if (!planned.contains(client) && standing != null) {
                plan.put(standing.withReviews(said), plan.target().stamp().today(), true);
            } else if (!planned.contains(client)) {
                Row row = rows.get(client);
                if (row != null) {
                    row.leaveOut(row.bad(Problem.Kind.NO_ENDING, "client", row.cell("client"))
                            .why());
                }
            }
        });
    }

    /// {@return the reviews of the set, or those that stand where it has none}
    private List<Review> reviewsOf(ClientId client) {
        Disengagement standing = plan.target().journal().disengagement(client);
        List<Review> said = reviews.get(client);
        return said != null ? said : standing == null ? List.of() : standing.reviews();
    }

    private @Nullable Expected expected(Row row) throws BadRowException {
        Double minutes = time(row, "expected_minutes");
        Double evenings = time(row, "expected_evenings");
        Money unpaid = row.money("expected_unpaid", "currency", usual);
        return minutes == null && evenings == null
                ? null
                : new Expected(minutes == null ? 0 : minutes, evenings == null ? 0 : evenings, unpaid);
    }

    private static @Nullable Double time(Row row, String column) throws BadRowException {
        return row.optional(column, Problem.Kind.EXPECTED_AMOUNT_OF_TIME, Cells::notNegative);
    }
}
