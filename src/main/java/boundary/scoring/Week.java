package boundary.scoring;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// Weeks by number: Monday to Sunday, week 0 begins on Monday 1969-12-29.
final class Week {
    private static final int DAYS = 7;
    private static final int THURSDAY = 3; // 1970-01-01 was one

    private Week() {}

    static long of(long epochDay) {
        return Math.floorDiv(epochDay + THURSDAY, DAYS);
    }

    /// {@return the Monday with which a week begins, counted from 1970-01-01}
    static long monday(long week) {
        return week * DAYS - THURSDAY;
    }

    static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /// {@return the first Sunday on or after a day}
    static LocalDate sundayOf(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    static boolean isSunday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
