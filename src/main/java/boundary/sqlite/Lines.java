package boundary.sqlite;

import boundary.journal.Disengagement.Review;
import boundary.journal.FreeDays;
import boundary.journal.Tuning;
import boundary.journal.WorkingHours;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Currency;
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

    /// {@return reviews as lines such as `30 2026-12-22 YES All calm`, whose notes have no line breaks of their
    /// own}
    static String ofReviews(List<Review> reviews) {
        return reviews.stream()
                .map(r -> r.afterDays() + " " + r.day() + " " + r.again() + " " + escaped(r.note()))
                .collect(Collectors.joining("\n"));
    }

    static List<Review> reviews(String lines) {
        return lines.lines()
                .map(line -> {
                    String[] parts = line.split(" ", 4);
                    return new Review(
                            Integer.parseInt(parts[0]),
                            LocalDate.parse(parts[1]),
                            Review.Again.valueOf(parts[2]),
                            unescaped(parts[3]));
                })
                .toList();
    }

    /// {@return fixed rates as lines such as `USD=0.92`}
    static String ofRates(Map<Currency, BigDecimal> rates) {
        return rates.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue().toPlainString())
                .collect(Collectors.joining("\n"));
    }

    static Map<Currency, BigDecimal> rates(String lines) {
        return lines.lines()
                .collect(Collectors.toMap(
                        line -> Currency.getInstance(line.substring(0, line.indexOf('='))),
                        line -> new BigDecimal(line.substring(line.indexOf('=') + 1))));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescaped(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
                c = switch (text.charAt(i)) {
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    default -> text.charAt(i);
                };
            }
            plain.append(c);
        }
        return plain.toString();
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
