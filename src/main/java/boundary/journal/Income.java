package boundary.journal;

import java.time.LocalDate;
import java.util.UUID;

/// Money received from a client on a day.
public record Income(ItemId id, ClientId client, LocalDate day, Money amount, String note) implements ClientItem {
    public Income {
        note = Text.body(note);
    }

    @Override
    public UUID key() {
        return id.value();
    }
}
