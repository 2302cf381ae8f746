package boundary.journal;

import java.time.LocalDate;

/// How often a duty comes again. The names are the codes of every file.
public enum Repeat {
    WEEKLY,
    MONTHLY,
    QUARTERLY;

    /// {@return the day on which it is due the next time, so that a month's last days stay within the month}
    public LocalDate after(LocalDate due) {
        return switch (this) {
            case WEEKLY -> due.plusWeeks(1);
            case MONTHLY -> due.plusMonths(1);
            case QUARTERLY -> due.plusMonths(3);
        };
    }
}
