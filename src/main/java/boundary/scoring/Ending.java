package boundary.scoring;

import boundary.journal.Obligation;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// What stands before the end of the work for a client: an ending is never "now".
///
/// @param openObligations what the consultant still owes
/// @param earliest the earliest clean day: the latest of today and the days on which those are due. What the client
/// owes keeps nobody
public record Ending(int openObligations, LocalDate earliest) {

    static Ending of(List<Obligation> obligations, LocalDate day) {
        List<Obligation> mine = obligations.stream()
                .filter(o -> o.owedBy() == Obligation.Party.ME && o.isOpen(day))
                .toList();
        LocalDate earliest =
                mine.stream().map(Obligation::due).filter(Objects::nonNull).reduce(day, (a, b) -> a.isAfter(b) ? a : b);
        return new Ending(mine.size(), earliest);
    }

    /// {@return whether nothing stands before it any more}
    public boolean isReady() {
        return openObligations == 0;
    }
}
