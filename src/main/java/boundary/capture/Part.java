package boundary.capture;

/// Characters of a line that mean something.
///
/// @param start index of the first character
/// @param end index after the last one
public record Part(int start, int end, Kind kind) {

    /// What characters can be understood as.
    public enum Kind {
        CLIENT,
        CHANNEL,
        DIRECTION,
        MOMENT,
        DURATION,
        BILLING,
        ENERGY,
        SEVERITY,
        SIGNAL,
        ACTION,
        FAIR,
        /// Not understood, and kept as it was typed.
        NOTE
    }

    /// {@return the characters themselves}
    ///
    /// @param line the line that was parsed
    public String of(String line) {
        return line.substring(start, end);
    }
}
