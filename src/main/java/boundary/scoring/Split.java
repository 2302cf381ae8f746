package boundary.scoring;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// The log-odds of draining, z, and the parts of which it is the sum (§3, §7).
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

    static Split of(Scorecard card, Layer layer, double tolerance, Load load, Evidence evidence) {
        double intercept = card.of(Parameter.INTERCEPT);
        double slope = card.of(Parameter.LOAD_SLOPE);
        double mood = -card.of(Parameter.MOOD_SLOPE) * evidence.mood().value();
        double check = card.of(Parameter.CHECK_SLOPE) * evidence.check().value();
        double unburdened = card.of(Parameter.PRIOR_POINTS) / load.exposure();
        return new Split(
                intercept + slope * StrictMath.log(unburdened / tolerance),
                evidence.gains().sums(),
                mood,
                check,
                layer.offset(),
                intercept + slope * StrictMath.log(load.perWeek() / tolerance) + mood + check + layer.offset());
    }
}
