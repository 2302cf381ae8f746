package boundary.journal;

import java.util.UUID;

/// The identity of a client: stays the same through every change of name.
public record ClientId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
