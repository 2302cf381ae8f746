package boundary.scoring;

import boundary.journal.InteractionId;
import java.util.List;

/// One row of a score: how many points come from where, and which entries stand behind it. The rows of a score sum to
/// it exactly.
///
/// @param hundredths the points of the row, in hundredths; below 0 where it speaks for the client
/// @param shares what each entry behind it adds to z, heaviest first; empty where no entry does (`BEFORE`, `CHECK_IN`)
/// @param pointsPerZ how many points one unit of z makes in this score
public record Reason(Code code, int hundredths, List<Share> shares, double pointsPerZ) {

    /// {@return the points of the row}
    public double points() {
        return hundredths / 100.0;
    }

    /// {@return the entries behind it, heaviest first}
    public List<InteractionId> entries() {
        return shares.stream().map(Share::entry).toList();
    }

    /// {@return what one entry adds, in points, unrounded; the shares of a row sum to it before its rounding}
    public double pointsOf(Share share) {
        return share.z() * pointsPerZ;
    }
}
