package boundary.report;

import boundary.journal.ItemId;
import boundary.journal.Money;
import boundary.journal.Obligation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a client was asked to pay, and what came of it.
///
/// @param id of the bill
/// @param duty of the client; nothing where it was deleted, while extras are still on the bill
/// @param extras how many extras are on it
/// @param from the day of the first one, or the day of the bill where there are none
/// @param to the day of the last one
/// @param minutes of all of them
/// @param amount nothing where nobody said
/// @param paid what came so far, in the currency of the amount; nothing where there is no amount
public record Bill(
        ItemId id,
        @Nullable Obligation duty,
        int extras,
        LocalDate from,
        LocalDate to,
        int minutes,
        @Nullable Money amount,
        @Nullable Money paid,
        State state) {

    /// How it stands.
    public enum State {
        OPEN,
        OVERDUE,
        PAID,
        /// The rest was let go.
        LET_GO,
        /// Its duty was deleted; its extras wait for what becomes of them.
        DELETED
    }

    /// {@return what is left to be paid; nothing where there is no amount}
    public @Nullable Money left() {
        return amount == null || paid == null
                ? null
                : new Money(Math.max(0, amount.minor() - paid.minor()), amount.currency());
    }

    /// {@return whether something came, and not all of it}
    public boolean isPartPaid() {
        return paid != null && amount != null && paid.minor() > 0 && paid.minor() < amount.minor();
    }

    static State state(@Nullable Obligation duty, LocalDate day) {
        if (duty == null) {
            return State.DELETED;
        }
        if (duty.waived()) {
            return State.LET_GO;
        }
        if (!duty.isOpen(day)) {
            return State.PAID;
        }
        return duty.isOverdue(day) ? State.OVERDUE : State.OPEN;
    }
}
