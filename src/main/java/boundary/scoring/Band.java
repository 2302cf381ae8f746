package boundary.scoring;

/// How far the work for a client drains, in words. The names are the codes of the command line and of every file.
public enum Band {
    CALM,
    WATCH,
    STRAINED,
    DRAINING,
    /// Too little is known to say.
    UNKNOWN;

    /// {@return the band of a probability: whatever it is, work that was raised drains until it is cleared}
    static Band of(Scorecard card, boolean raised, double probability) {
        if (raised) {
            return DRAINING;
        }
        if (probability >= card.of(Parameter.STRAINED_FROM)) {
            return STRAINED;
        }
        return probability >= card.of(Parameter.WATCH_FROM) ? WATCH : CALM;
    }
}
