package boundary.app;

import boundary.exchange.Exports;
import boundary.journal.ClientId;
import boundary.scoring.Assessment;
import boundary.scoring.Scores;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// How clients stand, as it is written beside their entries.
record Standings(Scores scores) {

    /// {@return how a client stands; nothing where the scores do not know it}
    Exports.@Nullable Standing of(ClientId id) {
        if (scores.journal().client(id) == null) {
            return null;
        }
        Assessment assessment = scores.of(id);
        return new Exports.Standing(
                BigDecimal.valueOf(assessment.hundredths(), 2).toPlainString(),
                assessment.band().name());
    }
}
