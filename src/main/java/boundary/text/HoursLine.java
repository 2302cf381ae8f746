package boundary.text;

import boundary.journal.WorkingHours;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/// Writes working hours in one line: neighbouring days with the same hours are taken together.
final class HoursLine {
    private final Messages messages;

    HoursLine(Messages messages) {
        this.messages = messages;
    }

    String of(WorkingHours hours) {
        List<String> parts = new ArrayList<>();
        int day = 1;
        while (day <= 7) {
            WorkingHours.Hours mine = hours.on(DayOfWeek.of(day));
            int last = day;
            while (mine != null && last < 7 && mine.equals(hours.on(DayOfWeek.of(last + 1)))) {
                last++;
            }
            if (mine != null) {
                parts.add(messages.text("hours.range", days(day, last), clock(mine.from()), clock(mine.to())));
            }
            day = last + 1;
        }
        return parts.isEmpty() ? messages.text("hours.none") : String.join(", ", parts);
    }

    private String days(int first, int last) {
        Dates dates = messages.dates();
        String from = dates.shortWeekday(DayOfWeek.of(first));
        return first == last ? from : messages.text("hours.days", from, dates.shortWeekday(DayOfWeek.of(last)));
    }

    private String clock(LocalTime time) {
        return time.getMinute() == 0
                ? Integer.toString(time.getHour())
                : messages.dates().time(time);
    }
}
