package boundary.journal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A thing and since when it has been known so: the journal keeps the earlier versions, which is how a past day is
/// answered as it was known then.
///
/// @param value what it became; nothing where it was deleted
/// @param recordedAt the true instant at which this was recorded
/// @param knownFrom the day from which it counts as recorded: the day of `recordedAt`, and for an import the day that
///     the source gives
/// @param sequence its number among all versions of the journal, from 1
public record Version<T>(@Nullable T value, Instant recordedAt, LocalDate knownFrom, long sequence) {}
