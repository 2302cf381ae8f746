package boundary.scoring;

import boundary.journal.Energy;
import boundary.journal.Severity;
import boundary.journal.Tolerance;
import boundary.journal.Tuning;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The values of all parameters in force; `Parameter` says what each of them means.
public final class Scorecard {
    /// The scorecard with every parameter at its default.
    public static final Scorecard STANDARD = new Scorecard(Tuning.NONE);

    private final double[] values = new double[Parameter.values().length];
    private final Tuning tuning;
    private final Decay decay;

    private Scorecard(Tuning tuning) {
        this.tuning = tuning;
        for (Parameter p : Parameter.values()) {
            Double own = tuning.of(p.name());
            values[p.ordinal()] = own == null ? p.standard() : Math.clamp(own, p.least(), p.most());
        }
        decay = new Decay(of(Parameter.HALF_LIFE));
    }

    /// {@return the scorecard with a person's own values; a value outside the range of its parameter counts as the
    /// nearest one inside}
    public static Scorecard of(Tuning tuning) {
        return STANDARD.after(tuning);
    }

    /// {@return the scorecard of another tuning; this one itself where it is the same}
    Scorecard after(Tuning next) {
        return next.equals(tuning) ? this : new Scorecard(next);
    }

    /// {@return whether the person gave the parameter a value of their own}
    public boolean isOwn(Parameter parameter) {
        return tuning.of(parameter.name()) != null;
    }

    /// {@return the value of a parameter, in its unit}
    public double of(Parameter parameter) {
        return values[parameter.ordinal()];
    }

    /// {@return the decay by which every entry and day fades}
    Decay decay() {
        return decay;
    }

    /// {@return the score, 0 to 100, of log-odds}
    double score(double z) {
        return 100 * Logistic.of(z / of(Parameter.SCORE_TEMPERATURE));
    }

    double severity(Severity severity) {
        return of(
                switch (severity) {
                    case MILD -> Parameter.SEVERITY_MILD;
                    case MIDDLING -> Parameter.SEVERITY_MIDDLING;
                    case SEVERE -> Parameter.SEVERITY_SEVERE;
                });
    }

    double energy(Energy energy) {
        return of(
                switch (energy) {
                    case WORN_OUT -> Parameter.ENERGY_WORN_OUT;
                    case TIRED -> Parameter.ENERGY_TIRED;
                    case EVEN -> Parameter.ENERGY_EVEN;
                    case GOOD -> Parameter.ENERGY_GOOD;
                    case LIFTED -> Parameter.ENERGY_LIFTED;
                });
    }

    double tolerance(Tolerance tolerance) {
        return of(
                switch (tolerance) {
                    case LOW -> Parameter.TOLERANCE_LOW;
                    case MEDIUM -> Parameter.TOLERANCE_MEDIUM;
                    case HIGH -> Parameter.TOLERANCE_HIGH;
                });
    }

    /// {@return how likely an answer to a check-in says that the work drains}
    ///
    /// @param level 0 to 4
    double softLabel(int level) {
        return values[Parameter.ANSWER_0.ordinal() + level];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Scorecard card && Arrays.equals(values, card.values) && tuning.equals(card.tuning);
    }

    @Override
    public int hashCode() {
        return tuning.hashCode();
    }
}
