package boundary.journal;

import java.util.UUID;

/// Something or somebody that a letter can offer in place of what it declines.
///
/// @param link an address, or how to reach the person; may be empty
public record Resource(ItemId id, Kind kind, String name, String link, String note) implements Item {

    /// What it is.
    public enum Kind {
        GUIDE,
        PERSON
    }

    /// Throws `IllegalArgumentException` where it has no name.
    public Resource {
        name = Text.name(name);
        link = Text.line(link, Text.BODY_LIMIT);
        note = Text.body(note);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a resource needs a name");
        }
    }

    @Override
    public UUID key() {
        return id.value();
    }
}
