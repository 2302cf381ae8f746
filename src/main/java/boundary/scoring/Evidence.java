package boundary.scoring;

import boundary.journal.CheckIn;
import boundary.journal.Interaction;
import boundary.journal.Signal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the entries and answers about one client say on a day, before the calendar comes in: all that takes a walk
/// through the entries. It holds as long as the same timeline and answers stand.
///
/// @param entries how many entries count by that day, each once
/// @param goodEntries how many of them have a good sign that counts
/// @param retaliation the day of the newest retaliation
/// @param loudWeeks the weeks with an entry that is not only a burden
record Evidence(
        List<Interaction> timeline,
        List<CheckIn> checkIns,
        int entries,
        int goodEntries,
        Sums sums,
        Gains gains,
        Mood mood,
        CheckTerm check,
        @Nullable LocalDate retaliation,
        Set<Long> loudWeeks) {

    static Evidence of(Scorecard card, Layer layer, LocalDate day, List<Interaction> timeline, List<CheckIn> checkIns) {
        long today = day.toEpochDay();
        var burden = new Burden(card, layer);
        List<Fact> facts = Fact.of(timeline, today);
        Sums sums = Sums.of(facts, burden, card.decay(), today);
        return new Evidence(
                timeline,
                checkIns,
                entries(facts.stream().toList()),
                entries(facts.stream().filter(Fact::isGood).toList()),
                sums,
                Gains.of(facts, burden, sums.burden(), card, today),
                Mood.of(facts, card, layer, today),
                CheckTerm.of(checkIns, card, today),
                newestRetaliation(facts),
                loudWeeks(facts));
    }

    /// {@return whether it still is what these entries and answers say; a timeline that did not change is the same
    /// object}
    @SuppressWarnings("ReferenceEquality") // comparing thousands of entries would cost more than summing them
    boolean holdsFor(List<Interaction> timeline, List<CheckIn> checkIns) {
        return this.timeline == timeline && this.checkIns.equals(checkIns);
    }

    private static int entries(List<Fact> facts) {
        return (int) facts.stream().map(f -> f.entry().id()).distinct().count();
    }

    private static @Nullable LocalDate newestRetaliation(List<Fact> facts) {
        for (Fact fact : facts.reversed()) {
            if (fact.kind() == Signal.RETALIATION) {
                return LocalDate.ofEpochDay(fact.day());
            }
        }
        return null;
    }

    private static Set<Long> loudWeeks(List<Fact> facts) {
        var weeks = new HashSet<Long>();
        for (Fact fact : facts) {
            if (!fact.isBad()) {
                weeks.add(Week.of(fact.day()));
            }
        }
        return Set.copyOf(weeks);
    }
}
