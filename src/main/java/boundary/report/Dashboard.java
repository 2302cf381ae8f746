package boundary.report;

import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Disengagement;
import boundary.journal.Journal;
import boundary.journal.Money;
import boundary.journal.Obligation;
import boundary.journal.Suggestion;
import boundary.scoring.Amounts;
import boundary.scoring.Assessment;
import boundary.scoring.Ending;
import boundary.scoring.Hours;
import boundary.scoring.Period;
import boundary.scoring.Scores;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the dashboard shows of a day. What is not known is absent, never 0.
///
/// @param currency the currency of the policy
/// @param month the last 30 days, that day included
/// @param monthBefore the 30 days before them
/// @param realRate the real hourly rate of the last 12 weeks, one a currency; empty where no income was entered
/// @param agreedRate the agreed rates of the same weeks, weighted by the minutes logged
/// @param headline who took most of the drained time; nothing where none was drained
/// @param rows one a client whose work goes on: by score, those of whom too little is known last
/// @param giving what ending the work would give back that drains most of those where an ending is suggested or
/// planned; nothing where there is none
/// @param punchCard when clients reached me in the last 12 weeks
public record Dashboard(
        LocalDate day,
        Currency currency,
        Totals month,
        Totals monthBefore,
        List<Money> realRate,
        List<Money> agreedRate,
        @Nullable Headline headline,
        List<Row> rows,
        @Nullable Giving giving,
        PunchCard punchCard) {

    static final int MONTH_DAYS = 30;
    static final int RATE_DAYS = 84;

    /// The sums of a period over all clients.
    ///
    /// @param unpaidValue what the unpaid time is worth at the agreed rates, one a currency
    public record Totals(Hours hours, List<Money> unpaidValue) {
        static Totals of(Journal journal, Period period) {
            return new Totals(
                    Hours.of(journal, period), Amounts.of(journal, period).unpaid());
        }
    }

    /// The client who took most of the drained time of the last 30 days.
    ///
    /// @param ofMinutes the drained minutes of all clients
    public record Headline(Row row, long minutes, long ofMinutes) {}

    /// What ending the work for a client would give back, and what is given up.
    public record Giving(Row row, GivenBack back) {}

    /// One client on the dashboard.
    ///
    /// @param signals the signals of the last 30 days, the most frequent first
    /// @param entries how many entries these days have
    /// @param openObligations how many obligations the consultant still has
    /// @param overdue how many obligations of the consultant are overdue
    /// @param overdueOfTheirs how many obligations of the client are overdue
    /// @param earliestEnd the earliest clean day; nothing unless an ending is suggested
    /// @param quiet what keeps the client quiet; nothing where nothing does
    /// @param ends whether an ending is planned
    /// @param bounds from which scores the bands begin
    public record Row(
            ClientId client,
            String name,
            Assessment assessment,
            Hours month,
            List<SignalCount> signals,
            int entries,
            int openObligations,
            int overdue,
            int overdueOfTheirs,
            @Nullable LocalDate earliestEnd,
            Alarm.@Nullable Quiet quiet,
            boolean ends,
            Bounds bounds) {

        /// {@return the row of a client}
        ///
        /// @param scores of the same journal, which know the client
        public static Row of(Journal journal, Client client, Scores scores) {
            Assessment assessment = scores.of(client.id());
            Period month = Period.lastDays(assessment.day(), MONTH_DAYS);
            var entries = month.of(journal.interactions(client.id()));
            Ending ending = assessment.ending();
            Owed owed = Owed.of(journal, client.id(), assessment.day());
            Disengagement plan = journal.disengagement(client.id());
            return new Row(
                    client.id(),
                    client.name(),
                    assessment,
                    Hours.of(journal, client, month),
                    SignalCount.of(entries),
                    entries.size(),
                    owed.mine().size(),
                    overdue(owed.mine(), assessment.day()),
                    overdue(owed.theirs(), assessment.day()),
                    ending == null ? null : ending.earliest(),
                    Alarm.quiet(journal, client.id(), assessment.day()),
                    plan != null && plan.isStanding(),
                    Bounds.of(scores.card()));
        }

        private static int overdue(List<Obligation> duties, LocalDate day) {
            return (int) duties.stream().filter(duty -> duty.isOverdue(day)).count();
        }
    }

    /// {@return the dashboard of a day}
    ///
    /// @param scores of the same journal and day
    public static Dashboard of(Journal journal, Scores scores, LocalDate day) {
        Period month = Period.lastDays(day, MONTH_DAYS);
        Amounts quarter = Amounts.of(journal, Period.lastDays(day, RATE_DAYS));
        Totals totals = Totals.of(journal, month);
        List<Row> rows = rows(journal, scores);
        return new Dashboard(
                day,
                journal.policy().currency(),
                totals,
                Totals.of(journal, month.before()),
                quarter.realRate(),
                quarter.agreedRate(),
                headline(rows, totals.hours().drainedMinutes()),
                rows,
                giving(journal, rows, day),
                PunchCard.of(journal, Period.lastDays(day, RATE_DAYS)));
    }

    private static List<Row> rows(Journal journal, Scores scores) {
        var rows = new ArrayList<Row>();
        for (Assessment assessment : scores.all()) {
            Client client = journal.client(assessment.client());
            if (client != null) {
                rows.add(Row.of(journal, client, scores));
            }
        }
        return List.copyOf(rows);
    }

    private static @Nullable Giving giving(Journal journal, List<Row> rows, LocalDate day) {
        for (Row row : rows) {
            Client client = journal.client(row.client());
            boolean ends = row.ends() || row.assessment().suggestion() == Suggestion.END && row.quiet() == null;
            if (ends && client != null) {
                return new Giving(row, GivenBack.of(journal, client, day));
            }
        }
        return null;
    }

    /// {@return the row of a client, or nothing where there is none}
    public @Nullable Row row(ClientId client) {
        return rows.stream().filter(r -> r.client().equals(client)).findFirst().orElse(null);
    }

    private static @Nullable Headline headline(List<Row> rows, long ofMinutes) {
        Row most = null;
        for (Row row : rows) {
            if (most == null || row.month().drainedMinutes() > most.month().drainedMinutes()) {
                most = row;
            }
        }
        long minutes = most == null ? 0 : most.month().drainedMinutes();
        return most == null || minutes == 0 ? null : new Headline(most, minutes, ofMinutes);
    }
}
