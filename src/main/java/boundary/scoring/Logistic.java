package boundary.scoring;

/// The logistic function σ, without overflow at either end.
final class Logistic {
    private Logistic() {}

    static double of(double x) {
        if (x >= 0) {
            return 1 / (1 + StrictMath.exp(-x));
        }
        double e = StrictMath.exp(x);
        return e / (1 + e);
    }
}
