package boundary.scoring;

import java.util.Comparator;
import java.util.List;

/// What the check-ins say about the person's tolerance (§3): the mode of
/// `N(δ; 0, 0.8²) · Π Bernoulli(y | σ(0.6·z₀ + δ))`, by Newton's method, times a gain.
final class ToleranceOffset {

    /// One answered check-in.
    ///
    /// @param z0 z without check-in and offset, as it was on the first Sunday on or after the answer
    /// @param level 0 to 4
    record Label(double z0, int level) {}

    private static final Comparator<Label> ORDER =
            Comparator.comparingDouble(Label::z0).thenComparingInt(Label::level);

    private ToleranceOffset() {}

    /// {@return the offset, in log-odds; 0 without answers}
    static double of(Scorecard card, List<Label> labels) {
        if (labels.isEmpty()) {
            return 0;
        }
        List<Label> sorted = labels.stream().sorted(ORDER).toList();
        double deviation = card.of(Parameter.OFFSET_DEVIATION);
        double variance = deviation * deviation;
        double link = card.of(Parameter.OFFSET_LINK);
        double delta = 0;
        int steps = (int) card.of(Parameter.OFFSET_STEPS);
        for (int i = 0; i < steps; i++) {
            double slope = -delta / variance;
            double curve = -1 / variance;
            for (Label label : sorted) {
                double expected = Logistic.of(link * label.z0() + delta);
                slope += card.softLabel(label.level()) - expected;
                curve -= expected * (1 - expected);
            }
            delta -= slope / curve;
        }
        return card.of(Parameter.OFFSET_GAIN) * delta;
    }
}
