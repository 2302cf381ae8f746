package boundary.scoring;

import boundary.journal.Energy;
import boundary.journal.Interaction;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What each entry adds to z (§7): the gain shared in proportion to `k·b`, and its part of the mood.
final class Shares {
    private final Night night;
    private final Map<Code, List<Share>> byCode = new EnumMap<>(Code.class);

    private Shares(Night night) {
        this.night = night;
    }

    /// {@return what the entries behind each row add, heaviest first; only rows that have entries}
    ///
    /// @param evidence what the chronicle comes to on the day
    static Map<Code, List<Share>> of(Night night, Chronicle chronicle, Evidence evidence) {
        List<Fact> facts = chronicle.on(night.today());
        var shares = new Shares(night);
        shares.addBurdens(facts, night.sums(evidence).burden());
        shares.addMood(facts);
        shares.byCode.replaceAll(
                (code, mine) -> mine.stream().sorted(Share.BY_WEIGHT).toList());
        return shares.byCode;
    }

    private void addBurdens(List<Fact> facts, double total) {
        double gain = Split.gain(night.card(), total);
        for (Fact fact : facts) {
            double burden = decay(fact) * night.burden().of(fact.cell());
            if (burden > 0) {
                add(Code.of(fact.cell()), fact, gain * (burden / total));
            }
        }
    }

    private void addMood(List<Fact> facts) {
        Scorecard card = night.card();
        double weight = card.of(Parameter.MOOD_PRIOR);
        for (Fact fact : facts) {
            weight += fact.cell().isOrdinary() && fact.energy() != null ? decay(fact) : 0;
        }
        for (Fact fact : facts) {
            Energy energy = fact.energy();
            if (fact.cell().isOrdinary() && energy != null) {
                double felt = decay(fact) * (energy.value() - night.layer().base());
                add(Code.MOOD, fact, -card.of(Parameter.MOOD_SLOPE) * felt / weight);
            }
        }
    }

    private double decay(Fact fact) {
        return night.card().decay().at(night.today() - fact.day());
    }

    private void add(Code code, Fact fact, double z) {
        Interaction entry = fact.entry();
        byCode.computeIfAbsent(code, c -> new ArrayList<>()).add(new Share(entry.id(), fact.day(), z));
    }
}
