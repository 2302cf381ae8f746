package boundary.scoring;

/// What could be done next; never an order. The names are the codes of the command line and of every file.
public enum Suggestion {
    KEEP,
    SET_EXPECTATIONS,
    REPAIR,
    RENEGOTIATE,
    END;

    /// {@return what a band suggests: while it drains, to end after a retaliation that is not long ago, else to set
    /// expectations}
    static Suggestion of(Band band, boolean afterRetaliation) {
        if (band != Band.DRAINING) {
            return KEEP;
        }
        return afterRetaliation ? END : SET_EXPECTATIONS;
    }
}
