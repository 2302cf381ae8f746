package boundary.scoring;

import boundary.journal.CheckIn;
import java.util.Comparator;
import java.util.List;

/// What the monthly answers about a client say (§3): `Σ c·(level − 2) / (1 + Σ c)`, `c = 2^(−age / 60)`.
///
/// @param value −2 to 2; 0 without answers
/// @param answers how many answers it rests on
record CheckTerm(double value, int answers) {
    private static final CheckTerm NONE = new CheckTerm(0, 0);

    /// @param checkIns those that count on the day
    static CheckTerm of(List<CheckIn> checkIns, Scorecard card, long today) {
        if (checkIns.isEmpty()) {
            return NONE;
        }
        double sum = 0;
        double weight = card.of(Parameter.CHECK_PRIOR);
        List<CheckIn> answered = checkIns.stream()
                .sorted(Comparator.comparing(CheckIn::day).thenComparingInt(CheckIn::level))
                .toList();
        for (CheckIn answer : answered) {
            double c = Decay.at(today - answer.day().toEpochDay(), card.of(Parameter.CHECK_HALF_LIFE));
            sum += c * (answer.level() - card.of(Parameter.CHECK_NEUTRAL));
            weight += c;
        }
        return new CheckTerm(sum / weight, answered.size());
    }
}
