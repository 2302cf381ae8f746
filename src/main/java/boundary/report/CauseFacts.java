package boundary.report;

import boundary.journal.Action;
import boundary.journal.ClientId;
import boundary.journal.Hardship;
import boundary.journal.Interaction;
import boundary.journal.Journal;
import boundary.journal.Signal;
import boundary.scoring.Cause;
import boundary.scoring.Parameter;
import boundary.scoring.Scores;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the terms of a cause rest on, with the days and numbers that words about them need.
///
/// @param hardship the client's last hard time so far; nothing where none was noted
/// @param complaints how many complaints count since shortly before it began
/// @param fair how many of them were fair
/// @param repair the day of the last repair; nothing where none was made
public record CauseFacts(
        Cause cause,
        @Nullable Hardship hardship,
        int complaints,
        int fair,
        @Nullable LocalDate repair) {

    /// {@return the facts behind a client's cause}
    ///
    /// @param done what was done about it
    public static CauseFacts of(Journal journal, Scores scores, ClientId client, List<Done> done) {
        Cause cause = scores.of(client).cause();
        LocalDate from = cause.facts().since().minusDays((long) scores.card().of(Parameter.CAUSE_LOOK_BEFORE));
        List<Interaction> complaints = journal.interactions(client).stream()
                .filter(entry -> entry.signals().contains(Signal.COMPLAINT)
                        && !entry.excused().contains(Signal.COMPLAINT)
                        && !entry.day().isBefore(from)
                        && !entry.day().isAfter(scores.day()))
                .toList();
        return new CauseFacts(
                cause,
                journal.hardships(client).stream()
                        .filter(hard -> !hard.from().isAfter(scores.day()))
                        .max(Comparator.comparing(Hardship::from))
                        .orElse(null),
                complaints.size(),
                (int) complaints.stream().filter(Interaction::fair).count(),
                done.stream()
                        .filter(step -> step.action() == Action.REPAIR)
                        .map(Done::day)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }
}
