package boundary.scoring;

/// Whether it is a passing trouble or a lasting pattern (§5). The names are the codes of the command line and of every
/// file.
public enum Pattern {
    /// No strain goes on.
    HEALTHY,
    /// A passing trouble: a client with a problem.
    SITUATIONAL,
    /// A lasting pattern: the work itself is the problem.
    PERSISTENT,
    /// It could be either.
    UNCERTAIN;

    static Pattern of(Scorecard card, boolean inEpisode, double situational) {
        if (!inEpisode) {
            return HEALTHY;
        }
        if (situational >= card.of(Parameter.SITUATIONAL_FROM)) {
            return SITUATIONAL;
        }
        return situational <= card.of(Parameter.PERSISTENT_TO) ? PERSISTENT : UNCERTAIN;
    }
}
