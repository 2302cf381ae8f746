package boundary.scoring;

import java.time.LocalDate;
import java.util.List;

/// Did it help (§7)? The burden of the eight weeks before an action and of the time since, each as a Gamma-distributed
/// rate.
///
/// @param before points a week in the eight weeks before
/// @param after points a week since
/// @param probability that it now is less than 0.7 of what it was, by the normal approximation of the log-rates
public record Effect(double before, double after, double probability) {

    /// @param facts those that count on the day
    /// @param action the day of the action, which is in neither part
    static Effect of(Night night, List<Fact> facts, LocalDate action) {
        Scorecard card = night.card();
        long day = action.toEpochDay();
        long window = (long) card.of(Parameter.EFFECT_DAYS);
        double earlier = 0;
        double later = 0;
        for (Fact fact : facts) {
            double burden = night.burden().of(fact.cell());
            if (fact.day() > day) {
                later += burden;
            } else if (fact.day() < day && fact.day() >= day - window) {
                earlier += burden;
            }
        }
        return of(card, earlier, window / 7.0, later, (night.today() - day) / 7.0);
    }

    private static Effect of(Scorecard card, double earlier, double weeksBefore, double later, double weeksAfter) {
        double quantum = card.of(Parameter.BURDEN_QUANTUM);
        double points = card.of(Parameter.PRIOR_POINTS);
        double weeks = card.of(Parameter.PRIOR_WEEKS);
        double shapeBefore = (points + earlier) / quantum;
        double shapeAfter = (points + later) / quantum;
        double before = shapeBefore / ((weeks + weeksBefore) / quantum);
        double after = shapeAfter / ((weeks + weeksAfter) / quantum);
        double distance =
                StrictMath.log(card.of(Parameter.EFFECT_LESS)) - (StrictMath.log(after) - StrictMath.log(before));
        return new Effect(
                before, after, Normal.cumulative(distance / StrictMath.sqrt(1 / shapeAfter + 1 / shapeBefore)));
    }
}
