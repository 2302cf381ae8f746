package boundary.journal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that is still owed, by the consultant or by the client.
///
/// @param kind what sort of duty it is, a short code such as `DELIVERABLE`; empty where nobody said
/// @param due the day by which it is owed; nothing where none was agreed
/// @param done the day on which it was met
/// @param waived whether it was given up, and `reason` says why
public record Obligation(
        ItemId id,
        ClientId client,
        String kind,
        Party owedBy,
        LocalDate opened,
        @Nullable LocalDate due,
        @Nullable LocalDate done,
        boolean waived,
        String reason,
        @Nullable Money amount,
        String description)
        implements ClientItem {

    /// Who owes it.
    public enum Party {
        ME,
        CLIENT
    }

    public Obligation {
        kind = Text.line(kind, Text.NAME_LIMIT);
        reason = Text.body(reason);
        description = Text.body(description);
    }

    /// {@return whether it stands at the end of the day: opened by then, not yet met, not waived}
    public boolean isOpen(LocalDate day) {
        return !waived && !opened.isAfter(day) && (done == null || done.isAfter(day));
    }

    @Override
    public UUID key() {
        return id.value();
    }
}
