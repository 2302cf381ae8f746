package boundary.report;

import boundary.scoring.Parameter;
import boundary.scoring.Scorecard;
import java.util.List;

/// From which score each band begins, 0 to 100, under the parameters in force, and where the open question between a
/// lasting pattern and a passing trouble begins and ends.
///
/// @param lastingTo up to which probability of a passing trouble the pattern is called lasting, 0 to 1
/// @param passingFrom from which it is called passing
public record Bounds(double watch, double strained, double draining, double lastingTo, double passingFrom) {

    /// {@return the bounds of a scorecard}
    public static Bounds of(Scorecard card) {
        return new Bounds(
                at(card, Parameter.WATCH_FROM),
                at(card, Parameter.STRAINED_FROM),
                at(card, Parameter.DRAINING_FROM),
                card.of(Parameter.PERSISTENT_TO),
                card.of(Parameter.SITUATIONAL_FROM));
    }

    /// {@return the scores from which Watch, Strained and Draining begin}
    public List<Double> bands() {
        return List.of(watch, strained, draining);
    }

    /// The score of a probability: `100·σ(logit(p)/temperature)`.
    private static double at(Scorecard card, Parameter from) {
        double p = card.of(from);
        double z = StrictMath.log(p / (1 - p)) / card.of(Parameter.SCORE_TEMPERATURE);
        return 100 / (1 + StrictMath.exp(-z));
    }
}
