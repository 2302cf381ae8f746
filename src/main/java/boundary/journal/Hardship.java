package boundary.journal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A hard time of a client, both days included; open while it has no end. A note on health stays out of exports.
///
/// @param lookAgain the day on which to ask how it is
/// @param health whether the note is about health
/// @param kind what makes it hard; nothing where nobody said
public record Hardship(
        ItemId id,
        ClientId client,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate lookAgain,
        boolean health,
        String note,
        @Nullable HardTime kind)
        implements ClientItem {
    public Hardship {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a hard time ends before it begins: " + from + " to " + to);
        }
        note = Text.body(note);
    }

    /// A hard time of which nobody said what makes it so.
    public Hardship(
            ItemId id,
            ClientId client,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate lookAgain,
            boolean health,
            String note) {
        this(id, client, from, to, lookAgain, health, note, null);
    }

    /// {@return whether it tells of somebody's health}
    public boolean isAboutHealth() {
        return health || kind == HardTime.ILLNESS;
    }

    /// {@return the same for eyes that health is no business of: where it is about health, its days alone}
    public Hardship withoutHealth() {
        return isAboutHealth() ? new Hardship(id, client, from, to, lookAgain, false, "", null) : this;
    }

    @Override
    public UUID key() {
        return id.value();
    }
}
