package boundary.sqlite;

import boundary.journal.FreeDays;
import boundary.journal.Tuning;
import boundary.journal.WorkingHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Small lists that stand in one column, a line each, so that a person can read them.
final class Lines {
    private Lines() {}

    /// {@return hours as lines such as `1 09:00-18:00`, where 1 is Monday}
    static String ofHours(WorkingHours hours) {
        return hours.days().entrySet().stream()
                .map(e -> e.getKey().getValue() + " " + e.getValue().from() + "-"
                        + e.getValue().to())
                .collect(Collectors.joining("\n"));
    }

    static WorkingHours hours(String lines) {
        var days = new EnumMap<DayOfWeek, WorkingHours.Hours>(DayOfWeek.class);
        lines.lines().forEach(line -> {
            int space = line.indexOf(' ');
            int dash = line.indexOf('-');
            days.put(
                    DayOfWeek.of(Integer.parseInt(line.substring(0, space))),
                    new WorkingHours.Hours(
                            LocalTime.parse(line.substring(space + 1, dash)),
                            LocalTime.parse(line.substring(dash + 1))));
        });
        return new WorkingHours(days);
    }

    /// {@return free days as lines such as `2026-12-24/2027-01-02 Winter break`}
    static String ofFreeDays(List<FreeDays> freeDays) {
        return freeDays.stream()
                .map(f -> f.from() + "/" + f.to() + " " + f.name())
                .collect(Collectors.joining("\n"));
    }

    static List<FreeDays> freeDays(String lines) {
        return lines.lines()
                .map(line -> {
                    int slash = line.indexOf('/');
                    int space = line.indexOf(' ');
                    return new FreeDays(
                            LocalDate.parse(line.substring(0, slash)),
                            LocalDate.parse(line.substring(slash + 1, space)),
                            line.substring(space + 1));
                })
                .toList();
    }

    /// {@return own values of parameters as lines such as `HALF_LIFE=45.0`, each the shortest decimal that gives
    /// back the same number; nothing where there are none}
    static @Nullable String ofParameters(Tuning tuning) {
        return tuning.parameters().isEmpty()
                ? null
                : tuning.parameters().entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue())
                        .collect(Collectors.joining("\n"));
    }

    static Map<String, Double> parameters(@Nullable String lines) {
        var values = new TreeMap<String, Double>();
        if (lines != null) {
            lines.lines().forEach(line -> {
                int sign = line.indexOf('=');
                values.put(line.substring(0, sign), Double.valueOf(line.substring(sign + 1)));
            });
        }
        return values;
    }
}
