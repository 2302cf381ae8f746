package boundary.journal;

import java.util.UUID;

/// A letter of the consultant's own, to be filled in and sent again. Fields stand in it as their names in braces.
///
/// @param language a BCP 47 tag
public record OwnTemplate(ItemId id, String name, String language, String subject, String body) implements Item {

    /// Throws `IllegalArgumentException` where it has no name.
    public OwnTemplate {
        name = Text.name(name);
        language = Text.line(language, Text.NAME_LIMIT);
        subject = Text.body(subject);
        body = Text.body(body);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a template needs a name");
        }
    }

    @Override
    public UUID key() {
        return id.value();
    }
}
