package boundary.report;

import boundary.scoring.Assessment;
import boundary.scoring.Reason;
import java.util.ArrayList;
import java.util.List;

/// The rows of a score as they are shown, with one decimal: they add up to the score as it is shown, which rows that
/// are rounded each by itself do not.
public final class Tenths {
    private Tenths() {}

    /// {@return the tenths of a point that each row shows, in the order of the reasons; they sum to the shown
    /// score}
    public static List<Integer> of(Assessment assessment) {
        return of(assessment.reasons().stream().map(Reason::hundredths).toList(), assessment.hundredths());
    }

    /// {@return a score in tenths, rounded half up}
    public static int of(int hundredths) {
        return Math.floorDiv(hundredths + 5, 10);
    }

    /// Each row is rounded down, and the tenths that are missing go to the rows that lost most; of equal ones to
    /// the first.
    static List<Integer> of(List<Integer> rows, int sum) {
        var tenths = new ArrayList<Integer>(rows.size());
        var lost = new ArrayList<Integer>(rows.size());
        int missing = of(sum);
        for (int hundredths : rows) {
            tenths.add(Math.floorDiv(hundredths, 10));
            lost.add(Math.floorMod(hundredths, 10));
            missing -= tenths.getLast();
        }
        for (; missing > 0; missing--) {
            int most = 0;
            for (int i = 1; i < lost.size(); i++) {
                if (lost.get(i) > lost.get(most)) {
                    most = i;
                }
            }
            tenths.set(most, tenths.get(most) + 1);
            lost.set(most, lost.get(most) - 10);
        }
        return List.copyOf(tenths);
    }
}
