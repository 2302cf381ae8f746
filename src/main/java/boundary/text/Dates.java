package boundary.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Locale;

/// How days and moments are written in one language. Years are always written in full, times with 24 hours.
public final class Dates {
    private final Messages messages;

    Dates(Messages messages) {
        this.messages = messages;
    }

    /// {@return a day as a heading: `Sunday, 22 November 2026`}
    public String full(LocalDate day) {
        return capitalised(filled("date.full", weekday(day.getDayOfWeek()), day, month(day)));
    }

    /// {@return a day in a sentence: `22 November 2026`}
    public String day(LocalDate day) {
        return filled("date.day", "", day, month(day));
    }

    /// {@return a day of a year that is known: `22 November`}
    public String dayMonth(LocalDate day) {
        return filled("date.dayMonth", "", day, month(day));
    }

    /// {@return the same with a short month: `22 Nov`}
    public String brief(LocalDate day) {
        return filled("date.dayMonth", "", day, shortMonth(day));
    }

    /// {@return a day with its weekday, both short, for a list: `Sun 22 Nov`}
    public String weekdayBrief(LocalDate day) {
        String weekday = shortWeekday(day.getDayOfWeek());
        boolean english = messages.language() == Language.EN;
        return filled("date.weekdayMonth", english ? weekday : lower(weekday), day, shortMonth(day));
    }

    /// {@return the head of a column: `Sun 22`}
    public String shortDay(LocalDate day) {
        return filled("date.shortDay", shortWeekday(day.getDayOfWeek()), day, "");
    }

    /// {@return two days: `1 Sep – 22 Nov 2026`}. The year stands once where both days are of one year.
    public String range(LocalDate from, LocalDate to) {
        String first = from.getYear() == to.getYear() ? brief(from) : briefYear(from);
        return messages.text("date.range", first, briefYear(to));
    }

    /// {@return a day with a short month: `22 Nov 2026`}
    public String briefYear(LocalDate day) {
        return filled("date.day", "", day, shortMonth(day));
    }

    /// {@return the short name of a day's month, for the axis of a chart: `Nov`}
    public String shortMonth(LocalDate day) {
        return messages.text("month.short." + day.getMonthValue());
    }

    /// {@return a month as it stands alone, as the head of a column: `November`}
    ///
    /// @param month 1 to 12
    public String monthAlone(int month) {
        return capitalised(messages.text("month.alone." + month));
    }

    /// {@return a month with its year as it stands alone: `November 2026`}
    public String monthYear(YearMonth month) {
        return capitalised(monthOfYear(month));
    }

    /// {@return the same inside a sentence}
    public String monthOfYear(YearMonth month) {
        return messages.text(
                "month.year", messages.text("month.alone." + month.getMonthValue()), Integer.toString(month.getYear()));
    }

    /// {@return a weekday as it stands inside a sentence}
    public String weekday(DayOfWeek day) {
        return messages.name("weekday.", day);
    }

    /// {@return a weekday's short name as it stands alone: `Sun`}
    public String shortWeekday(DayOfWeek day) {
        return messages.name("weekday.short.", day);
    }

    /// {@return a time: `09:05`}
    public String time(LocalTime time) {
        return twoDigits(time.getHour()) + ":" + twoDigits(time.getMinute());
    }

    /// {@return a day and a time: `22 November 2026, 13:40`}
    public String moment(LocalDateTime moment) {
        return messages.text("date.at", day(moment.toLocalDate()), time(moment.toLocalTime()));
    }

    private String month(LocalDate day) {
        return messages.text("month." + day.getMonthValue());
    }

    private String filled(String key, String weekday, LocalDate day, String month) {
        return messages.text(
                key, weekday, Integer.toString(day.getDayOfMonth()), month, Integer.toString(day.getYear()));
    }

    private String lower(String word) {
        return word.toLowerCase(messages.language().locale());
    }

    private String capitalised(String text) {
        Locale locale = messages.language().locale();
        return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /// {@return a day in a list: with its weekday, or in another year with that year}
    public String listed(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? weekdayBrief(day) : briefYear(day);
    }
}
