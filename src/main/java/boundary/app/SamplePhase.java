package boundary.app;

import boundary.journal.Signal;
import java.util.EnumMap;
import java.util.Map;

/// A stretch of the sample year in which the work with a client goes one way.
///
/// @param fromWeeksAgo its first week, counted back from this week, which is 0; it lasts until the next phase begins
/// @param contacts ordinary contacts a week
/// @param mood their mean energy
/// @param signals how often each signal comes a week
record SamplePhase(int fromWeeksAgo, double contacts, double mood, Map<Signal, Double> signals) {

    /// {@return a phase without signals yet}
    static SamplePhase from(int weeksAgo, double contacts, double mood) {
        return new SamplePhase(weeksAgo, contacts, mood, Map.of());
    }

    /// {@return the same with a signal that comes that often a week}
    SamplePhase with(Signal signal, double aWeek) {
        Map<Signal, Double> more = new EnumMap<>(Signal.class);
        more.putAll(signals);
        more.put(signal, aWeek);
        return new SamplePhase(fromWeeksAgo, contacts, mood, more);
    }
}
