package boundary.session;

import boundary.journal.Change;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.ClientItem;
import boundary.journal.Edit;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.Item;
import boundary.journal.Journal;
import boundary.journal.Stamp;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The open journal: the one mutable object. An edit is saved first, and only then becomes true and can be undone;
/// where saving fails, nothing happened. Confined to one thread (in the window the journal's own, in the command line
/// the main one).
public final class Session implements AutoCloseable {
    private final JournalStore store;
    private final Supplier<Stamp> stamps;
    private final EditHistory history = new EditHistory();
    private final List<Consumer<Journal>> observers = new CopyOnWriteArrayList<>();
    private Journal journal;

    /// Opens the journal of a store, and closes the store where that fails.
    ///
    /// @param stamps gives the stamp for what undo and redo record
    /// @throws StoreException if the journal cannot be read
    public Session(JournalStore store, Supplier<Stamp> stamps) {
        this.store = store;
        this.stamps = stamps;
        try {
            this.journal = store.load();
        } catch (StoreException unreadable) {
            store.close();
            throw unreadable;
        }
    }

    public Journal journal() {
        return journal;
    }

    public JournalStore store() {
        return store;
    }

    /// Saves an edit and makes it true.
    ///
    /// @throws StoreException if it could not be saved; then nothing happened
    /// @throws boundary.journal.StaleEditException if it was made for another state of the journal; then nothing
    /// happened
    public void apply(Edit edit) {
        commit(edit);
        history.push(edit);
        publish();
    }

    /// Takes back the last edit that was not taken back yet; does nothing where there is none.
    ///
    /// @throws StoreException if that could not be saved; then nothing happened
    public void undo() {
        Edit last = history.lastDone();
        if (last != null) {
            Edit inverse = last.inverse(stamps.get());
            commit(inverse);
            history.undone(inverse);
            publish();
        }
    }

    /// Does again what was taken back last; does nothing where there is none.
    ///
    /// @throws StoreException if that could not be saved; then nothing happened
    public void redo() {
        Edit last = history.lastUndone();
        if (last != null) {
            Edit again = last.inverse(stamps.get());
            commit(again);
            history.redone(again);
            publish();
        }
    }

    /// Takes the words of an entry back for good, which can't be undone; edits of that entry can't be either from
    /// then on.
    ///
    /// @throws StoreException if it could not be done; then nothing happened
    public Erased takeBack(InteractionId entry) {
        Erased erased = store.takeBack(entry);
        history.forget(
                change -> change instanceof Change.OfInteraction && change.key().equals(entry.value()));
        reload();
        return erased;
    }

    /// Erases a client for good, which can't be undone; edits that touched the client can't be either from then on.
    ///
    /// @throws StoreException if it could not be done; then nothing happened
    public Erased erase(ClientId client) {
        Erased erased = store.erase(client);
        history.forget(change -> switch (change) {
            case Change.OfInteraction c -> isOf(c.before(), client) || isOf(c.after(), client);
            case Change.OfItem c -> isOf(c.before(), client) || isOf(c.after(), client);
        });
        reload();
        return erased;
    }

    private static boolean isOf(@Nullable Interaction entry, ClientId client) {
        return entry != null && entry.client().equals(client);
    }

    private static boolean isOf(@Nullable Item item, ClientId client) {
        return item instanceof ClientItem mine && mine.client().equals(client)
                || item instanceof Client one && one.id().equals(client);
    }

    private void reload() {
        journal = store.load();
        publish();
    }

    /// {@return the edit that `undo` would take back, or nothing}
    public @Nullable Edit undoable() {
        return history.lastDone();
    }

    /// {@return the edit that `redo` would bring back, as it was taken back, or nothing}
    public @Nullable Edit redoable() {
        return history.lastUndone();
    }

    /// Calls the observer with the journal after each edit, exactly once, until the subscription is cancelled.
    public Subscription observe(Consumer<Journal> observer) {
        observers.add(observer);
        return () -> observers.remove(observer);
    }

    @Override
    public void close() {
        store.close();
    }

    private void commit(Edit edit) {
        Journal next = journal.with(edit);
        store.commit(edit);
        journal = next;
    }

    private void publish() {
        observers.forEach(observer -> observer.accept(journal));
    }
}
