package boundary.ui.client;

import boundary.journal.Agreement;
import boundary.journal.Change;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.ClientItem;
import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.Item;
import boundary.journal.ItemId;
import boundary.journal.Journal;
import boundary.journal.Stamp;
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

/// Where what is known of the client that is shown, beside its entries, is changed: one edit each.
final class FactDesk {
    private final FxSession session;
    private final Messages messages;
    private @Nullable ClientId client;

    FactDesk(FxSession session, Messages messages) {
        this.session = session;
        this.messages = messages;
    }

    void turnTo(ClientId next) {
        client = next;
    }

    /// {@return whether a client is shown}
    boolean isTurned() {
        return client != null;
    }

    Messages messages() {
        return messages;
    }

    /// {@return the client that is shown}
    ClientId client() {
        return Objects.requireNonNull(client);
    }

    /// {@return the client as it stands}
    Client standing() {
        return Objects.requireNonNull(session.journal().client(client()));
    }

    Journal journal() {
        return session.journal();
    }

    LocalDate today() {
        return session.shown().get().today();
    }

    /// Saves a fact.
    ///
    /// @param id of the fact that is changed; nothing for a new one
    /// @param made gives the fact under its identity
    /// @param refused takes the sentence that says why it could not be saved
    void put(
            Edit.Kind kind,
            @Nullable ItemId id,
            Function<ItemId, ClientItem> made,
            Runnable saved,
            Consumer<String> refused) {
        put(kind, id, made, List.of(), saved, refused);
    }

    /// Saves a fact, and takes away those whose place it takes.
    void put(
            Edit.Kind kind,
            @Nullable ItemId id,
            Function<ItemId, ClientItem> made,
            List<? extends Item> replaced,
            Runnable saved,
            Consumer<String> refused) {
        session.apply(
                (journal, stamp) -> {
                    ItemId its = id == null ? new ItemId(stamp.ids().get()) : id;
                    Edit put = Edits.put(journal, kind, made.apply(its), stamp);
                    Stream<Change> away = replaced.stream().map(item -> gone(item, stamp));
                    return new Edit(
                            kind, Stream.concat(put.changes().stream(), away).toList());
                },
                edit -> saved.run(),
                why -> refused.accept(messages.text("client.notSaved")));
    }

    /// Saves what was agreed, with what of it stands in the client, as one edit; where nothing changed, none is
    /// made.
    void agree(Agreement next, Consumer<Changing> change, Runnable saved, Consumer<String> refused) {
        Client is = changed(standing(), change);
        if (next.equals(journal().agreement(client())) && is.equals(standing())) {
            saved.run();
            return;
        }
        apply(
                (journal, stamp) -> Edits.agree(
                        journal, next, changed(Objects.requireNonNull(journal.client(next.client())), change), stamp),
                saved,
                refused);
    }

    private static Client changed(Client client, Consumer<Changing> change) {
        var changing = new Changing(client);
        change.accept(changing);
        return changing.client();
    }

    /// Saves an edit.
    ///
    /// @param refused takes the sentence that says why it could not be saved
    void apply(FxSession.EditMaker maker, Runnable saved, Consumer<String> refused) {
        session.apply(maker, edit -> saved.run(), why -> refused.accept(messages.text("client.notSaved")));
    }

    /// Saves an edit that one press made.
    void apply(FxSession.EditMaker maker) {
        session.apply(maker);
    }

    /// {@return what is shown}
    Shown shown() {
        return session.shown().get();
    }

    /// Saves a change that one press made.
    void change(Edit.Kind kind, ClientItem next) {
        session.apply((journal, stamp) -> Edits.put(journal, kind, next, stamp));
    }

    /// Takes a fact away.
    void remove(Edit.Kind kind, Item item) {
        session.apply((journal, stamp) -> Edits.remove(kind, item, stamp));
    }

    private static Change gone(Item item, Stamp stamp) {
        return new Change.OfItem(item, null, stamp.known());
    }
}
