package boundary.ui.settings;

import boundary.journal.Tuning;
import boundary.scoring.Layer;
import boundary.scoring.Parameter;
import boundary.text.ParameterWords;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Changes of the model that were made on the page and don't count yet.
///
/// @param standing the tuning that counts
/// @param draft the one that would
record PendingTuning(Tuning standing, Tuning draft) {

    /// {@return no changes}
    static PendingTuning none(Tuning standing) {
        return new PendingTuning(standing, standing);
    }

    /// {@return whether nothing is changed}
    boolean isNone() {
        return draft.equals(standing);
    }

    /// {@return the same changes on top of another tuning that counts now}
    PendingTuning onto(Tuning next) {
        Tuning moved = next;
        for (Parameter parameter : changed()) {
            moved = moved.with(parameter.name(), draft.of(parameter.name()));
        }
        return new PendingTuning(next, isLearningChanged() ? moved.learningFrom(draft.learnFrom()) : moved);
    }

    /// {@return the parameters that would have another value of their own, or none any more}
    Set<Parameter> changed() {
        Set<Parameter> changed = EnumSet.noneOf(Parameter.class);
        for (Parameter parameter : Parameter.values()) {
            if (!Objects.equals(standing.of(parameter.name()), draft.of(parameter.name()))) {
                changed.add(parameter);
            }
        }
        return changed;
    }

    /// {@return whether other ratings would be learnt from}
    boolean isLearningChanged() {
        return !Objects.equals(standing.learnFrom(), draft.learnFrom());
    }

    /// {@return with an own value; with none where it is nothing}
    PendingTuning with(Parameter parameter, @Nullable Double value) {
        return to(draft.with(parameter.name(), value));
    }

    /// {@return with the learnt weights as own ones, of the kinds that were rated}
    PendingTuning frozen(Layer layer) {
        Tuning next = draft;
        for (var weight : layer.weights().entrySet()) {
            if (weight.getValue().ratings() > 0) {
                next = next.with(
                        Parameter.weight(weight.getKey()).name(),
                        weight.getValue().learnt());
            }
        }
        return to(next);
    }

    /// {@return without own weights, so that all are learnt again}
    PendingTuning learningAgain() {
        Tuning next = draft;
        for (Parameter parameter : Parameter.values()) {
            if (ParameterWords.kind(parameter) != null) {
                next = next.with(parameter.name(), null);
            }
        }
        return to(next);
    }

    /// {@return learning from the ratings of a day and later, or from all}
    PendingTuning learningFrom(@Nullable LocalDate day) {
        return to(draft.learningFrom(day));
    }

    /// {@return with everything as it comes}
    PendingTuning reset() {
        return to(Tuning.NONE);
    }

    private PendingTuning to(Tuning next) {
        return new PendingTuning(standing, next);
    }
}
