package boundary.journal;

/// How soon a client can expect an answer.
///
/// @param count how many, at least 1
public record ResponseTime(int count, Unit unit) {

    /// What is counted.
    public enum Unit {
        HOURS,
        WORKING_DAYS
    }

    public ResponseTime {
        if (count < 1) {
            throw new IllegalArgumentException("an answer takes at least one hour or day, not " + count);
        }
    }
}
