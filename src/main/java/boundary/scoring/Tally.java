package boundary.scoring;

import boundary.journal.Energy;

/// How many facts of each cell all clients have together: integers, so that no order of counting matters.
final class Tally {
    static final Tally NONE = new Tally();

    private final int[] counts = new int[Cell.size()];

    void add(Evidence evidence) {
        evidence.forEach((cell, count, decayed) -> counts[cell.rank()] += count);
    }

    void add(Cell cell) {
        counts[cell.rank()]++;
    }

    int of(Cell cell) {
        return counts[cell.rank()];
    }

    /// {@return how many ordinary contacts there are, rated or not}
    int contacts() {
        int contacts = 0;
        for (Cell cell : Cell.of(null)) {
            contacts += of(cell);
        }
        return contacts;
    }

    /// {@return the mean energy after ordinary contact, drawn towards the usual one by some ratings that were never
    /// given (§3); not clipped}
    double meanEnergy(Scorecard card) {
        int sum = 0;
        int ratings = 0;
        for (Cell cell : Cell.of(null)) {
            Energy energy = cell.energy();
            if (energy != null) {
                sum += of(cell) * energy.value();
                ratings += of(cell);
            }
        }
        double prior = card.of(Parameter.BASE_PRIOR);
        return (sum + prior * card.of(Parameter.BASE)) / (ratings + prior);
    }

    /// {@return `base`: the mean energy after ordinary contact, clipped to where it makes sense}
    double base(Scorecard card) {
        return Math.clamp(meanEnergy(card), card.of(Parameter.BASE_LEAST), card.of(Parameter.BASE_MOST));
    }
}
