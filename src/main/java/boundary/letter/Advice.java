package boundary.letter;

/// A place in a letter that might be better without its words. It is advice: the letter goes out as its author wants.
///
/// @param from index of the first character
/// @param to index after the last one
public record Advice(Kind kind, int from, int to) {

    /// What the words do.
    public enum Kind {
        /// They say whose fault it is.
        BLAME,
        /// They promise a result that others have a hand in.
        GUARANTEE,
        /// They apologise for having a boundary.
        APOLOGY,
        /// They promise more work, or more time, without pay.
        FREE_WORK,
        /// They are no words yet: a field without a value.
        UNFILLED
    }
}
