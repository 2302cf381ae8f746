package boundary.journal;

import java.time.LocalDate;
import java.util.UUID;

/// Something that the consultant did about a client on a day, and in which words.
public record ActionTaken(ItemId id, ClientId client, LocalDate day, Action action, String words)
        implements ClientItem {
    public ActionTaken {
        words = Text.body(words);
    }

    @Override
    public UUID key() {
        return id.value();
    }
}
