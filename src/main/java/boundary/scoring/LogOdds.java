package boundary.scoring;

/// The log-odds of draining and what they are made of (§3): `z = 0.40 + 3.1·ln(load / tolerance) − 6.2·mood + 0.4·check
/// + offset`.
///
/// @param level `0.40 + 3.1·ln(load / tolerance)`
/// @param mood what the mood adds
/// @param check what the check-ins add
/// @param offset what the tolerance learnt from the check-ins adds
record LogOdds(double level, double mood, double check, double offset) {

    static LogOdds of(Scorecard card, double tolerance, Load load, double mood, CheckTerm check, double offset) {
        return new LogOdds(
                level(card, tolerance, load.perWeek()),
                -card.of(Parameter.MOOD_SLOPE) * mood,
                card.of(Parameter.CHECK_SLOPE) * check.value(),
                offset);
    }

    static double level(Scorecard card, double tolerance, double load) {
        return card.of(Parameter.INTERCEPT) + card.of(Parameter.LOAD_SLOPE) * StrictMath.log(load / tolerance);
    }

    /// {@return z₀: z without check-ins and offset}
    double raw() {
        return level + mood;
    }

    double total() {
        return level + mood + check + offset;
    }
}
