package boundary.evaluation;

import boundary.journal.Suggestion;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;

/// How right a year of weekly sayings was: the figures of the evaluation, over all clients of all consultants.
final class Figures {
    private static final int BINS = 10;
    private static final double WEEKS = 52;
    private static final int QUARTER = 90;
    private static final int NEVER = Integer.MAX_VALUE;

    private final List<Course> courses;
    private final List<Week> weeks;
    private final List<Integer> days;

    Figures(List<Course> courses) {
        this.courses = courses;
        this.weeks = courses.stream().flatMap(c -> c.weeks().stream()).toList();
        this.days = courses.stream()
                .flatMap(c -> c.episodes().stream().map(e -> c.days(e).orElse(NEVER)))
                .sorted()
                .toList();
    }

    /// {@return how many rows: client-weeks}
    int rows() {
        return weeks.size();
    }

    double auc() {
        return Roc.area(weeks);
    }

    /// {@return the same over one week of each client who has it, counted from 1}
    double auc(int week) {
        return Roc.area(courses.stream()
                .filter(c -> c.weeks().size() >= week)
                .map(c -> c.weeks().get(week - 1))
                .toList());
    }

    /// {@return the mean squared error of the probabilities}
    double brier() {
        return weeks.stream()
                .mapToDouble(w -> Math.pow(w.said().number() - seen(w), 2))
                .average()
                .orElse(Double.NaN);
    }

    /// {@return the mean gap between the probability said and the share seen, in ten bins of equal width, weighted}
    double calibrationError() {
        double[] said = new double[BINS];
        double[] seen = new double[BINS];
        for (Week week : weeks) {
            int bin = Math.min(BINS - 1, (int) (week.said().number() * BINS));
            said[bin] += week.said().number();
            seen[bin] += seen(week);
        }
        double gap = 0;
        for (int bin = 0; bin < BINS; bin++) {
            gap += Math.abs(said[bin] - seen[bin]);
        }
        return gap / weeks.size();
    }

    private static double seen(Week week) {
        return week.draining() ? 1 : 0;
    }

    /// {@return the share of rows whose suggestion is right}
    double accuracy() {
        return share(w -> true, Week::isRight);
    }

    double cost() {
        return weeks.stream()
                .mapToDouble(w -> Cost.of(w.right(), w.said().suggestion()))
                .average()
                .orElse(Double.NaN);
    }

    /// {@return the share of rows told END that should be}
    double endPrecision() {
        return share(w -> w.said().suggestion() == Suggestion.END, Week::isRight);
    }

    /// {@return the share of rows told REPAIR, of those that should be}
    double repairFound() {
        return share(w -> w.right() == Suggestion.REPAIR, Week::isRight);
    }

    private double share(Predicate<Week> of, Predicate<Week> which) {
        List<Week> all = weeks.stream().filter(of).toList();
        return all.stream().filter(which).count() / (double) Math.max(1, all.size());
    }

    /// {@return how many clients have a trouble that passes}
    long situational() {
        return courses.stream().filter(Course::situational).count();
    }

    /// {@return how many of them were told END at least once}
    long situationalEverEnd() {
        return courses.stream()
                .filter(Course::situational)
                .filter(c -> c.weeks().stream().anyMatch(w -> w.said().suggestion() == Suggestion.END))
                .count();
    }

    int episodes() {
        return days.size();
    }

    double episodesFound() {
        return foundBy(NEVER - 1);
    }

    double episodesWithin90() {
        return foundBy(QUARTER);
    }

    private double foundBy(int day) {
        return days.stream().filter(d -> d <= day).count() / (double) Math.max(1, days.size());
    }

    /// {@return the days until the middle one of the episodes was found; nothing where it was never}
    OptionalInt medianDays() {
        int middle = days.isEmpty() ? NEVER : days.get(days.size() / 2);
        return middle == NEVER ? OptionalInt.empty() : OptionalInt.of(middle);
    }

    /// {@return false alarms in 52 clear client-weeks}
    double falseAlarms() {
        int clear = courses.stream().mapToInt(Course::clearWeeks).sum();
        return courses.stream().mapToInt(Course::falseAlarms).sum() * WEEKS / Math.max(1, clear);
    }

    /// {@return changes between draining and not in a client-year}
    double bandMoves() {
        return courses.stream().mapToInt(Course::moves).sum() * WEEKS / Math.max(1, weeks.size());
    }
}
