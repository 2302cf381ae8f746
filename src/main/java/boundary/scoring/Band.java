package boundary.scoring;

import boundary.journal.Suggestion;

/// How far the work for a client drains, in words. The names are the codes of the command line and of every file.
public enum Band {
    CALM,
    WATCH,
    STRAINED,
    DRAINING,
    /// Too little is known to say.
    UNKNOWN;

    /// {@return the band of a probability}
    static Band of(Scorecard card, double probability) {
        if (probability >= card.of(Parameter.DRAINING_FROM)) {
            return DRAINING;
        }
        if (probability >= card.of(Parameter.STRAINED_FROM)) {
            return STRAINED;
        }
        return probability >= card.of(Parameter.WATCH_FROM) ? WATCH : CALM;
    }

    /// {@return what a band suggests: while it drains, to end after a retaliation that is not long ago, else to set
    /// expectations}
    Suggestion suggestion(boolean afterRetaliation) {
        if (this != DRAINING) {
            return Suggestion.KEEP;
        }
        return afterRetaliation ? Suggestion.END : Suggestion.SET_EXPECTATIONS;
    }
}
