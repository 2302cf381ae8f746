package boundary.scoring;

import boundary.journal.Energy;
import java.util.ArrayList;
import java.util.List;

/// How ordinary contact with a client feels, beside the person's own usual (§3): `Σ k·(energy − base) / (Σ k + 12)`.
///
/// @param value −2.9 to 2.6; 0 without ratings
/// @param shares what each rated contact adds to z, heaviest first
record Mood(double value, List<Share> shares) {

    static Mood of(List<Fact> facts, Scorecard card, Layer layer, long today) {
        double sum = 0;
        double weight = 0;
        for (Fact fact : facts) {
            Energy energy = fact.energy();
            if (fact.isOrdinary() && energy != null) {
                double k = card.decay().at(today - fact.day());
                sum += k * (energy.value() - layer.base());
                weight += k;
            }
        }
        double all = weight + card.of(Parameter.MOOD_PRIOR);
        return new Mood(sum / all, shares(facts, card, layer, today, all));
    }

    private static List<Share> shares(List<Fact> facts, Scorecard card, Layer layer, long today, double all) {
        var shares = new ArrayList<Share>();
        for (Fact fact : facts) {
            Energy energy = fact.energy();
            if (fact.isOrdinary() && energy != null) {
                double k = card.decay().at(today - fact.day());
                double z = -card.of(Parameter.MOOD_SLOPE) * k * (energy.value() - layer.base()) / all;
                shares.add(Share.of(fact.entry(), fact.day(), z));
            }
        }
        shares.sort(Share.BY_WEIGHT);
        return List.copyOf(shares);
    }
}
