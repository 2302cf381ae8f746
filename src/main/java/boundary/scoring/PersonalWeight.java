package boundary.scoring;

import boundary.journal.Energy;
import boundary.journal.Signal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
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
        private final Signal kind;
        private final double usual;
        private final double prior;
        private final double spread;
        private final double precision;
        private final List<Rated> rated = new ArrayList<>();
        private int ratings;

        /// The ratings of one cell.
        ///
        /// @param slope by how much one point of weight lowers the energy after it
        private record Rated(int count, double slope, Energy energy) {}

        Learning(Scorecard card, Tally tally, Signal kind, double usual) {
            this.card = card;
            this.kind = kind;
            this.usual = usual;
            prior = Parameter.weight(kind).standard();
            spread = card.of(Parameter.LEARN_RATING_DEVIATION);
            precision = 1 / (spread * spread);
            for (Cell cell : Cell.of(kind)) {
                Energy energy = cell.energy();
                int count = tally.of(cell);
                if (count > 0 && energy != null) {
                    rated.add(new Rated(count, slope(cell), energy));
                    ratings += count;
                }
            }
        }

        private double slope(Cell cell) {
            return card.of(Parameter.LEARN_SLOPE)
                    * card.severity(cell.severity())
                    * (cell.justified() ? card.of(Parameter.JUSTIFIED) : 1);
        }

        PersonalWeight weight() {
            double weight = prior;
            int steps = ratings == 0 ? 0 : (int) card.of(Parameter.LEARN_STEPS);
            for (int i = 0; i < steps; i++) {
                weight = step(weight);
            }
            double learnt =
                    Math.clamp(weight, prior * card.of(Parameter.LEARN_LEAST), prior * card.of(Parameter.LEARN_MOST));
            return new PersonalWeight(prior, learnt, ratings, learnt).under(card, kind);
        }

        private double step(double weight) {
            double deviation = prior * card.of(Parameter.LEARN_PRIOR_DEVIATION);
            double precisions = 1 / (deviation * deviation);
            double sum = prior * precisions;
            for (Rated some : rated) {
                double x = some.slope();
                sum += some.count() * x * (usual - felt(some.energy(), usual - weight * x)) * precision;
                precisions += some.count() * x * x * precision;
            }
            return sum / precisions;
        }

        /// {@return the rating; −2 may have been worse, and counts as its expectation below −1.5}
        private double felt(Energy energy, double predicted) {
            if (energy != Energy.WORN_OUT) {
                return energy.value();
            }
            double u = (card.of(Parameter.LEARN_CENSORED) - predicted) / spread;
            return predicted - spread * Normal.density(u) / Math.max(Normal.cumulative(u), LEAST_MASS);
        }
    }
}
