package boundary.journal;

/// How a client took an answer. The names are the codes of the command line and of every file.
public enum Taken {
    /// It was accepted.
    WELL,
    /// The request was made again, or bargained over.
    PRESSED,
    /// With anger, blame or a threat.
    BADLY
}
