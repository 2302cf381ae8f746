package boundary.scoring;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// The log-odds of draining, z, and the parts of which it is the sum (§3, §7). The gain `3.1·ln(1 + S)` is shared among
/// the kinds in proportion to their decayed burden (Aumann–Shapley on the logarithm).
///
/// @param empty what it was before any entry
/// @param kinds what each bad kind adds, and ordinary contact that wore out (`CONTACT`); only those that add something
/// @param mood what the mood adds
/// @param check what the check-ins add
/// @param offset what the person's tolerance adds, as learnt from the check-ins
/// @param total z
public record Split(double empty, Map<Code, Double> kinds, double mood, double check, double offset, double total) {

    public Split {
        kinds = kinds.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(kinds));
    }

    /// @param burdens the decayed burden of each kind, in points
    static Split of(Night night, Load load, LogOdds odds, Map<Code, Double> burdens) {
        Scorecard card = night.card();
        double prior = card.of(Parameter.PRIOR_POINTS);
        double gain = gain(card, load.burden());
        var kinds = new EnumMap<Code, Double>(Code.class);
        burdens.forEach((code, burden) -> kinds.put(code, gain * (burden / load.burden())));
        return new Split(
                LogOdds.level(card, night.tolerance(), prior / load.exposure()),
                kinds,
                odds.mood(),
                odds.check(),
                odds.offset(),
                odds.total());
    }

    /// {@return what all entries together add: `3.1·ln(1 + S)`}
    static double gain(Scorecard card, double burden) {
        double prior = card.of(Parameter.PRIOR_POINTS);
        return card.of(Parameter.LOAD_SLOPE) * StrictMath.log((prior + burden) / prior);
    }

    /// {@return the decayed burden of each kind that has one, in points}
    static Map<Code, Double> burdens(Evidence evidence, Burden burden) {
        var burdens = new EnumMap<Code, Double>(Code.class);
        evidence.forEach((cell, count, decayed) -> {
            double cost = burden.of(cell) * decayed;
            if (cost > 0) {
                burdens.merge(Code.of(cell), cost, Double::sum);
            }
        });
        return burdens;
    }
}
