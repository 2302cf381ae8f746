package boundary.cli;

import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Days from a first to a last one, some steps apart.
///
/// @param step at least a day
record Every(LocalDate from, LocalDate to, Period step) {
    private static final Pattern STEP = Pattern.compile("([1-9]\\d{0,3})([dwmy])");

    /// {@return a step such as `1w`, `10d`, `1m` or `1y`, or nothing where the text is none}
    static @Nullable Period step(String text) {
        Matcher matcher = STEP.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        int count = Integer.parseInt(matcher.group(1));
        return switch (matcher.group(2)) {
            case "d" -> Period.ofDays(count);
            case "w" -> Period.ofWeeks(count);
            case "m" -> Period.ofMonths(count);
            default -> Period.ofYears(count);
        };
    }

    Stream<LocalDate> days() {
        return Stream.iterate(0, i -> i + 1)
                .map(i -> from.plus(step.multipliedBy(i)))
                .takeWhile(day -> !day.isAfter(to));
    }
}
