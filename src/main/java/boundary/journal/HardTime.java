package boundary.journal;

/// What makes a time hard for a client. The names are the codes of every file.
public enum HardTime {
    ILLNESS,
    FAMILY,
    /// A launch, a move, or another load that passes.
    LAUNCH,
    OTHER
}
