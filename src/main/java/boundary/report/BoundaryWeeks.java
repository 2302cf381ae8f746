package boundary.report;

import boundary.journal.Boundary;
import boundary.journal.Client;
import boundary.journal.Interaction;
import boundary.journal.Journal;
import boundary.report.Boundaries.Line;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// A boundary that was told, week by week before and after its first telling. The day of the telling is in no week, and
/// a week of which the diary does not know every day is not counted as one.
///
/// @param line the boundary with its breaches
/// @param told the day of the first telling
/// @param before whole weeks up to the day before the telling, oldest first: eight at most
/// @param after the weeks since the day after it, oldest first; the last one may still run
public record BoundaryWeeks(Line line, LocalDate told, List<Week> before, List<Week> after) {
    private static final int DAYS = 7;

    public BoundaryWeeks {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /// A week of a boundary.
    ///
    /// @param from its first day
    /// @param days how many of its days have passed, 1 to 7
    /// @param breaches entries that broke the boundary
    /// @param retold whether the boundary was told again in it
    public record Week(LocalDate from, int days, int breaches, boolean retold) {

        /// {@return whether it still runs}
        public boolean isRunning() {
            return days < DAYS;
        }

        /// {@return its last day so far}
        public LocalDate to() {
            return from.plusDays(days - 1L);
        }
    }

    /// {@return the boundaries of a client that were told by a day, oldest first}
    ///
    /// @param most how many weeks since the telling are shown at most
    public static List<BoundaryWeeks> of(Journal journal, Client client, LocalDate day, int most) {
        return Boundaries.of(journal, client, day).lines().stream()
                .filter(line -> !line.told().isEmpty())
                .map(line -> of(journal, client, line, day, most))
                .toList();
    }

    private static BoundaryWeeks of(Journal journal, Client client, Line line, LocalDate day, int most) {
        LocalDate told = line.told().getFirst().day();
        LocalDate observed = client.observedFrom();
        List<Interaction> breaches = breaches(journal, client, line.boundary());
        var before = new ArrayList<Week>();
        for (int back = Boundaries.DAYS_BEFORE / DAYS; back > 0; back--) {
            LocalDate from = told.minusDays((long) back * DAYS);
            if (!from.isBefore(observed)) {
                before.add(week(breaches, line, from, DAYS));
            }
        }
        var after = new ArrayList<Week>();
        for (LocalDate from = told.plusDays(1); !from.isAfter(day) && after.size() < most; from = from.plusDays(DAYS)) {
            long passed = ChronoUnit.DAYS.between(from, day) + 1;
            after.add(week(breaches, line, from, (int) Math.min(DAYS, passed)));
        }
        return new BoundaryWeeks(line, told, before, after);
    }

    private static List<Interaction> breaches(Journal journal, Client client, Boundary boundary) {
        return journal.interactions(client.id()).stream()
                .filter(boundary::isBrokenBy)
                .toList();
    }

    private static Week week(List<Interaction> breaches, Line line, LocalDate from, int days) {
        LocalDate end = from.plusDays(days);
        int count = (int)
                breaches.stream().filter(entry -> isIn(entry.day(), from, end)).count();
        boolean retold = line.told().stream().skip(1).anyMatch(telling -> isIn(telling.day(), from, end));
        return new Week(from, days, count, retold);
    }

    private static boolean isIn(LocalDate day, LocalDate from, LocalDate end) {
        return !day.isBefore(from) && day.isBefore(end);
    }
}
