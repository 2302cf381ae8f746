package boundary.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// When a change became known.
///
/// @param recordedAt the true instant at which it was recorded, to the millisecond
/// @param from the day from which it counts as recorded
public record Known(Instant recordedAt, LocalDate from) {
    public Known {
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MILLIS);
    }
}
