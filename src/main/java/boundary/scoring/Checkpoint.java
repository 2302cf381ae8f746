package boundary.scoring;

import java.time.LocalDate;

/// How a client stood on a Sunday night, or stands today, from what was recorded by then (§3).
///
/// @param card the parameters in force
/// @param raw z₀: z without check-ins and offset
/// @param z the log-odds of draining
/// @param burden S, in points
/// @param weeks E: the weeks of exposure that the calendar gave
public record Checkpoint(LocalDate day, Scorecard card, double raw, double z, double burden, double weeks) {

    /// {@return p: the probability that the work drains}
    public double probability() {
        return Logistic.of(z);
    }

    /// {@return 0 to 100, both excluded}
    public double score() {
        return card.score(z);
    }

    /// {@return the 80 % interval of the score}
    public Interval interval() {
        return Interval.of(card, burden, z);
    }

    /// {@return whether it raises: it is at or above the upper threshold}
    public boolean isHigh() {
        return probability() >= card.of(Parameter.DRAINING_FROM);
    }

    /// {@return whether it is calm enough to clear: below the lower threshold}
    public boolean isLow() {
        return probability() < card.of(Parameter.STRAINED_FROM);
    }
}
