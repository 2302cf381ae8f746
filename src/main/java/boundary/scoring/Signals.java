package boundary.scoring;

import boundary.journal.Interaction;
import boundary.journal.Signal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Timelines as they would be had some signals never been noted.
final class Signals {
    private Signals() {}

    /// {@return the timeline without these signals; an entry that has no other goes}
    static List<Interaction> without(List<Interaction> timeline, Set<Signal> signals) {
        var kept = new ArrayList<Interaction>(timeline.size());
        for (Interaction entry : timeline) {
            var rest = EnumSet.noneOf(Signal.class);
            rest.addAll(entry.signals());
            if (!rest.removeAll(signals)) {
                kept.add(entry);
            } else if (!rest.isEmpty()) {
                kept.add(entry.withSignals(rest));
            }
        }
        return kept;
    }
}
