package boundary.journal;

import java.util.UUID;

/// The identity of an item that is neither a client nor an entry.
public record ItemId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
