package boundary.journal;

/// How much burden this person carries before work drains, in points a week (`Scorecard` has the figures).
public enum Tolerance {
    LOW,
    MEDIUM,
    HIGH
}
