package boundary.evaluation;

import java.util.Comparator;
import java.util.List;

/// The area under the ROC curve: how often a draining week got a larger number than one that is not, a tie being half.
final class Roc {
    private Roc() {}

    /// {@return the area, 0 to 1; not a number where all weeks are of one sort}
    static double area(List<Week> weeks) {
        List<Week> sorted = weeks.stream()
                .sorted(Comparator.comparingDouble(w -> w.said().number()))
                .toList();
        double ranks = 0;
        long draining = 0;
        int i = 0;
        while (i < sorted.size()) {
            int end = i;
            long among = 0;
            double number = sorted.get(i).said().number();
            while (end < sorted.size() && sorted.get(end).said().number() == number) {
                among += sorted.get(end).draining() ? 1 : 0;
                end++;
            }
            ranks += (i + end + 1) / 2.0 * among;
            draining += among;
            i = end;
        }
        long calm = sorted.size() - draining;
        return (ranks - draining * (draining + 1) / 2.0) / (draining * (double) calm);
    }
}
