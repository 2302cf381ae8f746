package boundary.scoring;

import java.util.List;

/// The decayed sums of one client's facts (§2).
///
/// @param burden S, in points
/// @param contacts N: ordinary contacts not rated below 0
/// @param goods G: good signs
record Sums(double burden, double contacts, double goods) {

    static Sums of(List<Fact> facts, Burden burden, Decay decay, long today) {
        double s = 0;
        double n = 0;
        double g = 0;
        for (Fact fact : facts) {
            double k = decay.at(today - fact.day());
            s += k * burden.of(fact);
            if (fact.isOrdinary() && !fact.isWearing()) {
                n += k;
            } else if (fact.isGood()) {
                g += k;
            }
        }
        return new Sums(s, n, g);
    }
}
