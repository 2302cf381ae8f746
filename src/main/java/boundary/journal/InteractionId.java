package boundary.journal;

import java.util.UUID;

/// The identity of an entry.
public record InteractionId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
