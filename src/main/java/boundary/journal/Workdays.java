package boundary.journal;

import java.time.LocalDate;
import java.util.List;

/// On which days the consultant works: those with hours in the policy that are neither free days nor absences.
public record Workdays(Policy policy, List<Absence> absences) {
    public Workdays {
        absences = List.copyOf(absences);
    }

    /// {@return the days on which a journal says that the consultant works}
    public static Workdays of(Journal journal) {
        return new Workdays(journal.policy(), journal.absences());
    }

    /// {@return whether a day is one of them}
    public boolean contain(LocalDate day) {
        return policy.hours().on(day.getDayOfWeek()) != null
                && policy.freeDays().stream().noneMatch(free -> free.contain(day))
                && absences.stream().noneMatch(absence -> absence.contains(day));
    }

    /// {@return the first of them after a day; the day after it where none follows within a year}
    public LocalDate after(LocalDate day) {
        LocalDate next = day.plusDays(1);
        for (int idle = 0; idle <= day.lengthOfYear(); idle++) {
            if (contain(next.plusDays(idle))) {
                return next.plusDays(idle);
            }
        }
        return next;
    }
}
