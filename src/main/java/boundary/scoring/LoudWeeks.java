package boundary.scoring;

import java.util.Arrays;
import java.util.Collection;

/// The weeks that are not silent, as the number of clients (and quiet days) that make each of them so; immutable. Weeks
/// before anybody was observed are not counted: nothing asks for them.
final class LoudWeeks {
    private final long first;
    private final int[] counts;

    /// @param first the number of the first week counted
    private LoudWeeks(long first, int[] counts) {
        this.first = first;
        this.counts = counts;
    }

    /// {@return the weeks in which anybody's evidence, or a quiet day, is}
    ///
    /// @param firstWeek the first week that anybody asks for
    /// @param lastWeek the week of the day
    static LoudWeeks of(long firstWeek, long lastWeek, Collection<Evidence> all, Collection<Long> quietDays) {
        int[] counts = new int[Math.toIntExact(Math.max(0, lastWeek - firstWeek + 1))];
        var weeks = new LoudWeeks(firstWeek, counts);
        all.forEach(evidence -> weeks.count(evidence.loudWeeks(), 1));
        quietDays.forEach(day -> weeks.count(new long[] {Week.of(day)}, 1));
        return weeks;
    }

    /// {@return the weeks after one client's evidence changed}
    LoudWeeks after(Evidence before, Evidence after) {
        if (before.isAsLoudAs(after)) {
            return this;
        }
        var next = new LoudWeeks(first, counts.clone());
        next.count(before.loudWeeks(), -1);
        next.count(after.loudWeeks(), 1);
        return next;
    }

    boolean contains(long week) {
        return week >= first && week - first < counts.length && counts[(int) (week - first)] > 0;
    }

    /// {@return the share of the weeks that are not silent, 0 to 1}
    double share() {
        int loud = 0;
        for (int clients : counts) {
            loud += clients > 0 ? 1 : 0;
        }
        return counts.length == 0 ? 0 : (double) loud / counts.length;
    }

    private void count(long[] weeks, int more) {
        for (long week : weeks) {
            if (week >= first && week - first < counts.length) {
                counts[(int) (week - first)] += more;
            }
        }
    }

    @Override
    public String toString() {
        return "weeks from " + first + ": " + Arrays.toString(counts);
    }
}
