package boundary.journal;

import java.time.LocalDate;

/// Free days of the policy, both included: a public holiday or a break, with its name.
public record FreeDays(LocalDate from, LocalDate to, String name) {
    public FreeDays {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("free days end before they begin: " + from + " to " + to);
        }
        name = Text.line(name, Text.NAME_LIMIT);
    }

    /// {@return whether the day is one of them}
    public boolean contain(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
