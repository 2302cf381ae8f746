package boundary.scoring;

import static boundary.scoring.Parameter.Source.DEFINITION;
import static boundary.scoring.Parameter.Source.JUDGEMENT;
import static boundary.scoring.Parameter.Source.SIMULATION;
import static boundary.scoring.Parameter.Unit.CONTACTS_A_WEEK;
import static boundary.scoring.Parameter.Unit.DAYS;
import static boundary.scoring.Parameter.Unit.ENTRIES;
import static boundary.scoring.Parameter.Unit.FACTOR;
import static boundary.scoring.Parameter.Unit.LOGIT;
import static boundary.scoring.Parameter.Unit.POINTS;
import static boundary.scoring.Parameter.Unit.POINTS_A_WEEK;
import static boundary.scoring.Parameter.Unit.PROBABILITY;
import static boundary.scoring.Parameter.Unit.RATING;
import static boundary.scoring.Parameter.Unit.RATINGS;
import static boundary.scoring.Parameter.Unit.STEPS;
import static boundary.scoring.Parameter.Unit.TIMES;
import static boundary.scoring.Parameter.Unit.WEEKS;

import boundary.journal.Signal;

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
    PRIOR_POINTS(1.0, 0.25, 5, POINTS, SIMULATION),
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

    /// Ordinary contacts that an average diarist logs of a client in a week, and with how many client-weeks of them
    /// every diary starts.
    USUAL_CONTACTS(1.2, 0.1, 5, CONTACTS_A_WEEK, SIMULATION),
    STYLE_PRIOR(20, 1, 100, WEEKS, SIMULATION),

    /// The user's mean energy after ordinary contact before any rating, with how many ratings of it every diary
    /// starts, and the least and the most that is believed.
    BASE(0.15, -0.6, 0.9, RATING, SIMULATION),
    BASE_PRIOR(15, 1, 60, RATINGS, SIMULATION),
    BASE_LEAST(-0.6, -2, 0, RATING, JUDGEMENT),
    BASE_MOST(0.9, 0, 2, RATING, JUDGEMENT),
    /// How many ratings of the usual energy the mood of every client starts with.
    MOOD_PRIOR(12, 1, 60, RATINGS, SIMULATION),
    /// After how long a check-in counts half, and how much doubt it starts with.
    CHECK_HALF_LIFE(60, 14, 240, DAYS, SIMULATION),
    CHECK_PRIOR(1, 0.1, 10, RATINGS, SIMULATION),
    /// The answer "somewhat": neither good nor bad.
    CHECK_NEUTRAL(2, 2, 2, RATING, DEFINITION),

    /// How tolerance is learnt from the check-ins: the deviation that is expected among people, by how much the
    /// offset moves with it, how far z tells the answer, in how many steps, and how likely each answer from 0 to 4
    /// says that it drains.
    OFFSET_DEVIATION(0.8, 0.1, 2, LOGIT, SIMULATION),
    OFFSET_GAIN(1.3, 0, 3, FACTOR, SIMULATION),
    OFFSET_LINK(0.6, 0.1, 2, FACTOR, SIMULATION),
    OFFSET_STEPS(8, 8, 8, STEPS, DEFINITION),
    ANSWER_0(0.05, 0.01, 0.5, PROBABILITY, JUDGEMENT),
    ANSWER_1(0.2, 0.01, 0.5, PROBABILITY, JUDGEMENT),
    ANSWER_2(0.5, 0.5, 0.5, PROBABILITY, DEFINITION),
    ANSWER_3(0.8, 0.5, 0.99, PROBABILITY, JUDGEMENT),
    ANSWER_4(0.95, 0.5, 0.99, PROBABILITY, JUDGEMENT),

    /// How weights are learnt from ratings: by how much a point lowers the energy, the deviation of one rating, the
    /// deviation of the weights among people, relative to the default, how much better than ordinary contact an
    /// entry without burden would have felt, the rating below which −2 stands, in how many steps, and how far from
    /// the default a learnt weight may go.
    LEARN_SLOPE(0.75, 0.1, 2, FACTOR, SIMULATION),
    LEARN_RATING_DEVIATION(1.0, 0.3, 3, RATING, SIMULATION),
    LEARN_PRIOR_DEVIATION(0.35, 0.05, 1, FACTOR, SIMULATION),
    LEARN_OFFSET(0.20, -1, 1, RATING, SIMULATION),
    LEARN_CENSORED(-1.5, -1.5, -1.5, RATING, DEFINITION),
    LEARN_STEPS(4, 4, 4, STEPS, DEFINITION),
    LEARN_LEAST(0.35, 0.1, 1, FACTOR, JUDGEMENT),
    LEARN_MOST(2.5, 1, 5, FACTOR, JUDGEMENT),

    /// Calibration of the log-odds of draining.
    INTERCEPT(0.40, -3, 3, LOGIT, SIMULATION),
    LOAD_SLOPE(3.1, 0.5, 10, LOGIT, SIMULATION),
    MOOD_SLOPE(6.2, 0, 20, LOGIT, SIMULATION),
    CHECK_SLOPE(0.4, 0, 3, LOGIT, SIMULATION),
    /// By what the log-odds are divided on the scale of the score.
    SCORE_TEMPERATURE(2, 1, 4, FACTOR, JUDGEMENT),
    /// The burden that comes at once, for the width of the interval. Together with PRIOR_POINTS kept where the
    /// approximation of its quantiles still lies around the score.
    BURDEN_QUANTUM(1.6, 0.5, 3, POINTS, SIMULATION),
    /// The quantile of the normal distribution that leaves a tenth outside.
    INTERVAL_QUANTILE(1.2815515655446004, 1.2815515655446004, 1.2815515655446004, FACTOR, DEFINITION),

    /// From which probability a band begins, and below which it is cleared.
    DRAINING_FROM(0.62, 0.5, 0.9, PROBABILITY, SIMULATION),
    STRAINED_FROM(0.38, 0.2, 0.5, PROBABILITY, SIMULATION),
    WATCH_FROM(0.20, 0.05, 0.38, PROBABILITY, JUDGEMENT),
    /// How many calm Sundays in a row clear "draining", and how many end an episode.
    CLEAR_AFTER(2, 1, 8, WEEKS, SIMULATION),
    EPISODE_ENDS_AFTER(6, 2, 26, WEEKS, JUDGEMENT),
    /// From which change of the probability in four weeks it rises or falls.
    TREND_STEP(0.10, 0.02, 0.5, PROBABILITY, JUDGEMENT),
    /// What must be known before a band is named.
    ENTRIES_NEEDED(4, 1, 20, ENTRIES, JUDGEMENT),
    CHECKPOINTS_NEEDED(3, 1, 12, WEEKS, JUDGEMENT),
    /// How long a retaliation decides.
    RETALIATION_DAYS(180, 30, 365, DAYS, JUDGEMENT),

    /// What speaks for a client with a problem, above 0, or for a problem client, below 0.
    CAUSE_START(-0.3, -3, 3, LOGIT, SIMULATION),
    CAUSE_HARDSHIP(3.5, 0, 8, LOGIT, SIMULATION),
    CAUSE_JUSTIFIED(8.0, 0, 16, LOGIT, SIMULATION),
    CAUSE_CALM(0.8, 0, 3, LOGIT, SIMULATION),
    CAUSE_DURATION(-1.1, -4, 0, LOGIT, SIMULATION),
    CAUSE_EPISODES(-0.8, -4, 0, LOGIT, SIMULATION),
    CAUSE_DISRESPECT(-4.0, -10, 0, LOGIT, SIMULATION),
    CAUSE_REPAIR_FAILED(-3.0, -8, 0, LOGIT, SIMULATION),
    CAUSE_DISTRESS(2.0, 0, 6, LOGIT, SIMULATION),
    CAUSE_EXPLOIT(-2.5, -8, 0, LOGIT, SIMULATION),
    /// From how long before the onset entries say why, after how long they count half, and how many complaints
    /// every client starts with.
    CAUSE_LOOK_BEFORE(14, 0, 56, DAYS, JUDGEMENT),
    CAUSE_HALF_LIFE(60, 14, 240, DAYS, SIMULATION),
    PRIOR_COMPLAINTS(1, 0.1, 5, POINTS, SIMULATION),
    /// How long after the onset a hard time may begin, and how long after its end it still explains.
    HARDSHIP_AFTER(60, 0, 120, DAYS, JUDGEMENT),
    HARDSHIP_OVER(28, 0, 90, DAYS, JUDGEMENT),
    /// The most that counts of calm before, of weeks since a repair, and of coming back.
    CALM_WEEKS(26, 1, 104, WEEKS, JUDGEMENT),
    REPAIR_WEEKS(8, 1, 26, WEEKS, JUDGEMENT),
    TIMES_BACK(3, 1, 10, TIMES, JUDGEMENT),
    /// From which probability of a passing trouble the pattern is called passing, and to which lasting.
    SITUATIONAL_FROM(0.65, 0.5, 0.95, PROBABILITY, SIMULATION),
    PERSISTENT_TO(0.30, 0.05, 0.5, PROBABILITY, SIMULATION),

    /// When a repair is suggested although it does not drain yet.
    SOFT_REPAIR_FROM(0.45, 0.2, 0.62, PROBABILITY, SIMULATION),
    SOFT_REPAIR_SITUATIONAL(0.90, 0.5, 1, PROBABILITY, SIMULATION),
    /// From how long before the onset talks and repairs count, how long a talk or new terms are given time, and how
    /// long a repair.
    STEPS_LOOK_BACK(90, 14, 365, DAYS, JUDGEMENT),
    HOLD_DAYS(21, 7, 90, DAYS, JUDGEMENT),
    REPAIR_DAYS(42, 14, 180, DAYS, JUDGEMENT),
    /// From which probability an action is said to have helped.
    HELPED_FROM(0.5, 0.2, 0.9, PROBABILITY, JUDGEMENT),
    /// What must be known before an ending is suggested, and up to which probability of a passing trouble no repair
    /// is asked for before.
    BAD_NEEDED(5, 1, 30, ENTRIES, JUDGEMENT),
    WEEKS_NEEDED(6, 1, 26, WEEKS, JUDGEMENT),
    END_CLEAR(0.15, 0.01, 0.3, PROBABILITY, SIMULATION),

    /// Did it help: how many days before an action are compared with the time since, and what is called less.
    EFFECT_DAYS(56, 14, 180, DAYS, JUDGEMENT),
    EFFECT_LESS(0.7, 0.3, 1, FACTOR, JUDGEMENT),
    /// Strained since: the rates of a strained and of a calm week, as multiples of the tolerance, and the exposure
    /// of a week.
    STRAINED_RATE(1.6, 1, 4, POINTS_A_WEEK, SIMULATION),
    CALM_RATE(0.45, 0.05, 1, POINTS_A_WEEK, SIMULATION),
    STRAIN_EXPOSURE(0.7, 0.3, 1, WEEKS, SIMULATION);

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
        PROBABILITY,
        CONTACTS_A_WEEK,
        STEPS,
        TIMES
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

    /// {@return the parameter that says what a middling sign of a bad kind costs}
    ///
    /// @throws IllegalArgumentException if the signal is a good one
    public static Parameter weight(Signal kind) {
        return valueOf("WEIGHT_" + kind.name());
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
