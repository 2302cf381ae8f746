package boundary.journal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A hard time of a client, both days included; open while it has no end. A note on health stays out of exports.
public record Hardship(
        ItemId id,
        ClientId client,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate lookAgain,
        boolean health,
        String note)
        implements ClientItem {
    public Hardship {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a hard time ends before it begins: " + from + " to " + to);
        }
        note = Text.body(note);
    }

    @Override
    public UUID key() {
        return id.value();
    }
}
