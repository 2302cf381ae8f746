package boundary.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The gain `3.1·ln(1 + S)` shared among the entries in proportion to `k·b` (§7: Aumann–Shapley on the logarithm). It
/// does not depend on the exposure.
///
/// @param shares what each entry adds to z, by kind, heaviest first; only kinds that add something
/// @param sums what each of these kinds adds in all
record Gains(Map<Code, List<Share>> shares, Map<Code, Double> sums) {

    static Gains of(List<Fact> facts, Burden burden, double total, Scorecard card, long today) {
        double prior = card.of(Parameter.PRIOR_POINTS);
        double gain = card.of(Parameter.LOAD_SLOPE) * StrictMath.log((prior + total) / prior);
        var shares = new EnumMap<Code, List<Share>>(Code.class);
        var points = new EnumMap<Code, Double>(Code.class);
        for (Fact fact : facts) {
            double faded = card.decay().at(today - fact.day()) * burden.of(fact);
            if (faded > 0) {
                Code code = Code.of(fact);
                Share share = Share.of(fact.entry(), fact.day(), gain * (faded / total));
                shares.computeIfAbsent(code, c -> new ArrayList<>()).add(share);
                points.merge(code, faded, Double::sum);
            }
        }
        shares.replaceAll((code, mine) -> mine.stream().sorted(Share.BY_WEIGHT).toList());
        points.replaceAll((code, mine) -> gain * (mine / total));
        return new Gains(Collections.unmodifiableMap(shares), Collections.unmodifiableMap(points));
    }
}
