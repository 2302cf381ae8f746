package boundary.scoring;

import boundary.journal.Absence;
import java.util.Arrays;
import java.util.List;

/// The weeks of exposure that days add (§2), for all clients at once: every day adds its decay / 7, a day of a silent
/// week less where the diary is usually diligent, a day of an absence nothing. One running sum from today backwards
/// serves every client.
final class Calendar {
    private final long today;
    private final double[] weeksByAge;

    /// @param first the earliest day that any client is observed from, counted from 1970-01-01
    Calendar(Scorecard card, Layer layer, long today, long first, LoudWeeks loud, List<Absence> absences) {
        this.today = today;
        int days = Math.clamp(today - first + 1, 0, card.decay().end());
        boolean[] absent = absent(absences, days);
        double silent = 1 - card.of(Parameter.SILENCE) * layer.activeShare();
        weeksByAge = new double[days];
        double sum = 0;
        for (int age = 0; age < days; age++) {
            if (!absent[age]) {
                sum += card.decay().at(age) * (loud.contains(Week.of(today - age)) ? 1 : silent) / 7;
            }
            weeksByAge[age] = sum;
        }
    }

    /// {@return E: the weeks of exposure of the days on which a client was observed}
    double exposure(Observed observed) {
        double weeks = upToAge(today - observed.from());
        for (Observed.Gap gap : observed.gaps()) {
            weeks -= upToAge(today - gap.from()) - upToAge(today - gap.until());
        }
        return Math.max(0, weeks);
    }

    private double upToAge(long age) {
        if (age < 0 || weeksByAge.length == 0) {
            return 0;
        }
        return weeksByAge[(int) Math.min(age, weeksByAge.length - 1)];
    }

    private boolean[] absent(List<Absence> absences, int days) {
        boolean[] absent = new boolean[days];
        for (Absence absence : absences) {
            int newest = Math.clamp(today - absence.to().toEpochDay(), 0, days);
            int oldest = Math.clamp(today - absence.from().toEpochDay() + 1, newest, days);
            Arrays.fill(absent, newest, oldest, true);
        }
        return absent;
    }

    /// {@return whether the other gives every client the same exposure, to the bit}
    boolean sameAs(Calendar other) {
        return today == other.today && Arrays.equals(weeksByAge, other.weeksByAge);
    }
}
