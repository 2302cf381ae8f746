package boundary.report;

import boundary.scoring.Parameter;
import java.util.EnumSet;
import java.util.Set;

/// What a parameter is about. The groups stand in the order of the model, and each takes the parameters from its first
/// one up to the first of the next group.
public enum ParameterGroup {
    /// What one sign weighs.
    WEIGHTS(Parameter.WEIGHT_GUARANTEE),
    /// What makes an entry weigh more or less.
    ENTRY(Parameter.SEVERITY_MILD),
    /// Fading, and the time over which entries are spread.
    FADING(Parameter.HALF_LIFE),
    /// Mood, check-ins and the tolerance learnt from them.
    MOOD(Parameter.BASE),
    /// How weights are learnt.
    LEARNING(Parameter.LEARN_SLOPE),
    /// From the load to the score.
    SCORE(Parameter.INTERCEPT),
    /// Where bands begin and end.
    BANDS(Parameter.DRAINING_FROM),
    /// Passing trouble or lasting pattern.
    PATTERN(Parameter.CAUSE_START),
    /// What is suggested, and whether it helped.
    SUGGESTIONS(Parameter.SOFT_REPAIR_FROM);

    private final Parameter first;

    ParameterGroup(Parameter first) {
        this.first = first;
    }

    /// {@return the parameters of this group, in their order}
    public Set<Parameter> parameters() {
        Set<Parameter> mine = EnumSet.range(first, Parameter.values()[Parameter.values().length - 1]);
        if (ordinal() + 1 < values().length) {
            mine.removeIf(p -> p.compareTo(values()[ordinal() + 1].first) >= 0);
        }
        return mine;
    }
}
