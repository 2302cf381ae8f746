package boundary.journal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that the consultant did about a client on a day, and in which words.
///
/// @param helped the consultant's own answer to "did it help?"; nothing as long as nobody answered
/// @param about the boundary that was told; nothing where it was no boundary of the journal
/// @param how the channel in which it was said; nothing where nobody noted it
/// @param repair what kind of extra effort it was; nothing for other actions, or where nobody said
public record ActionTaken(
        ItemId id,
        ClientId client,
        LocalDate day,
        Action action,
        String words,
        @Nullable Boolean helped,
        @Nullable ItemId about,
        @Nullable Channel how,
        @Nullable Repair repair)
        implements ClientItem {

    /// Throws `IllegalArgumentException` where a kind of effort stands beside something that is no repair.
    public ActionTaken {
        words = Text.body(words);
        if (repair != null && action != Action.REPAIR) {
            throw new IllegalArgumentException("only a repair has a kind of repair, not " + action);
        }
    }

    /// Something of which only the words are known.
    public ActionTaken(
            ItemId id, ClientId client, LocalDate day, Action action, String words, @Nullable Boolean helped) {
        this(id, client, day, action, words, helped, null, null, null);
    }

    /// {@return the same with another answer to "did it help?"}
    public ActionTaken withHelped(@Nullable Boolean next) {
        return new ActionTaken(id, client, day, action, words, next, about, how, repair);
    }

    @Override
    public UUID key() {
        return id.value();
    }
}
