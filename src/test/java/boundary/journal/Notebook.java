package boundary.journal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A journal that a test writes, one edit after another, each on a day that the test says.
final class Notebook {
    private final List<Edit> edits = new ArrayList<>();
    private Journal journal = Journal.empty();
    private long ids;

    Journal journal() {
        return journal;
    }

    /// {@return the edits so far, oldest first}
    List<Edit> edits() {
        return edits;
    }

    Stamp stamp(LocalDate day) {
        return new Stamp(day.atTime(12, 0).toInstant(ZoneOffset.UTC), day, () -> new UUID(9, ++ids));
    }

    Edit apply(Edit edit) {
        journal = journal.with(edit);
        edits.add(edit);
        return edit;
    }

    Edit put(Edit.Kind kind, Item item, LocalDate day) {
        return apply(Edits.put(journal, kind, item, stamp(day)));
    }

    ClientId client(String name, LocalDate day) {
        Client client = Client.named(new ClientId(new UUID(1, ++ids)), name, day);
        put(Edit.Kind.ADD_CLIENT, client, day);
        return client.id();
    }

    /// {@return an ordinary call at a moment in UTC, not yet in the journal}
    Interaction call(ClientId client, LocalDateTime at) {
        return new Interaction(
                new InteractionId(new UUID(2, ++ids)),
                client,
                at.toInstant(ZoneOffset.UTC),
                ZoneOffset.UTC,
                ZoneOffset.UTC,
                Channel.CALL,
                Direction.IN,
                10,
                0,
                null,
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                false);
    }

    /// Logs a call of a day at noon, on another day.
    Interaction log(ClientId client, LocalDate day, LocalDate recorded) {
        Interaction entry = call(client, day.atTime(12, 0));
        apply(edit(Edit.Kind.LOG, recorded, null, entry));
        return entry;
    }

    /// {@return an edit of one entry, wherever it stands}
    Edit edit(Edit.Kind kind, LocalDate from, @Nullable Interaction before, @Nullable Interaction after) {
        return new Edit(kind, List.of(change(from, before, after)));
    }

    Change change(LocalDate from, @Nullable Interaction before, @Nullable Interaction after) {
        return new Change.OfInteraction(
                before, after, Words.NONE, Words.NONE, stamp(from).known());
    }

    /// {@return an edit of one item, known from a day}
    Edit edit(Edit.Kind kind, LocalDate from, @Nullable Item before, @Nullable Item after) {
        return new Edit(
                kind, List.of(new Change.OfItem(before, after, stamp(from).known())));
    }
}
