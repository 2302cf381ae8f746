package boundary.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The earliest day on which the work for a client can end cleanly, and what sets it. What the client owes keeps
/// nobody.
///
/// @param duties what the consultant still owes and has to do before, those without a day included
/// @param lastDue the latest day on which one of them is due; nothing where none has a day
/// @param noticeEnds the day on which a notice ends that was given, or is given today; today where none was agreed
/// @param day the earliest clean day: the latest of today and both
public record CleanDay(List<Obligation> duties, @Nullable LocalDate lastDue, LocalDate noticeEnds, LocalDate day) {
    public CleanDay {
        duties = List.copyOf(duties);
    }

    /// {@return the earliest clean day as a journal says it on a day}
    public static CleanDay of(Journal journal, ClientId client, LocalDate today) {
        return of(
                journal.obligations(client),
                journal.agreement(client),
                journal.disengagement(client),
                Workdays.of(journal),
                today);
    }

    /// {@return the earliest clean day}
    ///
    /// A duty that repeats ends with the agreement: it has to be done only where it is due before everything else
    /// is over.
    ///
    /// @param obligations all of the client
    /// @param agreement nothing where none was made: then there is no notice
    /// @param plan nothing where the end is not planned
    public static CleanDay of(
            List<Obligation> obligations,
            @Nullable Agreement agreement,
            @Nullable Disengagement plan,
            Workdays workdays,
            LocalDate today) {
        LocalDate noticeEnds = later(today, noticeEnds(agreement, plan, workdays, today));
        List<Obligation> mine = obligations.stream()
                .filter(duty -> duty.owedBy() == Obligation.Party.ME && duty.isOpen(today))
                .toList();
        LocalDate once =
                lastDue(mine.stream().filter(duty -> duty.repeats() == null).toList());
        LocalDate over = once == null ? noticeEnds : later(noticeEnds, once);
        List<Obligation> duties =
                mine.stream().filter(duty -> !isAfter(duty, over)).toList();
        return new CleanDay(duties, lastDue(duties), noticeEnds, over);
    }

    /// {@return whether every duty has a day: then a notice can name the last one}
    public boolean isDated() {
        return duties.stream().allMatch(duty -> duty.due() != null);
    }

    private static LocalDate noticeEnds(
            @Nullable Agreement agreement, @Nullable Disengagement plan, Workdays workdays, LocalDate today) {
        Notice notice = agreement == null ? null : agreement.notice();
        if (notice == null) {
            return today;
        }
        LocalDate given = plan == null || !plan.isStanding() ? null : plan.noticeGiven();
        return notice.earliest(given == null ? today : given, workdays::contain);
    }

    private static boolean isAfter(Obligation duty, LocalDate over) {
        LocalDate due = duty.due();
        return duty.repeats() != null && due != null && due.isAfter(over);
    }

    private static @Nullable LocalDate lastDue(List<Obligation> duties) {
        return duties.stream()
                .map(Obligation::due)
                .filter(Objects::nonNull)
                .reduce(CleanDay::later)
                .orElse(null);
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
