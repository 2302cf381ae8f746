package boundary.journal;

/// What kind of extra effort was made. The names are the codes of every file.
public enum Repair {
    APOLOGY,
    /// The work was mended.
    FIX,
    REFUND
}
