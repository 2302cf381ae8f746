package boundary.scoring;

import boundary.journal.Action;
import boundary.journal.Suggestion;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What to do (§6): the first row of the table that holds.
final class Advice {
    private final Night night;
    private final Scorecard card;
    private final Status status;
    private final Evidence evidence;
    private final List<Fact> facts;
    private final Steps steps;
    private final double probability;
    private final double situational;

    Advice(
            Night night,
            Status status,
            Evidence evidence,
            List<Fact> facts,
            Steps steps,
            double probability,
            double situational) {
        this.night = night;
        this.card = night.card();
        this.status = status;
        this.evidence = evidence;
        this.facts = facts;
        this.steps = steps;
        this.probability = probability;
        this.situational = situational;
    }

    /// {@return the suggestion; while too little is known, nothing harder than to set expectations}
    Suggestion suggestion(Sufficiency known) {
        Suggestion row = row();
        boolean hard = row == Suggestion.RENEGOTIATE || row == Suggestion.END;
        return hard && !known.isEnough() ? Suggestion.SET_EXPECTATIONS : row;
    }

    private Suggestion row() {
        if (!status.raised()) {
            return isSoftRepair() ? Suggestion.REPAIR : Suggestion.KEEP;
        }
        if (isAfterRetaliation(night, evidence)) {
            return Suggestion.END;
        }
        if (situational >= card.of(Parameter.SITUATIONAL_FROM) && !hasRepairFailed()) {
            return Suggestion.REPAIR;
        }
        boolean talked = steps.latest(Action.BOUNDARY).isPresent();
        boolean renegotiated = steps.latest(Action.RENEGOTIATE).isPresent();
        if (!talked || !renegotiated && isHeld(Action.BOUNDARY)) {
            return Suggestion.SET_EXPECTATIONS;
        }
        if (!renegotiated || isHeld(Action.RENEGOTIATE) || isTooEarlyToEnd()) {
            return Suggestion.RENEGOTIATE;
        }
        return last();
    }

    private Suggestion last() {
        boolean repaired = steps.latest(Action.REPAIR).isPresent();
        if (situational <= card.of(Parameter.END_CLEAR)
                || situational <= card.of(Parameter.PERSISTENT_TO) && repaired) {
            return Suggestion.END;
        }
        return repaired ? Suggestion.RENEGOTIATE : Suggestion.REPAIR;
    }

    private boolean isSoftRepair() {
        return status.inEpisode()
                && probability >= card.of(Parameter.SOFT_REPAIR_FROM)
                && situational >= card.of(Parameter.SOFT_REPAIR_SITUATIONAL);
    }

    private boolean hasRepairFailed() {
        LocalDate onset = status.reference();
        Steps.Step repair = steps.latest(Action.REPAIR).orElse(null);
        return repair != null
                && onset != null
                && !repair.day().isBefore(onset.minusDays((long) card.of(Parameter.CAUSE_LOOK_BEFORE)))
                && repair.age(night.day()) >= card.of(Parameter.REPAIR_DAYS)
                && helped(repair) < card.of(Parameter.HELPED_FROM);
    }

    /// The user's own answer, if given, counts instead of the model's.
    private double helped(Steps.Step repair) {
        Boolean answer = repair.helped();
        if (answer != null) {
            return answer ? 1 : 0;
        }
        return Effect.of(night, facts, repair.day()).probability();
    }

    /// Whether the latest of these is so new that it must be given time.
    private boolean isHeld(Action action) {
        return steps.latest(action)
                .filter(s -> s.age(night.day()) < card.of(Parameter.HOLD_DAYS))
                .isPresent();
    }

    private boolean isTooEarlyToEnd() {
        return evidence.bad() < card.of(Parameter.BAD_NEEDED) || status.checkpoints() < card.of(Parameter.WEEKS_NEEDED);
    }

    static boolean isAfterRetaliation(Night night, Evidence evidence) {
        @Nullable Long newest = evidence.newestRetaliation();
        return newest != null && night.today() - newest < night.card().of(Parameter.RETALIATION_DAYS);
    }
}
