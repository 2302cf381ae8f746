package boundary.evaluation;

import boundary.journal.Suggestion;
import java.time.LocalDate;

/// One client on one Sunday night: what was true, and what was said.
///
/// @param draining whether the felt burden of the last weeks was above what this person carries
/// @param right what somebody who knew the future and the cause would do
public record Week(LocalDate sunday, boolean draining, Suggestion right, Saying said) {

    /// {@return whether what was said to do is right}
    boolean isRight() {
        return said.suggestion() == right;
    }
}
