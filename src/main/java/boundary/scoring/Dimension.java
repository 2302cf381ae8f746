package boundary.scoring;

import boundary.journal.Signal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// What a burden costs (§7). The shares of every kind sum to 1.
public enum Dimension {
    TIME,
    MONEY,
    ENERGY,
    RESPECT,
    FIT;

    /// {@return the load by dimension, in points a week: each kind's decayed burden over the exposure, shared out}
    ///
    /// @param kinds the decayed burden of each kind, in points
    static Map<Dimension, Double> shared(Map<Code, Double> kinds, double exposure) {
        var sums = new EnumMap<Dimension, Double>(Dimension.class);
        for (Dimension dimension : values()) {
            sums.put(dimension, 0.0);
        }
        kinds.forEach((code, burden) -> {
            for (Dimension dimension : values()) {
                sums.merge(dimension, dimension.share(code) * burden / exposure, Double::sum);
            }
        });
        return Collections.unmodifiableMap(sums);
    }

    /// {@return the share of a kind that falls on this dimension, 0 to 1}
    double share(Code code) {
        Signal kind = code.signal();
        if (kind == null) {
            return this == ENERGY ? 1 : 0;
        }
        return switch (kind) {
            case GUARANTEE -> of(0, 0, 0.3, 0.2, 0.5);
            case MISFIT -> of(0.2, 0, 0, 0, 0.8);
            case REPEAT -> of(0.6, 0, 0, 0, 0.4);
            case THIRD_PARTY -> of(0.3, 0, 0, 0.3, 0.4);
            case DISRESPECT -> of(0, 0, 0.3, 0.7, 0);
            case OFF_HOURS -> of(0.4, 0, 0.2, 0.4, 0);
            case UNPAID_EXTRA -> of(0.5, 0.5, 0, 0, 0);
            case PAYMENT -> of(0, 0.8, 0.2, 0, 0);
            case HAGGLE -> of(0, 0.6, 0.2, 0.2, 0);
            case GUILT, COMPLAINT -> of(0, 0, 0.7, 0.3, 0);
            case URGENT -> of(0.7, 0, 0, 0.3, 0);
            case RETALIATION -> of(0, 0, 0.4, 0.6, 0);
            case THANKS, PAID_WELL, RESPECTED, AMENDS -> 0;
        };
    }

    private double of(double time, double money, double energy, double respect, double fit) {
        return switch (this) {
            case TIME -> time;
            case MONEY -> money;
            case ENERGY -> energy;
            case RESPECT -> respect;
            case FIT -> fit;
        };
    }
}
