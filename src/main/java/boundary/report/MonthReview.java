package boundary.report;

import boundary.journal.Answer;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.InteractionId;
import boundary.journal.Journal;
import boundary.journal.Money;
import boundary.journal.Signal;
import boundary.journal.Taken;
import boundary.scoring.Assessment;
import boundary.scoring.Hours;
import boundary.scoring.Period;
import boundary.scoring.Scores;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a month was: what changed against the month before, whose band moved and why, what came back, what I declined,
/// which talks were held, and how much of it is known. It neither praises nor blames.
///
/// @param from the first day of the month
/// @param to its last day, or today where it still runs
/// @param before the same days of the month before, or all of it where the month is over
/// @param now the sums of the month
/// @param then the sums of the time before; nothing where nobody was observed then
/// @param clients one a client with an entry in either time, most time in the month first
/// @param moves whose band is another one than at the end of the month before, worst first
/// @param calmer clients whose band is a calmer one, and who took less of something and more of nothing
/// @param closed what came of closing work, for each client closed since at most 90 days
/// @param declined what I declined or put off to the next working day, oldest first
/// @param talks what was done about clients, oldest first
/// @param days the days of the month so far, oldest first
public record MonthReview(
        YearMonth month,
        LocalDate from,
        LocalDate to,
        Period before,
        Sums now,
        @Nullable Sums then,
        List<ClientHours> clients,
        List<Move> moves,
        List<Calmer> calmer,
        List<Aftermath> closed,
        List<Declined> declined,
        List<Held> talks,
        List<DayPage.DayState> days) {

    public MonthReview {
        clients = List.copyOf(clients);
        moves = List.copyOf(moves);
        calmer = List.copyOf(calmer);
        closed = List.copyOf(closed);
        declined = List.copyOf(declined);
        talks = List.copyOf(talks);
        days = List.copyOf(days);
    }

    /// The sums of a time over all clients.
    ///
    /// @param unpaidValue what the unpaid time is worth at the agreed rates, one a currency
    public record Sums(int entries, Hours hours, List<Money> unpaidValue) {}

    /// The time that one client took.
    ///
    /// @param then the same of the time before; nothing where the client was not observed then
    public record ClientHours(
            ClientId client,
            String name,
            Hours now,
            @Nullable Hours then) {}

    /// A client whose band moved.
    ///
    /// @param rows the rows of the score that changed most, at most three
    public record Move(ClientId client, String name, Assessment then, Assessment now, List<Moved.Row> rows) {}

    /// A client whose work drains less than a month before.
    public record Calmer(ClientId client, String name, Hours then, Hours now) {}

    /// A request that was not simply done.
    ///
    /// @param answer declined, or put off to the next working day
    /// @param taken how the client took it; nothing where nobody noted it
    public record Declined(
            InteractionId entry,
            ClientId client,
            String name,
            LocalDate day,
            Set<Signal> signals,
            Answer answer,
            @Nullable Taken taken) {}

    /// Something that was done about a client.
    public record Held(ClientId client, String name, Done done) {}

    /// {@return the review of a month}
    ///
    /// @param scores of the same journal, on any day
    /// @param today the day up to which it is known
    /// @throws IllegalArgumentException if the month has not begun
    public static MonthReview of(Journal journal, Scores scores, YearMonth month, LocalDate today) {
        return new MonthReading(journal, scores, month, today).review();
    }

    /// {@return the first month of which anything may be known: that of the first day on which a client was
    /// observed}
    public static YearMonth first(Journal journal, LocalDate today) {
        return YearMonth.from(journal.clients().stream()
                .map(Client::observedFrom)
                .filter(day -> !day.isAfter(today))
                .min(Comparator.naturalOrder())
                .orElse(today));
    }

    /// {@return whether the month still runs}
    public boolean isRunning() {
        return to.isBefore(month.atEndOfMonth());
    }

    /// {@return how many of its days are in a state}
    public long days(DayPage.State state) {
        return days.stream().filter(day -> day.state() == state).count();
    }
}
