package boundary.journal;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Functions that make edits of letters.
public final class LetterEdits {
    private LetterEdits() {}

    /// A letter that went out.
    ///
    /// @param template the code of the letter that it began as; empty for one of the consultant's own
    /// @param language a BCP 47 tag
    /// @param text as it was sent, with its subject
    /// @param does what the letter does beside being a contact; nothing where it does nothing more
    /// @param givesNotice whether it gives notice, which a standing plan of an ending takes note of
    public record Outgoing(
            ClientId client,
            String template,
            String language,
            String subject,
            String text,
            Channel channel,
            @Nullable Action does,
            boolean givesNotice) {}

    /// {@return the edit by which a letter counts as sent now: the contact in which it went, with its text as the
    /// note, that it was sent, and what it did. A letter that tells a boundary tells the newest one}
    ///
    /// @throws IllegalArgumentException if there is no such client, or the text is too long
    public static Edit send(Journal journal, Outgoing letter, ZonedDateTime now, Stamp stamp) {
        ClientId client = letter.client();
        if (journal.client(client) == null) {
            throw new IllegalArgumentException("there is no client " + client);
        }
        LocalDate day = now.toLocalDate();
        var changes = new ArrayList<Change>();
        Draft draft =
                Draft.EMPTY.withClient(client).withChannel(letter.channel()).withDirection(Direction.OUT);
        InteractionId id = new InteractionId(stamp.ids().get());
        changes.add(new Change.OfInteraction(
                null,
                Edits.entry(journal, draft, id, now.getZone(), now.toLocalDateTime()),
                Words.NONE,
                Words.noting(letter.text()),
                stamp.known()));
        var sent = new LetterSent(
                new ItemId(stamp.ids().get()), client, day, letter.template(), letter.language(), letter.subject(), id);
        changes.add(new Change.OfItem(null, sent, stamp.known()));
        Action does = letter.does();
        if (does != null) {
            changes.add(new Change.OfItem(null, done(journal, letter, does, day, stamp), stamp.known()));
        }
        Disengagement plan = journal.disengagement(client);
        if (letter.givesNotice() && plan != null && plan.isStanding() && plan.noticeGiven() == null) {
            changes.add(new Change.OfItem(plan, plan.withNoticeGiven(day), stamp.known()));
        }
        return new Edit(Edit.Kind.SEND_LETTER, changes);
    }

    private static ActionTaken done(Journal journal, Outgoing letter, Action does, LocalDate day, Stamp stamp) {
        return new ActionTaken(
                new ItemId(stamp.ids().get()),
                letter.client(),
                day,
                does,
                letter.subject(),
                null,
                does == Action.BOUNDARY ? newest(journal.boundaries(letter.client())) : null,
                letter.channel(),
                does == Action.REPAIR ? Repair.APOLOGY : null);
    }

    private static @Nullable ItemId newest(List<Boundary> boundaries) {
        Boundary newest = null;
        for (Boundary each : boundaries) {
            if (newest == null || !each.set().isBefore(newest.set())) {
                newest = each;
            }
        }
        return newest == null ? null : newest.id();
    }
}
