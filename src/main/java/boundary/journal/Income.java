package boundary.journal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Money received from a client on a day.
///
/// @param bill what the client owed and pays by it; nothing where it is for no bill of the journal
public record Income(
        ItemId id,
        ClientId client,
        LocalDate day,
        Money amount,
        String note,
        @Nullable ItemId bill) implements ClientItem {
    public Income {
        note = Text.body(note);
    }

    /// Money for no bill of the journal.
    public Income(ItemId id, ClientId client, LocalDate day, Money amount, String note) {
        this(id, client, day, amount, note, null);
    }

    @Override
    public UUID key() {
        return id.value();
    }
}
