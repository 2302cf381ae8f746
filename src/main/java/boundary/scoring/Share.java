package boundary.scoring;

import boundary.journal.InteractionId;
import java.util.Comparator;

/// What one entry adds to one part of z.
///
/// @param day the day of the entry, counted from 1970-01-01
/// @param z what it adds, in log-odds; below 0 only for an ordinary contact that felt better than usual
public record Share(InteractionId entry, long day, double z) {
    /// Heaviest first; of equal ones the newest, and then by identity, so that the order of entry never shows.
    static final Comparator<Share> BY_WEIGHT = Comparator.comparingDouble((Share s) -> -Math.abs(s.z()))
            .thenComparing(Comparator.comparingLong(Share::day).reversed())
            .thenComparing(s -> s.entry().value());
}
