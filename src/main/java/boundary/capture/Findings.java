package boundary.capture;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// Everything but the client that can be recognised in a line.
final class Findings {
    private static final Comparator<Finding> STRONGEST_FIRST = Comparator.comparingInt(Finding::length)
            .reversed()
            .thenComparing(Comparator.comparingInt(Finding::weight).reversed())
            .thenComparingInt(Finding::from);

    private final List<Recogniser> recognisers;

    Findings(Lexicon lexicon) {
        recognisers = List.of(
                new PhraseRecogniser(lexicon),
                new AgoRecogniser(lexicon),
                new DateRecogniser(lexicon),
                new ClockRecogniser(lexicon),
                new DurationRecogniser(lexicon),
                new EnergyRecogniser(lexicon));
    }

    /// {@return what the line says, in its order; of findings that overlap the longest}
    ///
    /// @param names where the whole name of a client stands: nothing else is read into it
    List<Finding> in(Tokens tokens, Context context, List<Mention> names) {
        List<Finding> all = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            for (Recogniser recogniser : recognisers) {
                Finding finding = recogniser.at(i, tokens, context);
                if (finding != null) {
                    all.add(finding);
                }
            }
        }
        all.sort(STRONGEST_FIRST);
        BitSet taken = new BitSet();
        names.forEach(n -> taken.set(n.from(), n.to()));
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : all) {
            int next = taken.nextSetBit(finding.from());
            if (next < 0 || next >= finding.to()) {
                taken.set(finding.from(), finding.to());
                kept.add(finding);
            }
        }
        kept.sort(Comparator.comparingInt(Finding::from));
        return kept;
    }
}
