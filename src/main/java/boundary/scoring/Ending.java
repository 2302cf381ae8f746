package boundary.scoring;

import boundary.journal.CleanDay;
import java.time.LocalDate;

/// What stands before the end of the work for a client: an ending is never "now".
///
/// @param openObligations what the consultant still owes
/// @param earliest the earliest clean day: the latest of today, the end of the notice, and the days on which those are
/// due. What the client owes keeps nobody
public record Ending(int openObligations, LocalDate earliest) {

    static Ending of(CleanDay clean) {
        return new Ending(clean.duties().size(), clean.day());
    }

    /// {@return whether nothing stands before it any more}
    public boolean isReady() {
        return openObligations == 0;
    }
}
