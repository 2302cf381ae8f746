package boundary.scoring;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Since when a client strains (§7): a weekly cumulative sum (Page 1954) of the log-likelihood ratio of a strained week
/// against a calm one.
final class Strain {
    private Strain() {}

    /// {@return the Monday after the last week in which the sum was zero, or the first day observed where it never
    /// was; nothing where it is zero now}
    ///
    /// @param facts those that count on the day
    static @Nullable LocalDate since(Night night, List<Fact> facts, LocalDate observedFrom) {
        Scorecard card = night.card();
        double strained = card.of(Parameter.STRAINED_RATE);
        double calm = card.of(Parameter.CALM_RATE);
        double perPoint = StrictMath.log(strained / calm) / night.tolerance();
        long first = Week.of(observedFrom.toEpochDay());
        long last = Week.of(night.today());
        if (last < first) {
            return null;
        }
        double[] burden = new double[(int) (last - first + 1)];
        double[] contacts = new double[burden.length];
        for (Fact fact : facts) {
            int week = (int) (Week.of(fact.day()) - first);
            if (week >= 0) {
                burden[week] += night.burden().of(fact.cell());
                contacts[week] += fact.cell().isOrdinary() && !fact.cell().isWearing() ? 1 : 0;
            }
        }
        double sum = 0;
        LocalDate since = observedFrom;
        for (int week = 0; week < burden.length; week++) {
            double exposure =
                    (1 + card.of(Parameter.CONTACT_EXPOSURE) * contacts[week]) * card.of(Parameter.STRAIN_EXPOSURE);
            double step = burden[week] * perPoint - (strained - calm) * exposure;
            sum = Math.max(0, sum + step / card.of(Parameter.BURDEN_QUANTUM));
            if (sum == 0) {
                since = LocalDate.ofEpochDay(Week.monday(first + week + 1));
            }
        }
        return sum == 0 ? null : since;
    }
}
