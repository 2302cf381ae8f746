package boundary.report;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// Days that are counted from today, so that what was saved with them goes on with the calendar.
public enum Recent {
    LAST_30_DAYS,
    LAST_12_WEEKS,
    THIS_MONTH,
    LAST_MONTH,
    THIS_YEAR,
    LAST_12_MONTHS,
    LAST_YEAR;

    /// {@return the first day}
    public LocalDate from(LocalDate today) {
        return switch (this) {
            case LAST_30_DAYS -> today.minusDays(29);
            case LAST_12_WEEKS -> today.minusDays(83);
            case THIS_MONTH -> today.withDayOfMonth(1);
            case LAST_MONTH -> today.minusMonths(1).withDayOfMonth(1);
            case THIS_YEAR -> today.withDayOfYear(1);
            case LAST_12_MONTHS -> today.minusYears(1).plusDays(1);
            case LAST_YEAR -> today.minusYears(1).withDayOfYear(1);
        };
    }

    /// {@return the last day}
    public LocalDate to(LocalDate today) {
        return switch (this) {
            case LAST_MONTH -> today.minusMonths(1).with(TemporalAdjusters.lastDayOfMonth());
            case LAST_YEAR -> today.minusYears(1).with(TemporalAdjusters.lastDayOfYear());
            default -> today;
        };
    }
}
