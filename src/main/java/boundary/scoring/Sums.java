package boundary.scoring;

import boundary.journal.Energy;

/// The decayed sums of one client (§2, §3), under the weights of a week.
///
/// @param burden S: the burden of all facts, in points
/// @param contacts N: ordinary contacts not rated below 0
/// @param goods G: good signs
/// @param mood how ordinary contact feels beside the person's usual: `Σ k·(energy − base) / (Σ k + 12)`; 0 without
/// ratings
record Sums(double burden, double contacts, double goods, double mood) {

    static Sums of(Evidence evidence, Scorecard card, Layer layer, Burden burden) {
        var sum = new Object() {
            double burden;
            double contacts;
            double goods;
            double feeling;
            double rated;
        };
        evidence.forEach((cell, count, decayed) -> {
            sum.burden += burden.of(cell) * decayed;
            sum.goods += cell.isGood() ? decayed : 0;
            sum.contacts += cell.isOrdinary() && !cell.isWearing() ? decayed : 0;
            Energy energy = cell.energy();
            if (cell.isOrdinary() && energy != null) {
                sum.feeling += decayed * (energy.value() - layer.base());
                sum.rated += decayed;
            }
        });
        double mood = sum.feeling / (sum.rated + card.of(Parameter.MOOD_PRIOR));
        return new Sums(sum.burden, sum.contacts, sum.goods, mood);
    }
}
