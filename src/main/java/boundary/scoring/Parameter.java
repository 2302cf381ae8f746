package boundary.scoring;

import static boundary.scoring.Parameter.Source.DEFINITION;
import static boundary.scoring.Parameter.Source.JUDGEMENT;
import static boundary.scoring.Parameter.Source.SIMULATION;
import static boundary.scoring.Parameter.Unit.DAYS;
import static boundary.scoring.Parameter.Unit.ENTRIES;
import static boundary.scoring.Parameter.Unit.FACTOR;
import static boundary.scoring.Parameter.Unit.LOGIT;
import static boundary.scoring.Parameter.Unit.POINTS;
import static boundary.scoring.Parameter.Unit.POINTS_A_WEEK;
import static boundary.scoring.Parameter.Unit.PROBABILITY;
import static boundary.scoring.Parameter.Unit.RATING;
import static boundary.scoring.Parameter.Unit.RATINGS;
import static boundary.scoring.Parameter.Unit.WEEKS;

/// All parameters of the model, in one place: each with its default, the range in which it makes sense, its unit and
/// where it comes from. One point is a mild, ordinary annoyance.
public enum Parameter {
    /// What one middling sign of a kind costs.
    WEIGHT_GUARANTEE(1.2, 0.42, 3.0, POINTS, JUDGEMENT),
    WEIGHT_MISFIT(1.0, 0.35, 2.5, POINTS, JUDGEMENT),
    WEIGHT_REPEAT(1.0, 0.35, 2.5, POINTS, JUDGEMENT),
    WEIGHT_THIRD_PARTY(1.0, 0.35, 2.5, POINTS, JUDGEMENT),
    WEIGHT_DISRESPECT(2.5, 0.875, 6.25, POINTS, JUDGEMENT),
    WEIGHT_OFF_HOURS(1.2, 0.42, 3.0, POINTS, JUDGEMENT),
    WEIGHT_UNPAID_EXTRA(1.5, 0.525, 3.75, POINTS, JUDGEMENT),
    WEIGHT_PAYMENT(1.6, 0.56, 4.0, POINTS, JUDGEMENT),
    WEIGHT_HAGGLE(1.2, 0.42, 3.0, POINTS, JUDGEMENT),
    WEIGHT_GUILT(1.3, 0.455, 3.25, POINTS, JUDGEMENT),
    WEIGHT_COMPLAINT(1.2, 0.42, 3.0, POINTS, JUDGEMENT),
    WEIGHT_URGENT(1.0, 0.35, 2.5, POINTS, JUDGEMENT),
    WEIGHT_RETALIATION(3.5, 1.225, 8.75, POINTS, JUDGEMENT),

    /// How much more or less a burden weighs by its severity.
    SEVERITY_MILD(0.8, 0.5, 1.0, FACTOR, JUDGEMENT),
    SEVERITY_MIDDLING(1.0, 1.0, 1.0, FACTOR, DEFINITION),
    SEVERITY_SEVERE(1.3, 1.0, 2.0, FACTOR, JUDGEMENT),
    /// A fair complaint weighs less.
    JUSTIFIED(0.6, 0.0, 1.0, FACTOR, JUDGEMENT),
    /// How much more or less a burden weighs by the energy after it.
    ENERGY_WORN_OUT(1.2, 1.0, 1.5, FACTOR, SIMULATION),
    ENERGY_TIRED(1.1, 1.0, 1.5, FACTOR, SIMULATION),
    ENERGY_EVEN(1.0, 1.0, 1.0, FACTOR, DEFINITION),
    ENERGY_GOOD(0.9, 0.5, 1.0, FACTOR, SIMULATION),
    ENERGY_LIFTED(0.8, 0.5, 1.0, FACTOR, SIMULATION),
    /// What an ordinary contact costs that wore out, or tired, without any sign.
    CONTACT_WORN_OUT(0.6, 0.0, 1.0, POINTS, SIMULATION),
    CONTACT_TIRED(0.3, 0.0, 1.0, POINTS, SIMULATION),

