package boundary.journal;

import java.time.LocalDate;
import java.util.UUID;

/// A holiday or a pause of the consultant, both days included: days without exposure.
public record Absence(ItemId id, LocalDate from, LocalDate to, String why) implements Item {
    public Absence {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("an absence ends before it begins: " + from + " to " + to);
        }
        why = Text.line(why, Text.NAME_LIMIT);
    }

    /// {@return whether the day is one of them}
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    @Override
    public UUID key() {
        return id.value();
    }
}
