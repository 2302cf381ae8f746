package boundary.scoring;

import boundary.journal.Energy;
import boundary.journal.Signal;
import java.util.Arrays;

/// What a fact costs, in points (§2): `w(kind) · sev · m(energy) · (0.6 if justified)`. An ordinary contact that tired
/// or wore out costs a little too: that is evidence without a reason. Nothing else costs anything.
final class Burden {
    private final Scorecard card;
    private final Layer layer;
    private final double[] byRank = new double[Cell.size()];

    Burden(Scorecard card, Layer layer) {
        this.card = card;
        this.layer = layer;
        Arrays.fill(byRank, Double.NaN);
    }

    double of(Cell cell) {
        double known = byRank[cell.rank()];
        if (Double.isNaN(known)) {
            known = burden(cell);
            byRank[cell.rank()] = known;
        }
        return known;
    }

    private double burden(Cell cell) {
        Signal kind = cell.kind();
        Energy energy = cell.energy();
        if (kind != null && kind.isBad()) {
            return layer.weight(kind)
                    * card.severity(cell.severity())
                    * (energy == null ? 1 : card.energy(energy))
                    * (cell.justified() ? card.of(Parameter.JUSTIFIED) : 1);
        }
        if (cell.isWearing()) {
            return card.of(energy == Energy.WORN_OUT ? Parameter.CONTACT_WORN_OUT : Parameter.CONTACT_TIRED);
        }
        return 0;
    }
}
