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
/// @param repeats how often it comes again; nothing where it is owed once
/// @param pursuit how far the consultant went for what the client owes; nothing where it was not asked for yet
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
        String description,
        @Nullable Repeat repeats,
        @Nullable Pursuit pursuit)
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

    /// Something that is owed once.
    public Obligation(
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
            String description) {
        this(id, client, kind, owedBy, opened, due, done, waived, reason, amount, description, null, null);
    }

    /// {@return whether it stands at the end of the day: opened by then, not yet met, not waived}
    public boolean isOpen(LocalDate day) {
        return !waived && !opened.isAfter(day) && (done == null || done.isAfter(day));
    }

    /// {@return whether it is overdue at the end of the day}
    public boolean isOverdue(LocalDate day) {
        return due != null && due.isBefore(day) && isOpen(day);
    }

    /// {@return whether it is over: met on any day, or waived}
    public boolean isSettled() {
        return waived || done != null;
    }

    /// {@return the same, neither met nor waived}
    public Obligation reopened() {
        return new Obligation(
                id, client, kind, owedBy, opened, due, null, false, "", amount, description, repeats, pursuit);
    }

    /// {@return the same, met on a day, or open again}
    public Obligation withDone(@Nullable LocalDate next) {
        return new Obligation(
                id, client, kind, owedBy, opened, due, next, waived, reason, amount, description, repeats, pursuit);
    }

    /// {@return the same, due on another day}
    public Obligation withDue(@Nullable LocalDate next) {
        return new Obligation(
                id, client, kind, owedBy, opened, next, done, waived, reason, amount, description, repeats, pursuit);
    }

    /// {@return the same, given up for a reason}
    public Obligation waivedFor(String why) {
        return new Obligation(
                id, client, kind, owedBy, opened, due, done, true, why, amount, description, repeats, pursuit);
    }

    /// {@return the same, which the consultant went so far for}
    public Obligation withPursuit(@Nullable Pursuit next) {
        return new Obligation(
                id, client, kind, owedBy, opened, due, done, waived, reason, amount, description, repeats, next);
    }

    @Override
    public UUID key() {
        return id.value();
    }
}
