package boundary.journal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Functions that make edits. They change nothing themselves: an edit takes effect when a session applies it.
public final class Edits {
    private Edits() {}

    /// {@return the edit that logs a draft, with its client where it names a new one}
    ///
    /// Signals that were proposed and not declined are stored with the entry. A contact of which nobody said
    /// otherwise came from the client.
    ///
    /// @param now the moment and zone of the consultant, for what the draft leaves open
    /// @throws IllegalArgumentException if the draft has neither a client nor the name of a new one, or a text is
    /// too long
    public static Edit log(Journal journal, Draft draft, ZonedDateTime now, Stamp stamp) {
        var changes = new ArrayList<Change>();
        ClientId client = draft.client();
        if (client == null) {
            LocalDateTime at = draft.at();
            LocalDate day = at == null ? now.toLocalDate() : at.toLocalDate();
            Client added = newClient(draft, day, stamp);
            changes.add(new Change.OfItem(null, added, stamp.known()));
            client = added.id();
        }
        InteractionId id = new InteractionId(stamp.ids().get());
        Interaction entry = entry(journal, draft.withClient(client), id, now.getZone(), now.toLocalDateTime());
        changes.add(new Change.OfInteraction(null, entry, Words.NONE, draft.words(), stamp.known()));
        return new Edit(Edit.Kind.LOG, changes);
    }

    /// {@return the edit by which an entry becomes what a draft says, signals exactly as the draft names them}
    public static Edit change(Interaction before, Words wordsBefore, Interaction after, Words wordsAfter, Stamp stamp) {
        return new Edit(
                Edit.Kind.EDIT_ENTRY,
                List.of(new Change.OfInteraction(before, after, wordsBefore, wordsAfter, stamp.known())));
    }

    /// {@return the edit by which a fact about one of its burdens changes an entry; its words stay}
    ///
    /// @param other whose entry it is, for `WRONG_CLIENT`; else nothing
    /// @throws IllegalArgumentException if that can't be said of the entry (`Argument.on`), or there is no such
    /// client
    public static Edit argue(
            Journal journal,
            Interaction entry,
            Words words,
            Argument argument,
            Signal kind,
            @Nullable ClientId other,
            Stamp stamp) {
        if (other != null && journal.client(other) == null) {
            throw new IllegalArgumentException("there is no client " + other);
        }
        return argued(entry, argument.on(entry, kind, other), words, stamp);
    }

    /// {@return the edit that takes the excuse for a burden back, so that the burden counts again}
    public static Edit withdraw(Interaction entry, Words words, Signal kind, Stamp stamp) {
        return argued(entry, Argument.withdrawn(entry, kind), words, stamp);
    }

    /// {@return the edit that notes what was answered to the request of an entry, and how the client took it}
    ///
    /// @param words of the entry
    /// @param answer nothing opens it again
    /// @throws IllegalArgumentException if there is no answer that could be taken somehow
    public static Edit answer(
            Interaction entry, Words words, @Nullable Answer answer, @Nullable Taken taken, Stamp stamp) {
        return new Edit(
                Edit.Kind.ANSWER,
                List.of(new Change.OfInteraction(entry, entry.withAnswer(answer, taken), words, words, stamp.known())));
    }

    /// {@return the edit that notes that a boundary was told, with the boundary itself where it is new}
    ///
    /// @param words in which it was told
    public static Edit tell(Journal journal, Boundary boundary, LocalDate day, Channel how, String words, Stamp stamp) {
        var changes = new ArrayList<Change>();
        Item standing = journal.standing(boundary);
        if (!boundary.equals(standing)) {
            changes.add(new Change.OfItem(standing, boundary, stamp.known()));
        }
        var told = new ActionTaken(
                new ItemId(stamp.ids().get()),
                boundary.client(),
                day,
                Action.BOUNDARY,
                words,
                null,
                boundary.id(),
                how,
                null);
        changes.add(new Change.OfItem(null, told, stamp.known()));
        return new Edit(Edit.Kind.NOTE_BOUNDARY, changes);
    }

    /// {@return the edit that notes what was agreed, with what of it stands in the client; what stays as it was is
    /// no part of it}
    ///
    /// @param client as it becomes
    /// @throws IllegalArgumentException if both stay as they were
    public static Edit agree(Journal journal, Agreement agreement, Client client, Stamp stamp) {
        var changes = new ArrayList<Change>();
        for (Item next : List.of(agreement, client)) {
            Item standing = journal.standing(next);
            if (!next.equals(standing)) {
                changes.add(new Change.OfItem(standing, next, stamp.known()));
            }
        }
        return new Edit(Edit.Kind.NOTE_AGREEMENT, changes);
    }

    /// {@return the edit that deletes an entry; its versions stay}
    public static Edit delete(Interaction entry, Words words, Stamp stamp) {
        return new Edit(
                Edit.Kind.DELETE_ENTRY,
                List.of(new Change.OfInteraction(entry, null, words, Words.NONE, stamp.known())));
    }

    /// {@return the edit that puts an item in place of what stands under its identity, or adds it}
    public static Edit put(Journal journal, Edit.Kind kind, Item item, Stamp stamp) {
        return new Edit(kind, List.of(new Change.OfItem(journal.standing(item), item, stamp.known())));
    }

    /// {@return the edit that takes an item away; its versions stay}
    public static Edit remove(Edit.Kind kind, Item item, Stamp stamp) {
        return new Edit(kind, List.of(new Change.OfItem(item, null, stamp.known())));
    }

    /// {@return the entry that a draft becomes}
    ///
    /// @param now the local moment that a draft without one means
    /// @throws IllegalArgumentException if the draft has no client
    public static Interaction entry(Journal journal, Draft draft, InteractionId id, ZoneId zone, LocalDateTime now) {
        ClientId client = draft.client();
        if (client == null) {
            throw new IllegalArgumentException("an entry needs a client");
        }
        LocalDateTime local = draft.at();
        ZonedDateTime at = (local == null ? now : local).atZone(zone);
        Proposals proposals = Proposals.of(journal, draft, now);
        int minutes = orZero(draft.minutes());
        return new Interaction(
                id,
                client,
                at.toInstant(),
                zone,
                at.getOffset(),
                draft.channel() == null ? Channel.OTHER : draft.channel(),
                draft.direction() == null ? Direction.IN : draft.direction(),
                minutes,
                draft.billing() == Billing.UNPAID ? minutes : 0,
                draft.energy(),
                proposals.severity(),
                both(draft.signals(), proposals.signals()),
                Set.of(),
                draft.actions(),
                Boolean.TRUE.equals(draft.fair()));
    }

    private static Edit argued(Interaction before, Interaction after, Words words, Stamp stamp) {
        return new Edit(Edit.Kind.ARGUE, List.of(new Change.OfInteraction(before, after, words, words, stamp.known())));
    }

    private static Client newClient(Draft draft, LocalDate day, Stamp stamp) {
        String name = draft.newClient();
        if (name == null) {
            throw new IllegalArgumentException("an entry needs a client");
        }
        return Client.named(new ClientId(stamp.ids().get()), name, day);
    }

    private static Set<Signal> both(Set<Signal> some, Set<Signal> others) {
        Set<Signal> all = EnumSet.noneOf(Signal.class);
        all.addAll(some);
        all.addAll(others);
        return all;
    }

    private static int orZero(@Nullable Integer minutes) {
        return minutes == null ? 0 : minutes;
    }
}
