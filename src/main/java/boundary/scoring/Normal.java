package boundary.scoring;

/// The standard normal distribution, with the same digits on every machine.
final class Normal {
    private static final double ROOT_TWO_PI = 2.506628274631;
    private static final double FAR = 7.07106781186547;
    private static final double BEYOND = 37;
    private static final double[] ABOVE = {
        3.52624965998911e-02,
        0.700383064443688,
        6.37396220353165,
        33.912866078383,
        112.079291497871,
        221.213596169931,
        220.206867912376
    };
    private static final double[] BELOW = {
        8.83883476483184e-02,
        1.75566716318264,
        16.064177579207,
        86.7807322029461,
        296.564248779674,
        637.333633378831,
        793.826512519948,
        440.413735824752
    };

    private Normal() {}

    static double density(double x) {
        return StrictMath.exp(-0.5 * x * x) / StrictMath.sqrt(2 * Math.PI);
    }

    /// {@return the mass below x}, by Hart's rational approximation in double precision (West 2005, "Better
    /// approximations to cumulative normal functions").
    static double cumulative(double x) {
        double tail = tail(Math.abs(x));
        return x <= 0 ? tail : 1 - tail;
    }

    private static double tail(double x) {
        if (x > BEYOND) {
            return 0;
        }
        double e = StrictMath.exp(-x * x / 2);
        if (x < FAR) {
            return e * polynomial(ABOVE, x) / polynomial(BELOW, x);
        }
        double fraction = x + 0.65;
        for (int k = 4; k >= 1; k--) {
            fraction = x + k / fraction;
        }
        return e / fraction / ROOT_TWO_PI;
    }

    private static double polynomial(double[] coefficients, double x) {
        double sum = 0;
        for (double coefficient : coefficients) {
            sum = sum * x + coefficient;
        }
        return sum;
    }
}
