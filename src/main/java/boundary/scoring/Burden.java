package boundary.scoring;

import boundary.journal.Energy;
import boundary.journal.Signal;

/// What a fact costs, in points (§2): `w(kind) · sev · m(energy) · (0.6 if justified)`. An ordinary contact that tired
/// or wore out costs a little too: that is evidence without a reason. Nothing else costs anything.
final class Burden {
    private final Scorecard card;
    private final double[] weights = new double[Signal.values().length];

    Burden(Scorecard card, Layer layer) {
        this.card = card;
        layer.weights().forEach((kind, weight) -> weights[kind.ordinal()] = weight);
    }

    double of(Fact fact) {
        Signal kind = fact.kind();
        Energy energy = fact.energy();
        if (kind != null && kind.isBad()) {
            return weights[kind.ordinal()]
                    * card.severity(fact.severity())
                    * (energy == null ? 1 : card.energy(energy))
                    * (fact.justified() ? card.of(Parameter.JUSTIFIED) : 1);
        }
        if (fact.isWearing()) {
            return card.of(energy == Energy.WORN_OUT ? Parameter.CONTACT_WORN_OUT : Parameter.CONTACT_TIRED);
        }
        return 0;
    }
}
