package boundary.report;

import boundary.journal.Money;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a client paid in a month. What is not known is absent, never 0; an amount of 0 was typed.
///
/// @param amount nothing where it is not known, the work was not going on, or all of it is left out
/// @param running whether the month still goes on
/// @param leftOut what came in currencies for which the user fixed no rate, one a currency
public record IncomeMonth(
        YearMonth month, State state, @Nullable Money amount, boolean running, List<Money> leftOut) {

    /// Where the amount comes from.
    public enum State {
        /// The user entered what came.
        TYPED,
        /// The rate times the paid minutes.
        ESTIMATED,
        UNKNOWN,
        /// Before the work for the client began, or after its end.
        OUTSIDE
    }

    /// {@return whether it counts in sums and means: an estimate of a month that still goes on does not}
    boolean counts() {
        return amount != null && !(running && state == State.ESTIMATED);
    }
}
