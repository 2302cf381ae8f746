package boundary.scoring;

import boundary.journal.ClientId;
import boundary.journal.Suggestion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How far the work for one client drains on a day, exactly why, and what could be done.
///
/// @param score 0 to 100, both excluded
/// @param hundredths the score as it is shown and split, in hundredths
/// @param interval the 80 % interval of the score
/// @param probability that the work drains, 0 to 1
/// @param mood how ordinary contact feels beside the usual; 0 without ratings
/// @param goodEntries how many entries have a good sign; they act through the exposure and have no row
/// @param reasons the rows of the score, which sum to `hundredths`
/// @param dimensions what the load costs, in points a week
/// @param checkpoints every Sunday night before the day, in order
/// @param status whether it is raised, and in which episode it stands
/// @param cause why it may pass, or last
/// @param known how much is known
/// @param band `UNKNOWN` where `known` is not enough
/// @param ending what stands before an ending; nothing unless an ending is suggested
public record Assessment(
        ClientId client,
        LocalDate day,
        double score,
        int hundredths,
        Interval interval,
        double probability,
        Load load,
        double mood,
        int goodEntries,
        Split split,
        List<Reason> reasons,
        Map<Dimension, Double> dimensions,
        List<Checkpoint> checkpoints,
        Status status,
        Cause cause,
        Pattern pattern,
        Trend trend,
        Sufficiency known,
        Band band,
        Suggestion suggestion,
        @Nullable Ending ending) {

    /// {@return whether too little is known to say a band}
    public boolean isInsufficient() {
        return !known.isEnough();
    }
}
