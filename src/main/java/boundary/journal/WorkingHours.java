package boundary.journal;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The hours in which the consultant works, by weekday; a weekday without hours is free.
public record WorkingHours(Map<DayOfWeek, Hours> days) {

    /// From the first minute of work up to, and not including, the last.
    public record Hours(LocalTime from, LocalTime to) {
        public Hours {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("a working day ends after it begins, not " + from + " to " + to);
            }
        }

        /// {@return whether the time lies within these hours}
        public boolean contain(LocalTime time) {
            return !time.isBefore(from) && time.isBefore(to);
        }
    }

    /// Monday to Friday, nine to six.
    public static final WorkingHours USUAL = weekdays(new Hours(LocalTime.of(9, 0), LocalTime.of(18, 0)));

    public WorkingHours {
        days = days.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(days));
    }

    /// {@return the hours of a weekday, or nothing where it is free}
    public @Nullable Hours on(DayOfWeek day) {
        return days.get(day);
    }

    private static WorkingHours weekdays(Hours hours) {
        var days = new EnumMap<DayOfWeek, Hours>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.getValue() <= DayOfWeek.FRIDAY.getValue()) {
                days.put(day, hours);
            }
        }
        return new WorkingHours(days);
    }
}
