package boundary.ui.form;

import boundary.journal.Change;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.ClientItem;
import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.Item;
import boundary.journal.ItemId;
import boundary.journal.Journal;
import boundary.text.Messages;
import boundary.ui.FxSession;
import boundary.ui.Shown;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where what is known of the client that is shown, beside its entries, is changed: one edit each, so that each can be
/// undone by itself. A screen adds what it alone does. For the interface's thread.
public class ClientDesk {
    private final FxSession session;
    private final Messages messages;
    private @Nullable ClientId client;

    /// A desk before which no client sits yet.
    public ClientDesk(FxSession session, Messages messages) {
        this.session = session;
        this.messages = messages;
    }

    /// From now on it is about this client.
    public final void turnTo(ClientId next) {
        client = next;
    }

    /// {@return whether a client is shown}
    public final boolean isTurned() {
        return client != null;
    }

    /// {@return the client that is shown}
    public final ClientId client() {
        return Objects.requireNonNull(client);
    }

    /// {@return the client as it stands}
    public final Client standing() {
        return Objects.requireNonNull(journal().client(client()));
    }

    public final Messages messages() {
        return messages;
    }

    public final FxSession session() {
        return session;
    }

    /// {@return what is shown}
    public final Shown shown() {
        return session.shown().get();
    }

    public final Journal journal() {
        return session.journal();
    }

    public final LocalDate today() {
        return shown().today();
    }

    /// Saves a fact.
    ///
    /// @param id of the fact that is changed; nothing for a new one
    /// @param made gives the fact under its identity
    /// @param refused takes the sentence that says why it could not be saved
    public final void put(
            Edit.Kind kind,
            @Nullable ItemId id,
            Function<ItemId, ClientItem> made,
            Runnable saved,
            Consumer<String> refused) {
        put(kind, id, made, List.of(), saved, refused);
    }

    /// Saves a fact, and takes away those whose place it takes.
    public final void put(
            Edit.Kind kind,
            @Nullable ItemId id,
            Function<ItemId, ClientItem> made,
            List<? extends Item> replaced,
            Runnable saved,
            Consumer<String> refused) {
        apply(
                (journal, stamp) -> {
                    ItemId its = id == null ? new ItemId(stamp.ids().get()) : id;
                    Edit put = Edits.put(journal, kind, made.apply(its), stamp);
                    Stream<Change> away = replaced.stream().map(item -> new Change.OfItem(item, null, stamp.known()));
                    return new Edit(
                            kind, Stream.concat(put.changes().stream(), away).toList());
                },
                saved,
                refused);
    }

    /// Adds a fact that one press made.
    public final void add(Edit.Kind kind, Function<ItemId, ClientItem> made) {
        apply((journal, stamp) ->
                Edits.put(journal, kind, made.apply(new ItemId(stamp.ids().get())), stamp));
    }

    /// Saves a change that one press made.
    public final void change(Edit.Kind kind, ClientItem next) {
        apply((journal, stamp) -> Edits.put(journal, kind, next, stamp));
    }

    /// Takes a fact away.
    public final void remove(Edit.Kind kind, Item item) {
        apply((journal, stamp) -> Edits.remove(kind, item, stamp));
    }

    /// Saves an edit that a form made.
    ///
    /// @param refused takes the sentence that says why it could not be saved
    public final void apply(FxSession.EditMaker maker, Runnable saved, Consumer<String> refused) {
        session.apply(maker, edit -> saved.run(), why -> refused.accept(messages.text("client.notSaved")));
    }

    /// Saves an edit that one press made.
    ///
    /// @param saved told once it is kept
    public final void apply(FxSession.EditMaker maker, Runnable saved) {
        session.apply(maker, edit -> saved.run());
    }

    /// Saves an edit that one press made.
    public final void apply(FxSession.EditMaker maker) {
        session.apply(maker);
    }
}
