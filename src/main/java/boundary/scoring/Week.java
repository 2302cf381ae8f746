package boundary.scoring;

import java.time.LocalDate;

/// Weeks by number: Monday to Sunday, week 0 begins on Monday 1969-12-29.
final class Week {
    private static final int DAYS = 7;
    private static final int THURSDAY = 3; // 1970-01-01 was one

    private Week() {}

    static long of(long epochDay) {
        return Math.floorDiv(epochDay + THURSDAY, DAYS);
    }

    /// {@return the Sundays from a first day, up to but not including a last, and that last day: the checkpoints so
    /// far and today}
    static int checkpoints(LocalDate first, LocalDate last) {
        return first.isAfter(last) ? 0 : (int) (of(last.toEpochDay()) - of(first.toEpochDay())) + 1;
    }
}
