package boundary.scoring;

import boundary.journal.Energy;
import boundary.journal.Signal;
import java.util.EnumMap;
import java.util.Map;

/// What a middling sign of one bad kind costs this person, in points (§4): people differ in what wears them out.
///
/// A normal prior around the default is updated by the user's own ratings of that kind,
/// `energy ≈ c − 0.75·w·sev·(0.6 if justified)`, left-censored: −2 means −1.5 or worse. Some steps of expectation and
/// maximisation from the default (Dempster, Laird and Rubin 1977), from integer counts.
///
/// @param standard the default
/// @param learnt what the ratings say, 0.35 to 2.5 times the default
/// @param ratings how many ratings it was learnt from
/// @param inForce what counts: the value that the person fixed, or else the learnt one
public record PersonalWeight(double standard, double learnt, int ratings, double inForce) {

    /// {@return the weights of all bad kinds}
    ///
    /// @param ratings the facts whose ratings are learnt from
    /// @param contacts the facts whose ratings say what is usual
    static Map<Signal, PersonalWeight> learnt(Scorecard card, Tally ratings, Tally contacts) {
        double usual = contacts.meanEnergy(card) + card.of(Parameter.LEARN_OFFSET);
        var weights = new EnumMap<Signal, PersonalWeight>(Signal.class);
        for (Signal kind : Signal.values()) {
            if (kind.isBad()) {
                weights.put(kind, new Learning(card, ratings, kind, usual).weight());
            }
        }
        return weights;
    }

    /// {@return the same weight where the person has fixed it, or freed it}
    PersonalWeight under(Scorecard card, Signal kind) {
        Parameter parameter = Parameter.weight(kind);
        return new PersonalWeight(standard, learnt, ratings, card.isOwn(parameter) ? card.of(parameter) : learnt);
    }

    /// One kind while it is learnt.
    private static final class Learning {
        private static final double LEAST_MASS = 1e-12;

        private final Scorecard card;
        private final Tally tally;
        private final Signal kind;
        private final double usual;
        private final double prior;
        private final double priorPrecision;
        private final double precision;

        Learning(Scorecard card, Tally tally, Signal kind, double usual) {
            this.card = card;
            this.tally = tally;
            this.kind = kind;
            this.usual = usual;
            prior = Parameter.weight(kind).standard();
            double deviation = prior * card.of(Parameter.LEARN_PRIOR_DEVIATION);
            priorPrecision = 1 / (deviation * deviation);
            double spread = card.of(Parameter.LEARN_RATING_DEVIATION);
            precision = 1 / (spread * spread);
        }

        PersonalWeight weight() {
            double weight = prior;
            int steps = (int) card.of(Parameter.LEARN_STEPS);
            for (int i = 0; i < steps; i++) {
                weight = step(weight);
            }
            double learnt =
                    Math.clamp(weight, prior * card.of(Parameter.LEARN_LEAST), prior * card.of(Parameter.LEARN_MOST));
            return new PersonalWeight(prior, learnt, tally.ratings(kind), learnt).under(card, kind);
        }

        private double step(double weight) {
            double sum = prior * priorPrecision;
            double precisions = priorPrecision;
            for (Cell cell : Cell.of(kind)) {
                Energy energy = cell.energy();
                int count = tally.of(cell);
                if (count > 0 && energy != null) {
                    double x = card.of(Parameter.LEARN_SLOPE)
                            * card.severity(cell.severity())
                            * (cell.justified() ? card.of(Parameter.JUSTIFIED) : 1);
                    sum += count * x * (usual - felt(energy, usual - weight * x)) * precision;
                    precisions += count * x * x * precision;
                }
            }
            return sum / precisions;
        }

        /// {@return the rating; −2 may have been worse, and counts as its expectation below −1.5}
        private double felt(Energy energy, double predicted) {
            if (energy != Energy.WORN_OUT) {
                return energy.value();
            }
            double spread = card.of(Parameter.LEARN_RATING_DEVIATION);
            double u = (card.of(Parameter.LEARN_CENSORED) - predicted) / spread;
            return predicted - spread * Normal.density(u) / Math.max(Normal.cumulative(u), LEAST_MASS);
        }
    }
}
