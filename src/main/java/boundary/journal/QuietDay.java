package boundary.journal;

import java.time.LocalDate;
import java.util.UUID;

/// A day marked "nothing to report": known to be clear, which is not the same as unknown.
public record QuietDay(LocalDate day) implements Item {
    @Override
    public UUID key() {
        return new UUID(0x51D0_0000_0000_0000L, day.toEpochDay());
    }
}
