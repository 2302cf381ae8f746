package boundary.scoring;

import boundary.journal.ClientId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The weeks that are not silent, with the number of clients who make each of them so; immutable.
record LoudWeeks(Map<Long, Integer> clientsByWeek) {
    static final LoudWeeks NONE = new LoudWeeks(Map.of());

    /// {@return the weeks after the evidence of some clients changed; where it is the same object it did not}
    @SuppressWarnings("ReferenceEquality") // evidence that holds is kept as the object that it is
    LoudWeeks after(Map<ClientId, Evidence> before, Map<ClientId, Evidence> after) {
        var next = new HashMap<>(clientsByWeek);
        before.forEach((client, evidence) -> {
            if (after.get(client) != evidence) {
                evidence.loudWeeks().forEach(week -> count(next, week, -1));
            }
        });
        after.forEach((client, evidence) -> {
            if (before.get(client) != evidence) {
                evidence.loudWeeks().forEach(week -> count(next, week, 1));
            }
        });
        return new LoudWeeks(next);
    }

    /// {@return the weeks after one client's weeks changed}
    LoudWeeks after(Set<Long> before, Set<Long> after) {
        var next = new HashMap<>(clientsByWeek);
        before.forEach(week -> count(next, week, -1));
        after.forEach(week -> count(next, week, 1));
        return new LoudWeeks(next);
    }

    /// {@return the numbers of the weeks that are not silent, those with a day marked "nothing to report" included}
    Set<Long> and(Collection<LocalDate> quietDays) {
        var weeks = new HashSet<>(clientsByWeek.keySet());
        quietDays.forEach(day -> weeks.add(Week.of(day.toEpochDay())));
        return weeks;
    }

    private static void count(Map<Long, Integer> weeks, long week, int more) {
        weeks.merge(week, more, (a, b) -> a + b == 0 ? null : a + b);
    }
}
