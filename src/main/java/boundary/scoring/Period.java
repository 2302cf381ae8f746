package boundary.scoring;

import boundary.journal.Interaction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// Some days in a row, both ends included.
public record Period(LocalDate from, LocalDate to) {
    private static final int UTMOST_OFFSET_DAYS = 2;

    /// {@return the last days up to a day, that day included}
    public static Period lastDays(LocalDate day, int days) {
        return new Period(day.minusDays(days - 1L), day);
    }

    /// {@return as many days just before}
    public Period before() {
        return new Period(from.minusDays(to.toEpochDay() - from.toEpochDay() + 1), from.minusDays(1));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /// {@return the entries of these days, each by its own local date, in the order of the timeline}
    ///
    /// @param timeline sorted by moment; only the part in question is walked through
    public List<Interaction> of(List<Interaction> timeline) {
        int first = firstAt(timeline, from.minusDays(UTMOST_OFFSET_DAYS));
        int end = firstAt(timeline, to.plusDays(UTMOST_OFFSET_DAYS));
        return timeline.subList(first, end).stream()
                .filter(e -> contains(e.day()))
                .toList();
    }

    private static int firstAt(List<Interaction> timeline, LocalDate day) {
        Instant at = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        int low = 0;
        int high = timeline.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (timeline.get(middle).at().isBefore(at)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
