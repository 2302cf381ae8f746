package boundary.exchange;

import boundary.journal.Practice;
import boundary.journal.WorkingHours;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How the cells of the CSV set and the fields of the JSON are written and read. A reader answers nothing where the
/// text is not what it should be.
final class Cells {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int LONGEST_NUMBER = 9;
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME = Pattern.compile("\\d{2}:\\d{2}(:\\d{2})?");
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,16}(\\.\\d{1,4})?");
    private static final Pattern POINTS = Pattern.compile("100(\\.00?)?|\\d{1,2}(\\.\\d{1,2})?");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,3}(\\.\\d{1,30})?([eE]-?\\d{1,3})?");
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1," + LONGEST_NUMBER + "}");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,20}(\\.\\d{1,30})?([eE]-?\\d{1,3})?");
    private static final Pattern RATE = Pattern.compile("\\d{1,12}(\\.\\d{1,12})?");

    private static final Pattern UUID_SHAPE =
            Pattern.compile("\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12}");

    /// Reads a whole number from 0 on.
    static final Reader<Integer> COUNT = whole(0, Integer.MAX_VALUE);
    /// Reads a whole number from 1 on.
    static final Reader<Integer> POSITIVE = whole(1, Integer.MAX_VALUE);

    private Cells() {}

    /// Reads one value, or answers nothing.
    interface Reader<T> {
        @Nullable
        T read(String cell);
    }

    static @Nullable LocalDate day(String cell) {
        if (!DATE.matcher(cell).matches()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(cell);
            return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day;
        } catch (DateTimeException e) {
            return null;
        }
    }

    static @Nullable LocalTime time(String cell) {
        String padded = cell.length() > 1 && cell.charAt(1) == ':' ? "0" + cell : cell;
        try {
            return TIME.matcher(padded).matches() ? LocalTime.parse(padded) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    static @Nullable ZoneId zone(String cell) {
        try {
            return ZoneId.of(cell);
        } catch (DateTimeException e) {
            return null;
        }
    }

    static @Nullable ZoneOffset offset(String cell) {
        try {
            return ZoneOffset.of(Guard.read(cell));
        } catch (DateTimeException e) {
            return null;
        }
    }

    static @Nullable Instant moment(String cell) {
        try {
            return Instant.parse(cell);
        } catch (DateTimeException e) {
            return null;
        }
    }

    static @Nullable UUID identity(String cell) {
        return UUID_SHAPE.matcher(cell).matches() ? UUID.fromString(cell) : null;
    }

    static @Nullable Currency currency(String cell) {
        try {
            return Currency.getInstance(cell.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    static @Nullable BigDecimal amount(String cell) {
        return AMOUNT.matcher(cell).matches() ? new BigDecimal(cell) : null;
    }

    /// {@return points with two decimals, for a number of hundredths}
    static String points(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2).toPlainString();
    }

    /// {@return the hundredths of a score from 0 to 100}
    static @Nullable Integer hundredths(String cell) {
        return POINTS.matcher(cell).matches()
                ? new BigDecimal(cell).movePointRight(2).intValueExact()
                : null;
    }

    static @Nullable Double probability(String cell) {
        double value = DECIMAL.matcher(cell).matches() ? Double.parseDouble(cell) : Double.NaN;
        return value >= 0 && value <= 1 ? value : null;
    }

    /// {@return a number from 0 on}
    static @Nullable Double notNegative(String cell) {
        double value = NUMBER.matcher(cell).matches() ? Double.parseDouble(cell) : Double.NaN;
        return Double.isFinite(value) ? value : null;
    }

    /// {@return how much one unit of a currency is worth in another}
    static @Nullable BigDecimal rate(String cell) {
        BigDecimal rate = RATE.matcher(cell).matches() ? new BigDecimal(cell) : BigDecimal.ZERO;
        return Practice.isRate(rate) ? rate : null;
    }

    /// {@return fixed rates as `GBP=1.17;USD=0.92`}
    static String written(Map<Currency, BigDecimal> rates) {
        return String.join(
                ";",
                rates.entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue().toPlainString())
                        .toList());
    }

    static @Nullable Map<Currency, BigDecimal> rates(String cell) {
        var rates = new HashMap<Currency, BigDecimal>();
        for (String one : cell.split(";", -1)) {
            String[] parts = one.strip().split("=", -1);
            Currency currency = parts.length == 2 ? currency(parts[0].strip()) : null;
            BigDecimal rate = parts.length == 2 ? rate(parts[1].strip()) : null;
            if (currency == null || rate == null || rates.put(currency, rate) != null) {
                return null;
            }
        }
        return rates;
    }

    /// {@return a reader of whole numbers within limits, both included}
    static Reader<Integer> whole(int least, int most) {
        return cell -> {
            if (!WHOLE.matcher(cell).matches()) {
                return null;
            }
            int value = Integer.parseInt(cell);
            return value < least || value > most ? null : value;
        };
    }

    static @Nullable Boolean truth(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1" -> true;
            case "false", "no", "0" -> false;
            default -> null;
        };
    }

    static <E extends Enum<E>> Reader<E> code(Class<E> type) {
        return cell -> {
            String code = cell.toUpperCase(Locale.ROOT);
            return Arrays.stream(type.getEnumConstants())
                    .filter(e -> e.name().equals(code))
                    .findFirst()
                    .orElse(null);
        };
    }

    static <E extends Enum<E>> Reader<Set<E>> codes(Class<E> type) {
        return cell -> {
            Set<E> set = EnumSet.noneOf(type);
            for (String code : cell.split("[\\s,;]+", -1)) {
                E one = code(type).read(code);
                if (one == null) {
                    return null;
                }
                set.add(one);
            }
            return set;
        };
    }

    /// {@return codes with blanks between them, in their declared order}
    static String written(Set<? extends Enum<?>> codes) {
        return String.join(" ", codes.stream().map(Enum::name).toList());
    }

    /// {@return working hours as `MON 09:00-18:00;TUE 10:00-14:00`, or `NONE`}
    static String written(WorkingHours hours) {
        List<String> days = hours.days().entrySet().stream()
                .map(e -> shortName(e.getKey()) + " " + e.getValue().from() + "-"
                        + e.getValue().to())
                .toList();
        return days.isEmpty() ? "NONE" : String.join(";", days);
    }

    static @Nullable WorkingHours hours(String cell) {
        var days = new EnumMap<DayOfWeek, WorkingHours.Hours>(DayOfWeek.class);
        for (String day : cell.equals("NONE") ? new String[0] : cell.split(";", -1)) {
            String[] parts = day.strip().split("[ -]+", -1);
            DayOfWeek name = parts.length == 3 ? weekday(parts[0]) : null;
            WorkingHours.Hours span = parts.length == 3 ? span(parts[1], parts[2]) : null;
            if (name == null || span == null || days.put(name, span) != null) {
                return null;
            }
        }
        return new WorkingHours(days);
    }

    static WorkingHours.@Nullable Hours span(String from, String to) {
        LocalTime begin = time(from);
        LocalTime end = time(to);
        return begin == null || end == null || !begin.isBefore(end) ? null : new WorkingHours.Hours(begin, end);
    }

    static String shortName(DayOfWeek day) {
        return day.name().substring(0, 3);
    }

    static @Nullable DayOfWeek weekday(String name) {
        return Arrays.stream(DayOfWeek.values())
                .filter(d -> shortName(d).equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }
}
