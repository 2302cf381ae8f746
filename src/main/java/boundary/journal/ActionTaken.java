package boundary.journal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that the consultant did about a client on a day, and in which words.
///
/// @param helped the consultant's own answer to "did it help?"; nothing as long as nobody answered
public record ActionTaken(
        ItemId id,
        ClientId client,
        LocalDate day,
        Action action,
        String words,
        @Nullable Boolean helped) implements ClientItem {
    public ActionTaken {
        words = Text.body(words);
    }

    /// {@return the same with another answer to "did it help?"}
    public ActionTaken withHelped(@Nullable Boolean next) {
        return new ActionTaken(id, client, day, action, words, next);
    }

    @Override
    public UUID key() {
        return id.value();
    }
}
