package boundary.journal;

/// Why the work is not ended now. The names are the codes of every file.
public enum Because {
    /// The income is needed.
    MONEY,
    /// Something was promised.
    PROMISE,
    /// A reference is still to come.
    REFERENCE,
    OTHER
}
