package boundary.report;

import boundary.journal.Action;
import boundary.journal.ActionTaken;
import boundary.journal.ClientId;
import boundary.journal.Interaction;
import boundary.journal.Journal;
import boundary.scoring.Effect;
import boundary.scoring.Scores;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Something that was done about a client on a day, by itself or with an entry, and whether it helped.
///
/// @param helped the consultant's own answer; nothing without one
/// @param effect what the model makes of it
public record Done(LocalDate day, Action action, @Nullable Boolean helped, Effect effect) {

    private record Step(LocalDate day, Action action) {}

    /// {@return all that was done about a client up to the day of the scores, oldest first, the same thing once a
    /// day}
    ///
    /// @param scores of the same journal
    public static List<Done> of(Journal journal, Scores scores, ClientId client) {
        Map<Step, @Nullable Boolean> steps = new LinkedHashMap<>();
        for (Interaction entry : journal.interactions(client)) {
            entry.actions().forEach(action -> steps.put(new Step(entry.day(), action), null));
        }
        for (ActionTaken taken : journal.actions(client)) {
            Step step = new Step(taken.day(), taken.action());
            if (taken.helped() != null || !steps.containsKey(step)) {
                steps.put(step, taken.helped());
            }
        }
        return steps.entrySet().stream()
                .filter(step -> !step.getKey().day().isAfter(scores.day()))
                .map(step -> new Done(
                        step.getKey().day(),
                        step.getKey().action(),
                        step.getValue(),
                        scores.effect(client, step.getKey().day())))
                .sorted(Comparator.comparing(Done::day).thenComparing(Done::action))
                .toList();
    }
}
