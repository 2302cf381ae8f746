package boundary.journal;

/// How far the consultant went for what a client owes. What is written off is waived, with a reason.
public enum Pursuit {
    /// Asked for in writing.
    CLAIMED,
    /// Given to somebody who collects it.
    PURSUED
}
