package boundary.report;

import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Disengagement;
import boundary.journal.Disengagement.Review;
import boundary.journal.Journal;
import boundary.scoring.Hours;
import boundary.scoring.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What came of closing the work for a client: how the weeks since compare with those before, over all clients.
///
/// @param closed the first day without the client
/// @param weeks the time since, at most that of the longest look back
/// @param expected what the ending was expected to give back; nothing where nobody worked it out
/// @param before a mean week of the twelve before, all clients
/// @param since a mean week since
/// @param fills the other clients whose work drains more minutes a week than before, most first
/// @param due after how many days a review is open: 30 or 90; nothing where none is
public record Aftermath(
        Client client,
        LocalDate closed,
        double weeks,
        Disengagement.@Nullable Expected expected,
        Week before,
        Week since,
        List<Fill> fills,
        @Nullable Integer due) {
    /// After how many days one looks back.
    public static final List<Integer> REVIEWS = List.of(30, 90);

    private static final int DAYS_BEFORE = 84;
    private static final double DAYS_A_WEEK = 7;

    /// A mean week.
    public record Week(double drainedMinutes, double unpaidMinutes, double evenings) {
        static Week of(Hours hours, double weeks) {
            return new Week(hours.drainedMinutes() / weeks, hours.unpaidMinutes() / weeks, hours.evenings() / weeks);
        }
    }

    /// Another client whose work drains more than before.
    ///
    /// @param minutesPerWeek how much more, above 0
    public record Fill(ClientId client, String name, double minutesPerWeek) {}

    /// {@return what came of closing the work for a client; nothing where it is not closed, or not yet for a day}
    public static Optional<Aftermath> of(Journal journal, ClientId id, LocalDate today) {
        Client client = journal.client(id);
        LocalDate closed = client == null ? null : client.until();
        if (client == null || closed == null || closed.isAfter(today)) {
            return Optional.empty();
        }
        Period since = since(closed, today);
        Period before = Period.lastDays(closed.minusDays(1), DAYS_BEFORE);
        Disengagement plan = journal.disengagement(id);
        return Optional.of(new Aftermath(
                client,
                closed,
                weeks(since),
                plan == null ? null : plan.expected(),
                Week.of(Hours.of(journal, before), weeks(before)),
                Week.of(Hours.of(journal, since), weeks(since)),
                fills(journal, id, before, since),
                due(plan, closed, today)));
    }

    private static Period since(LocalDate closed, LocalDate today) {
        LocalDate last = closed.plusDays(REVIEWS.getLast());
        return new Period(closed, last.isBefore(today) ? last : today);
    }

    private static List<Fill> fills(Journal journal, ClientId id, Period before, Period since) {
        var fills = new ArrayList<Fill>();
        for (Client other : journal.clients()) {
            double more = Hours.of(journal, other, since).drainedMinutes() / weeks(since)
                    - Hours.of(journal, other, before).drainedMinutes() / weeks(before);
            if (!other.id().equals(id) && more > 0) {
                fills.add(new Fill(other.id(), other.name(), more));
            }
        }
        fills.sort(Comparator.comparingDouble(Fill::minutesPerWeek).reversed().thenComparing(Fill::name));
        return List.copyOf(fills);
    }

    /// The latest look back that is due and has no answer: whoever missed the first is not asked twice.
    static @Nullable Integer due(@Nullable Disengagement plan, LocalDate closed, LocalDate today) {
        List<Review> given = plan == null ? List.of() : plan.reviews();
        for (Integer days : REVIEWS.reversed()) {
            if (!closed.plusDays(days).isAfter(today)) {
                boolean answered = given.stream().anyMatch(review -> review.afterDays() >= days);
                return answered ? null : days;
            }
        }
        return null;
    }

    private static double weeks(Period period) {
        return (period.to().toEpochDay() - period.from().toEpochDay() + 1) / DAYS_A_WEEK;
    }
}
