package boundary.journal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A letter that was sent to a client. Its text is the note of the entry.
///
/// @param template the code of the letter that it began as; empty for one of the consultant's own
/// @param language a BCP 47 tag
/// @param entry the outgoing contact in which it went; nothing where that was not logged
public record LetterSent(
        ItemId id,
        ClientId client,
        LocalDate day,
        String template,
        String language,
        String subject,
        @Nullable InteractionId entry)
        implements ClientItem {
    public LetterSent {
        template = Text.line(template, Text.NAME_LIMIT);
        language = Text.line(language, Text.NAME_LIMIT);
        subject = Text.body(subject);
    }

    @Override
    public UUID key() {
        return id.value();
    }
}
