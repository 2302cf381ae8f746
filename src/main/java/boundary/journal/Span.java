package boundary.journal;

import java.time.LocalDate;

/// A thing and the days on which it was known to be so. The spans of one thing do not overlap; between them it was
/// unknown or gone.
///
/// @param from the first of these days
/// @param until the day after the last of them; `LocalDate.MAX` where it still stands
public record Span<T>(T value, LocalDate from, LocalDate until) {

    /// {@return whether it was known to be so at the end of a day}
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
