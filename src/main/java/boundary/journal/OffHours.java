package boundary.journal;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// Why a moment lies outside the working hours in force; shown before an entry is saved.
public sealed interface OffHours {

    /// The weekday is free.
    record FreeWeekday(DayOfWeek day) implements OffHours {}

    /// A free day of the policy.
    record Holiday(FreeDays days) implements OffHours {}

    /// A holiday or pause of the consultant.
    record Away(Absence absence) implements OffHours {}

    /// Before the day's work begins.
    record Early(LocalTime at, LocalTime begins) implements OffHours {}

    /// After the day's work has ended.
    record Late(LocalTime at, LocalTime ended) implements OffHours {}

    /// {@return why the local moment is outside the hours in force for a client, or nothing where it is inside}. A
    /// client's own hours replace the policy's; free days and absences hold for everybody.
    static @Nullable OffHours of(Journal journal, @Nullable Client client, LocalDateTime local) {
        for (FreeDays free : journal.policy().freeDays()) {
            if (free.contain(local.toLocalDate())) {
                return new Holiday(free);
            }
        }
        for (Absence absence : journal.absences()) {
            if (absence.contains(local.toLocalDate())) {
                return new Away(absence);
            }
        }
        WorkingHours own = client == null ? null : client.ownHours();
        return of(own == null ? journal.policy().hours() : own, local);
    }

    private static @Nullable OffHours of(WorkingHours hours, LocalDateTime local) {
        WorkingHours.Hours today = hours.on(local.getDayOfWeek());
        LocalTime time = local.toLocalTime();
        if (today == null) {
            return new FreeWeekday(local.getDayOfWeek());
        }
        if (time.isBefore(today.from())) {
            return new Early(time, today.from());
        }
        return today.contain(time) ? null : new Late(time, today.to());
    }
}
