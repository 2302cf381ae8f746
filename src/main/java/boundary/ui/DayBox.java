package boundary.ui;

import boundary.text.Dates;
import boundary.text.Messages;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A field for a day, with a calendar behind it. It understands 2026-12-24, 24.12.2026, 24/12/2026 and the words in
/// which the window writes days; anything else is taken back to the last good day. Empty means no day.
public final class DayBox extends DatePicker {

    /// @param spoken what the day is for, for screen readers; also stands in the empty field
    public DayBox(Messages messages, String spoken) {
        setChronology(IsoChronology.INSTANCE);
        setConverter(new Words(messages));
        setPromptText(spoken);
        setAccessibleText(spoken);
        getEditor().setAccessibleText(spoken);
        setShowWeekNumbers(false);
        getStyleClass().add("day-box");
    }

    /// Says a day in the words of the window, and reads it.
    static final class Words extends StringConverter<LocalDate> {
        private final Dates dates;
        private final Locale locale;

        Words(Messages messages) {
            dates = messages.dates();
            locale = messages.language().locale();
        }

        @Override
        public String toString(@Nullable LocalDate day) {
            return day == null ? "" : dates.briefYear(day);
        }

        @Override
        public @Nullable LocalDate fromString(String text) {
            if (text.isBlank()) {
                return null;
            }
            List<String> parts = Pattern.compile("[^\\p{L}\\p{N}]+")
                    .splitAsStream(text.strip())
                    .filter(part -> !part.equals("ж"))
                    .toList();
            try {
                return parts.stream().allMatch(Words::isNumber) ? ofNumbers(parts) : ofWords(parts);
            } catch (IndexOutOfBoundsException | NoSuchElementException | NumberFormatException | DateTimeException e) {
                throw new DateTimeParseException("not a day", text, 0, e);
            }
        }

        private static LocalDate ofNumbers(List<String> parts) {
            List<String> order = parts.getFirst().length() == 4 ? parts : parts.reversed();
            return LocalDate.of(number(order, 0), number(order, 1), number(order, 2));
        }

        private LocalDate ofWords(List<String> parts) {
            List<String> numbers = parts.stream().filter(Words::isNumber).toList();
            List<String> words = parts.stream().filter(part -> !isNumber(part)).toList();
            int first = number(numbers, 0);
            int second = number(numbers, 1);
            return LocalDate.of(Math.max(first, second), month(words.getFirst()), Math.min(first, second));
        }

        private int month(String word) {
            for (int month = 1; month <= 12; month++) {
                String name = dates.shortMonth(LocalDate.of(2000, month, 1)).toLowerCase(locale);
                if (word.toLowerCase(locale).startsWith(name)) {
                    return month;
                }
            }
            throw new NumberFormatException(word);
        }

        private static int number(List<String> parts, int at) {
            return Integer.parseInt(parts.get(at));
        }

        private static boolean isNumber(String part) {
            return Character.isDigit(part.charAt(0));
        }
    }
}
