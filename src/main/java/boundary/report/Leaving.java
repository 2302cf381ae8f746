package boundary.report;

import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.ClientItem;
import boundary.journal.Extra;
import boundary.journal.Interaction;
import boundary.journal.Item;
import boundary.journal.Journal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What of a journal goes out by a selection, so that every format takes the same: nothing of a client who is not
/// among those chosen, no decision about an entry that stays here, no version in which something was another
/// client's. What was deleted goes only into the consultant's own whole copy.
///
/// @param selection with what goes out beside the facts already settled (`Selection.ofOwnCopy`)
public record Leaving(Journal journal, Selection selection) {

    /// {@return the clients that go out, by name}: of entries that were found, those whose they are
    public List<Client> clients() {
        return journal.clients().stream().filter(this::takes).toList();
    }

    /// {@return the entries that go out, oldest first}
    public List<Interaction> entries() {
        return journal.interactions().stream().filter(selection::takes).toList();
    }

    /// {@return the items of one sort that go out, in the order in which they are given}
    public <T extends Item> List<T> of(List<T> items) {
        return items.stream().filter(this::takes).toList();
    }

    /// {@return whether an item goes out}
    public boolean takes(Item item) {
        return switch (item) {
            case Client client -> selection.takes(client) && (selection.entries() == null || hasEntries(client));
            case Extra extra -> takes(extra);
            default -> selection.takes(item);
        };
    }

    private boolean takes(Extra extra) {
        Interaction entry = journal.interaction(extra.entry());
        boolean mine = selection.clients().isEmpty() || selection.clients().contains(extra.client());
        return mine && (entry == null ? selection.isAll() : selection.takes(entry));
    }

    private boolean hasEntries(Client client) {
        return journal.interactions(client.id()).stream().anyMatch(selection::takes);
    }

    /// {@return a thing as it goes out}
    @SuppressWarnings("unchecked") // a thing as it goes out is of the same sort
    public <T extends Item> T shown(T item) {
        return (T) selection.shown(item);
    }

    /// {@return the versions that go out, in the order of recording}, each as it was recorded: `Selection.shown`
    /// says what of it may be seen
    public List<Journal.Recorded> versions() {
        var recorded = new ArrayList<Journal.Recorded>();
        journal.forEachVersion(recorded::add);
        if (selection.isAll()) {
            return recorded;
        }
        Map<Thing, Journal.Recorded> last = new HashMap<>();
        recorded.forEach(one -> last.put(Thing.of(one), one));
        return recorded.stream()
                .filter(one -> isTaken(Objects.requireNonNull(last.get(Thing.of(one)))) && isTheirs(one))
                .toList();
    }

    private boolean isTaken(Journal.Recorded last) {
        return switch (last.version().value()) {
            case Interaction entry -> selection.takes(entry);
            case Item item -> takes(item);
            case null, default -> false;
        };
    }

    private boolean isTheirs(Journal.Recorded one) {
        @Nullable
        ClientId of = switch (one.version().value()) {
            case Interaction entry -> entry.client();
            case ClientItem item -> item.client();
            case null, default -> null;
        };
        return of == null
                || selection.clients().isEmpty()
                || selection.clients().contains(of);
    }

    /// What versions are of. Things of different sorts may share an identity.
    private record Thing(Class<?> sort, UUID key) {
        static Thing of(Journal.Recorded one) {
            return switch (one) {
                case Journal.Recorded.OfInteraction e -> new Thing(Interaction.class, e.key());
                case Journal.Recorded.OfItem i -> new Thing(i.sort(), i.key());
            };
        }
    }
}
