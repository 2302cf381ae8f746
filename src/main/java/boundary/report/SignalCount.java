package boundary.report;

import boundary.journal.Interaction;
import boundary.journal.Signal;
import boundary.scoring.Hours;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;

/// How often a signal was noted in a period, excused ones left out.
public record SignalCount(Signal signal, int count) {

    /// {@return the counts, the most frequent first; of equal ones in the order of their declaration}
    static List<SignalCount> of(List<Interaction> entries) {
        var counts = new EnumMap<Signal, Integer>(Signal.class);
        for (Interaction entry : entries) {
            for (Signal signal : entry.signals()) {
                if (Hours.counts(entry, signal)) {
                    counts.merge(signal, 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .map(c -> new SignalCount(c.getKey(), c.getValue()))
                .sorted(Comparator.comparingInt(SignalCount::count).reversed().thenComparing(SignalCount::signal))
                .toList();
    }
}
