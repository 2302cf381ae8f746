package boundary.report;

import boundary.journal.ClientId;
import boundary.journal.Interaction;
import boundary.journal.Journal;
import boundary.journal.Signal;
import java.util.ArrayList;
import java.util.List;

/// A burden of an entry that does not count: it was agreed beforehand, or invited.
public record Excused(Signal kind, Interaction entry) {

    /// {@return all of a client, newest first}
    public static List<Excused> of(Journal journal, ClientId client) {
        var all = new ArrayList<Excused>();
        for (Interaction entry : journal.interactions(client).reversed()) {
            for (Signal kind : entry.signals()) {
                if (entry.excused().contains(kind)) {
                    all.add(new Excused(kind, entry));
                }
            }
        }
        return List.copyOf(all);
    }
}
