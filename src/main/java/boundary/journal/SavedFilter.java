package boundary.journal;

import java.util.UUID;

/// A narrowing of the history that the consultant saved under a name.
///
/// @param query what it asks for, in one line; whoever reads it passes over what they do not know
public record SavedFilter(ItemId id, String name, String query) implements Item {

    /// Throws `IllegalArgumentException` where it has no name.
    public SavedFilter {
        name = Text.name(name);
        query = Text.line(query, Text.BODY_LIMIT);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a saved filter needs a name");
        }
    }

    @Override
    public UUID key() {
        return id.value();
    }
}
