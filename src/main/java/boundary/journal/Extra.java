package boundary.journal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What becomes of the unpaid time of an entry; one an entry. It keeps the minutes and the amount, which the entry
/// itself no longer has once it is billed.
///
/// @param decided the day of the decision
/// @param minutes the unpaid minutes that it is about, 1 to 1440
/// @param amount what they cost; nothing where no rate was agreed
/// @param work what was done, in words for the client
/// @param bill what the client owes for it since it was billed; nothing before
public record Extra(
        InteractionId entry,
        ClientId client,
        LocalDate decided,
        Fate fate,
        int minutes,
        @Nullable Money amount,
        String work,
        @Nullable ItemId bill)
        implements ClientItem {

    /// What becomes of it.
    public enum Fate {
        BILL,
        /// A gift.
        GIVE,
        /// It was part of what was agreed.
        INCLUDED
    }

    public Extra {
        if (minutes < 1 || minutes > Interaction.DAY_MINUTES) {
            throw new IllegalArgumentException(
                    "an extra takes 1 to " + Interaction.DAY_MINUTES + " minutes, not " + minutes);
        }
        if (bill != null && fate != Fate.BILL) {
            throw new IllegalArgumentException("only what is to be billed has a bill");
        }
        work = Text.body(work);
    }

    /// {@return the same on a bill, or on none}
    public Extra on(@Nullable ItemId next) {
        return new Extra(entry, client, decided, fate, minutes, amount, work, next);
    }

    /// {@return the same in other words for the client}
    public Extra withWork(String next) {
        return new Extra(entry, client, decided, fate, minutes, amount, next, bill);
    }

    /// {@return the same of other minutes, 1 to 1440, which cost so much}
    public Extra withMinutes(int next, @Nullable Money cost) {
        return new Extra(entry, client, decided, fate, next, cost, work, bill);
    }

    /// {@return the identity of the entry: it has one decision}
    @Override
    public UUID key() {
        return entry.value();
    }
}
