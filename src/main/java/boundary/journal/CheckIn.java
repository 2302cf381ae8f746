package boundary.journal;

import java.time.LocalDate;
import java.util.UUID;

/// The answer to "how much does this client wear you out?" on a day, 0 (not at all) to 4; 2 is somewhat.
public record CheckIn(ItemId id, ClientId client, LocalDate day, int level) implements ClientItem {
    public CheckIn {
        if (level < 0 || level > 4) {
            throw new IllegalArgumentException("a check-in is 0 to 4, not " + level);
        }
    }

    @Override
    public UUID key() {
        return id.value();
    }
}
