package boundary.report;

import boundary.scoring.Parameter;
import boundary.scoring.Scorecard;

/// From which score each band begins, 0 to 100, under the parameters in force.
public record Bounds(double watch, double strained, double draining) {

    /// {@return the bounds of a scorecard}
    public static Bounds of(Scorecard card) {
        return new Bounds(
                at(card, Parameter.WATCH_FROM), at(card, Parameter.STRAINED_FROM), at(card, Parameter.DRAINING_FROM));
    }

    /// The score of a probability: `100·σ(logit(p)/temperature)`.
    private static double at(Scorecard card, Parameter from) {
        double p = card.of(from);
        double z = StrictMath.log(p / (1 - p)) / card.of(Parameter.SCORE_TEMPERATURE);
        return 100 / (1 + StrictMath.exp(-z));
    }
}
