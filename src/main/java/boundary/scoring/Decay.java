package boundary.scoring;

/// How a thing fades with its age in whole days: `2^(−age / half-life)`, from a table, so that the same age always
/// gives the same bits.
final class Decay {
    private static final int DOUBLE_VANISHES_AFTER = 1076;

    private final double[] byAge;

    Decay(double halfLifeDays) {
        byAge = new double[(int) (DOUBLE_VANISHES_AFTER * halfLifeDays) + 1];
        for (int age = 0; age < byAge.length; age++) {
            byAge[age] = at(age, halfLifeDays);
        }
    }

    /// {@return what is left after so many days, from 1 at age 0 down to exactly 0 in some ninety years}
    double at(long ageDays) {
        return ageDays < byAge.length ? byAge[(int) ageDays] : 0;
    }

    /// {@return the age in days from which nothing is left}
    int end() {
        return byAge.length;
    }

    static double at(long ageDays, double halfLifeDays) {
        return StrictMath.pow(0.5, ageDays / halfLifeDays);
    }
}
