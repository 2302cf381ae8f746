package boundary.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;

/// What an edit needs from the world and this floor does not have: the instant, the day, and fresh identities.
///
/// @param recordedAt the true instant
/// @param today the day on which the edit counts as recorded
/// @param ids gives a new identity at each call
public record Stamp(Instant recordedAt, LocalDate today, Supplier<UUID> ids) {

    /// {@return when a change with this stamp became known}
    public Known known() {
        return new Known(recordedAt, today);
    }
}
