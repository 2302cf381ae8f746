package boundary.journal;

/// What could be done next about a client; never an order. The names are the codes of the command line and of every
/// file.
public enum Suggestion {
    KEEP,
    SET_EXPECTATIONS,
    REPAIR,
    RENEGOTIATE,
    END
}
