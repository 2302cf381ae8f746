package boundary.scoring;

import boundary.journal.Energy;
import boundary.journal.Severity;
import boundary.journal.Signal;
import boundary.journal.Tolerance;
import java.util.EnumMap;
import java.util.Map;

/// The values of all parameters in force; `Parameter` says what each of them means.
public final class Scorecard {
    /// The scorecard with every parameter at its default.
    public static final Scorecard STANDARD = new Scorecard(Map.of());

    private final double[] values = new double[Parameter.values().length];
    private final Decay decay;

    /// A scorecard in which some parameters differ from the default.
    ///
    /// @throws IllegalArgumentException if a value lies outside the range of its parameter
    public Scorecard(Map<Parameter, Double> changed) {
        for (Parameter p : Parameter.values()) {
            double value = changed.getOrDefault(p, p.standard());
            if (!(value >= p.least() && value <= p.most())) {
                throw new IllegalArgumentException(p + " is " + p.least() + " to " + p.most() + ", not " + value);
            }
            values[p.ordinal()] = value;
        }
        decay = new Decay(of(Parameter.HALF_LIFE));
    }

    /// {@return the value of a parameter, in its unit}
    public double of(Parameter parameter) {
        return values[parameter.ordinal()];
    }

    /// {@return the decay by which every entry and day fades}
    Decay decay() {
        return decay;
    }

    /// {@return what a middling sign of each bad kind costs before anything was learnt, in points}
    public Map<Signal, Double> weights() {
        var weights = new EnumMap<Signal, Double>(Signal.class);
        for (Signal signal : Signal.values()) {
            if (signal.isBad()) {
                weights.put(signal, of(Parameter.valueOf("WEIGHT_" + signal.name())));
            }
        }
        return weights;
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
}
