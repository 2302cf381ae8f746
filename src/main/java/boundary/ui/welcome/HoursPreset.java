package boundary.ui.welcome;

import boundary.journal.WorkingHours;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;

/// Working weeks to choose from at the first start; each day can be set later.
enum HoursPreset {
    USUAL(5, 18, 18),
    SHORT_FRIDAY(5, 18, 16),
    SIX_DAYS(6, 20, 20);

    private final WorkingHours hours;

    HoursPreset(int days, int ends, int fridayEnds) {
        var week = new EnumMap<DayOfWeek, WorkingHours.Hours>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.getValue() <= days) {
                int end = day == DayOfWeek.FRIDAY ? fridayEnds : ends;
                week.put(day, new WorkingHours.Hours(LocalTime.of(9, 0), LocalTime.of(end, 0)));
            }
        }
        hours = new WorkingHours(week);
    }

    WorkingHours hours() {
        return hours;
    }

    /// {@return the key of the words that describe it}
    String key() {
        return "welcome.hours." + name();
    }
}
