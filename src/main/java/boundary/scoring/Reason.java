package boundary.scoring;

/// One row of a score: how many points come from where. The rows of a score sum to it exactly.
///
/// @param hundredths the points of the row, in hundredths; below 0 where it speaks for the client
/// @param count how many entries stand behind it, or answers (`CHECK_IN`, `TOLERANCE`); 0 for `BEFORE`
/// @param pointsPerZ how many points one unit of z makes in this score
public record Reason(Code code, int hundredths, int count, double pointsPerZ) {

    /// {@return the points of the row}
    public double points() {
        return hundredths / 100.0;
    }

    /// {@return what one entry adds, in points, unrounded; the shares of a row sum to it before its rounding}
    public double pointsOf(Share share) {
        return share.z() * pointsPerZ;
    }
}
