package boundary.scoring;

import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Obligation;
import boundary.journal.Suggestion;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far the work for one client drains on a day, and exactly why.
///
/// @param score 0 to 100, both excluded
/// @param hundredths the score as it is shown and split, in hundredths
/// @param interval the 80 % interval of the score
/// @param probability that the work drains, 0 to 1
/// @param mood how ordinary contact feels beside the usual; 0 without ratings
/// @param goodEntries how many entries have a good sign; they act through the exposure and have no row
/// @param reasons the rows of the score, which sum to `hundredths`
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
        Sufficiency known,
        Band band,
        Suggestion suggestion,
        @Nullable Ending ending) {

    static Assessment of(Model model, Client client, Evidence evidence, double weeks, List<Obligation> obligations) {
        Scorecard card = model.card();
        Load load = Load.of(card, model.layer(), evidence.sums(), weeks);
        Split split = Split.of(card, model.layer(), card.tolerance(model.tolerance()), load, evidence);
        double score = card.score(split.total());
        int hundredths = (int) Math.round(score * 100);
        double probability = Logistic.of(split.total());
        boolean afterRetaliation = model.isAfterRetaliation(evidence.retaliation());
        Sufficiency known = Sufficiency.of(card, evidence.entries(), model.checkpoints(client), afterRetaliation);
        Band band = known.isEnough() ? Band.of(card, probability) : Band.UNKNOWN;
        Suggestion suggestion = band.suggestion(afterRetaliation);
        return new Assessment(
                client.id(),
                model.day(),
                score,
                hundredths,
                Interval.of(card, load, split.total()),
                probability,
                load,
                evidence.mood().value(),
                evidence.goodEntries(),
                split,
                Reasons.of(card, split, evidence, hundredths),
                known,
                band,
                suggestion,
                suggestion == Suggestion.END ? Ending.of(obligations, model.day()) : null);
    }

    /// {@return whether too little is known to say a band}
    public boolean isInsufficient() {
        return !known.isEnough();
    }
}
