package boundary.app;

import boundary.journal.Absence;
import boundary.journal.FreeDays;
import boundary.journal.ItemId;
import boundary.journal.Policy;
import boundary.journal.Tolerance;
import boundary.journal.Tuning;
import boundary.journal.WorkingHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The calendar of the sample: the 52 weeks that end with today, the hours, the free days and the holidays in them.
final class SampleYear {
    private static final int WEEKS = 52;

    private final LocalDate today;
    private final LocalDate monday;
    private final Policy policy;
    private final List<Absence> absences;

    SampleYear(LocalDate today, ZoneId zone, SampleTexts texts, Supplier<UUID> ids) {
        this.today = today;
        this.monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        this.policy =
                new Policy(hours(), freeDays(texts), Tolerance.MEDIUM, Currency.getInstance("EUR"), zone, Tuning.NONE);
        LocalDate spring = day(29, DayOfWeek.FRIDAY);
        this.absences = List.of(
                new Absence(new ItemId(ids.get()), spring, spring.plusDays(3), texts.of("absence.spring")),
                new Absence(
                        new ItemId(ids.get()),
                        day(17, DayOfWeek.MONDAY),
                        day(16, DayOfWeek.SUNDAY),
                        texts.of("absence.summer")));
    }

    LocalDate today() {
        return today;
    }

    LocalDate first() {
        return monday.minusWeeks(WEEKS - 1L);
    }

    /// {@return a day by its week, counted back from this week}
    LocalDate day(int weeksAgo, DayOfWeek weekday) {
        return monday.minusWeeks(weeksAgo).plusDays(weekday.getValue() - 1L);
    }

    /// {@return every day of the year before today, oldest first}
    List<LocalDate> days() {
        return first().datesUntil(today).toList();
    }

    int weeksAgo(LocalDate day) {
        LocalDate its = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return (int) ((monday.toEpochDay() - its.toEpochDay()) / 7);
    }

    Policy policy() {
        return policy;
    }

    List<Absence> absences() {
        return absences;
    }

    /// {@return whether nobody reaches me on that day: a holiday, or a free day of the policy}
    boolean isAway(LocalDate day) {
        return absences.stream().anyMatch(a -> a.contains(day))
                || policy.freeDays().stream().anyMatch(f -> f.contain(day));
    }

    /// {@return the hours of a day on which I work, or nothing}
    WorkingHours.@Nullable Hours hours(LocalDate day) {
        return isAway(day) ? null : policy.hours().on(day.getDayOfWeek());
    }

    private static WorkingHours hours() {
        Map<DayOfWeek, WorkingHours.Hours> days = new EnumMap<>(WorkingHours.USUAL.days());
        days.put(DayOfWeek.FRIDAY, new WorkingHours.Hours(LocalTime.of(9, 0), LocalTime.of(16, 0)));
        return new WorkingHours(days);
    }

    private List<FreeDays> freeDays(SampleTexts texts) {
        List<FreeDays> free = new ArrayList<>();
        for (int year = first().getYear() - 1; year <= today.getYear(); year++) {
            LocalDate winter = LocalDate.of(year, Month.DECEMBER, 31);
            free.add(new FreeDays(winter, winter.plusDays(2), texts.of("free.newYear")));
            LocalDate spring = LocalDate.of(year, Month.MARCH, 21);
            free.add(new FreeDays(spring, spring.plusDays(2), texts.of("free.spring")));
        }
        return free.stream().filter(f -> !f.to().isBefore(first())).toList();
    }
}
