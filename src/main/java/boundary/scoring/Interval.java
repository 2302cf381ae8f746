package boundary.scoring;

/// The 80 % interval of the score, 0 to 100 (§3): the Gamma posterior of the load, by Wilson–Hilferty, with the mood
/// held.
public record Interval(double low, double high) {
    private static final double LEAST_QUANTILE = 1e-6;

    /// @param burden S, in points
    static Interval of(Scorecard card, double burden, double z) {
        double shape = (card.of(Parameter.PRIOR_POINTS) + burden) / card.of(Parameter.BURDEN_QUANTUM);
        double normal = card.of(Parameter.INTERVAL_QUANTILE);
        return new Interval(at(card, shape, -normal, z), at(card, shape, normal, z));
    }

    private static double at(Scorecard card, double shape, double normal, double z) {
        double root = 1 - 1 / (9 * shape) + normal / (3 * StrictMath.sqrt(shape));
        double quantile = Math.max(LEAST_QUANTILE, root * root * root);
        return card.score(z + card.of(Parameter.LOAD_SLOPE) * StrictMath.log(quantile));
    }
}
