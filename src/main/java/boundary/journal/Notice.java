package boundary.journal;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Predicate;

/// How long before the last day the end of the work has to be told, and how.
///
/// @param count how many days, 0 to `MOST_DAYS`
/// @param clause where the contract says so, in the consultant's words
public record Notice(int count, Unit unit, Form form, String clause) {
    /// The longest notice, in days.
    public static final int MOST_DAYS = 1000;

    /// What is counted.
    public enum Unit {
        /// Days of the calendar.
        DAYS,
        /// Days on which the consultant works.
        WORKING_DAYS,
        /// Days of the calendar, and then on to the end of a month.
        MONTH_END
    }

    /// How it has to be told.
    public enum Form {
        ANY,
        EMAIL,
        LETTER
    }

    public Notice {
        if (count < 0 || count > MOST_DAYS) {
            throw new IllegalArgumentException("a notice has 0 to " + MOST_DAYS + " days, not " + count);
        }
        clause = Text.body(clause);
    }

    /// {@return the earliest last day of work where notice is given on a day}
    ///
    /// The day on which it is given does not count: a notice of 14 days, given on the 22nd, ends on the 6th. Where
    /// no day is a working day any more, it ends after as many days of the calendar as a year has.
    ///
    /// @param works whether the consultant works on a day
    public LocalDate earliest(LocalDate given, Predicate<LocalDate> works) {
        return switch (unit) {
            case DAYS -> given.plusDays(count);
            case WORKING_DAYS -> afterWorkingDays(given, works);
            case MONTH_END -> given.plusDays(count).with(TemporalAdjusters.lastDayOfMonth());
        };
    }

    private LocalDate afterWorkingDays(LocalDate given, Predicate<LocalDate> works) {
        LocalDate day = given;
        int left = count;
        int idle = 0;
        while (left > 0) {
            day = day.plusDays(1);
            boolean counts = works.test(day);
            idle = counts ? 0 : idle + 1;
            if (counts || idle > day.lengthOfYear()) { // after an idle year every day counts, so that it ends
                left--;
            }
        }
        return day;
    }
}