    /// After how long an entry counts half.
    HALF_LIFE(30, 7, 120, DAYS, SIMULATION),
    /// The load of a client of whom nothing is known: so many points over so many weeks.
    PRIOR_POINTS(1.0, 0.1, 5, POINTS, SIMULATION),
    PRIOR_WEEKS(2.5, 0.5, 10, WEEKS, SIMULATION),
    /// What one ordinary contact and one good one add to the exposure.
    CONTACT_EXPOSURE(0.25, 0.0, 1.0, WEEKS, SIMULATION),
    GOOD_EXPOSURE(0.5, 0.0, 1.0, WEEKS, SIMULATION),
    /// Praise adds at most this share of the calendar.
    GOOD_LIMIT(0.5, 0.0, 1.0, FACTOR, JUDGEMENT),
    /// How much less a silent week counts for a user who never has one.
    SILENCE(0.5, 0.0, 1.0, FACTOR, SIMULATION),
    /// The points a week that a person carries before work drains.
    TOLERANCE_LOW(0.8, 0.4, 1.0, POINTS_A_WEEK, JUDGEMENT),
    TOLERANCE_MEDIUM(1.0, 1.0, 1.0, POINTS_A_WEEK, DEFINITION),
    TOLERANCE_HIGH(1.25, 1.0, 2.5, POINTS_A_WEEK, JUDGEMENT),

    /// The user's mean energy after ordinary contact before any rating.
    BASE(0.15, -0.6, 0.9, RATING, SIMULATION),
    /// How many ratings of the usual energy the mood of every client starts with.
    MOOD_PRIOR(12, 1, 60, RATINGS, SIMULATION),
    /// After how long a check-in counts half, and how much doubt it starts with.
    CHECK_HALF_LIFE(60, 14, 240, DAYS, SIMULATION),
    CHECK_PRIOR(1, 0.1, 10, RATINGS, SIMULATION),
    /// The answer "somewhat": neither good nor bad.
    CHECK_NEUTRAL(2, 2, 2, RATING, DEFINITION),

    /// Calibration of the log-odds of draining.
    INTERCEPT(0.40, -3, 3, LOGIT, SIMULATION),
    LOAD_SLOPE(3.1, 0.5, 10, LOGIT, SIMULATION),
    MOOD_SLOPE(6.2, 0, 20, LOGIT, SIMULATION),
    CHECK_SLOPE(0.4, 0, 3, LOGIT, SIMULATION),
    /// By what the log-odds are divided on the scale of the score.
    SCORE_TEMPERATURE(2, 1, 4, FACTOR, JUDGEMENT),
    /// The burden that comes at once, for the width of the interval.
    BURDEN_QUANTUM(1.6, 0.5, 5, POINTS, SIMULATION),
    /// The quantile of the normal distribution that leaves a tenth outside.
    INTERVAL_QUANTILE(1.2815515655446004, 1.2815515655446004, 1.2815515655446004, FACTOR, DEFINITION),

    /// From which probability a band begins.
    DRAINING_FROM(0.62, 0.5, 0.9, PROBABILITY, SIMULATION),
    STRAINED_FROM(0.38, 0.2, 0.5, PROBABILITY, SIMULATION),
    WATCH_FROM(0.20, 0.05, 0.38, PROBABILITY, JUDGEMENT),
    /// What must be known before a band is named.
    ENTRIES_NEEDED(4, 1, 20, ENTRIES, JUDGEMENT),
    CHECKPOINTS_NEEDED(3, 1, 12, WEEKS, JUDGEMENT),
    /// How long a retaliation decides.
    RETALIATION_DAYS(180, 30, 365, DAYS, JUDGEMENT);

    /// In what a parameter is measured.
    public enum Unit {
        POINTS,
        POINTS_A_WEEK,
        FACTOR,
        DAYS,
        WEEKS,
        ENTRIES,
        RATING,
        RATINGS,
        LOGIT,
        PROBABILITY
    }

    /// Where a default comes from: it is one by definition, it was judged, or it was fitted to simulated histories.
    public enum Source {
        DEFINITION,
        JUDGEMENT,
        SIMULATION
    }

    private final double standard;
    private final double least;
    private final double most;
    private final Unit unit;
    private final Source source;

    Parameter(double standard, double least, double most, Unit unit, Source source) {
        this.standard = standard;
        this.least = least;
        this.most = most;
        this.unit = unit;
        this.source = source;
    }

    /// {@return the default}
    public double standard() {
        return standard;
    }

    /// {@return the least value that makes sense}
    public double least() {
        return least;
    }

    /// {@return the greatest value that makes sense}
    public double most() {
        return most;
    }

    public Unit unit() {
        return unit;
    }

    public Source source() {
        return source;
    }
}
