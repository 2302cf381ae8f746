package boundary.ui;

import boundary.journal.ClientId;
import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.Journal;
import boundary.journal.StaleEditException;
import boundary.journal.Stamp;
import boundary.scoring.Scores;
import boundary.session.Erased;
import boundary.session.JournalStore;
import boundary.session.Session;
import boundary.session.StoreException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The session as the window sees it: the journal's own thread saves edits in order and scores what they touch, and the
/// interface's thread only receives the new value. Its methods are for the interface's thread.
public final class FxSession implements AutoCloseable {
    private static final long CLOSE_SECONDS = 30;
    private static final long SETTLE_SECONDS = 30;
    private static final long SETTLE_SECONDS_AFTER_DELETING = 5;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("journal").factory());
    private final Session session;
    private final Supplier<Stamp> stamps;
    private final Consumer<RuntimeException> trouble;
    private final ReadOnlyObjectWrapper<Shown> shown;
    private Scores scores; // these three only on the journal's thread
    private @Nullable Instant savedAt;
    private int unrest; // grows with each edit

    /// Makes an edit for the journal as it stands when its turn comes.
    @FunctionalInterface
    public interface EditMaker {
        /// {@return the edit to save}
        ///
        /// @throws IllegalArgumentException if no edit can be made; the message is not for the user
        Edit edit(Journal journal, Stamp stamp);
    }

    /// Takes over a session; nothing else may touch it from now on.
    ///
    /// @param today the day to score
    /// @param stamps gives stamps for edits
    /// @param trouble takes what went wrong with an edit that has no listener of its own
    public FxSession(Session session, LocalDate today, Supplier<Stamp> stamps, Consumer<RuntimeException> trouble) {
        this.session = session;
        this.stamps = stamps;
        this.trouble = trouble;
        this.scores = Scores.of(session.journal(), today);
        this.shown = new ReadOnlyObjectWrapper<>(state());
    }

    /// {@return what is shown; changes on the interface's thread, once for each edit}
    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /// {@return the journal that is shown}
    public Journal journal() {
        return shown.get().journal();
    }

    /// Saves an edit; where that fails, the listener given to the constructor is told.
    public void apply(EditMaker maker) {
        apply(maker, edit -> {}, trouble);
    }

    /// Saves an edit; where that fails, the listener given to the constructor is told.
    ///
    /// @param saved told once it is on the disk and shown
    public void apply(EditMaker maker, Consumer<Edit> saved) {
        apply(maker, saved, trouble);
    }

    /// Saves an edit.
    ///
    /// @param saved told once it is on the disk and shown
    /// @param refused told where it could not be made or saved: then nothing happened
    public void apply(EditMaker maker, Consumer<Edit> saved, Consumer<RuntimeException> refused) {
        thread.execute(() -> guarded(
                () -> {
                    Stamp stamp = stamps.get();
                    Edit edit = maker.edit(session.journal(), stamp);
                    session.apply(edit);
                    savedAt = stamp.recordedAt();
                    settleSoon(edit.kind() == Edit.Kind.DELETE_ENTRY || edit.kind() == Edit.Kind.DELETE_CLIENT);
                    publish(() -> saved.accept(edit));
                },
                refused));
    }

    /// Deletes an entry together with its words; where it can't be done, the listener given to the constructor is
    /// told.
    public void delete(InteractionId id) {
        ask(
                store -> store.wordsOf(id),
                words -> apply((journal, stamp) -> {
                    Interaction entry = journal.interaction(id);
                    if (entry == null) {
                        throw new IllegalArgumentException("the entry is gone already");
                    }
                    return Edits.delete(entry, words, stamp);
                }));
    }

    /// Takes the words of an entry back for good, which can't be undone.
    ///
    /// @param done told once they are gone
    /// @param refused told where it could not be done: then nothing happened
    public void takeBack(InteractionId entry, Consumer<Erased> done, Consumer<RuntimeException> refused) {
        erase(() -> session.takeBack(entry), done, refused);
    }

    /// Erases a client for good, which can't be undone.
    ///
    /// @param done told once everything of theirs is gone
    /// @param refused told where it could not be done: then nothing happened
    public void erase(ClientId client, Consumer<Erased> done, Consumer<RuntimeException> refused) {
        erase(() -> session.erase(client), done, refused);
    }

    private void erase(Supplier<Erased> erasing, Consumer<Erased> done, Consumer<RuntimeException> refused) {
        thread.execute(() -> guarded(
                () -> {
                    Erased erased = erasing.get();
                    savedAt = stamps.get().recordedAt();
                    publish(() -> done.accept(erased));
                },
                refused));
    }

    /// Takes back the last edit.
    public void undo() {
        thread.execute(() -> guarded(
                () -> {
                    session.undo();
                    savedAt = stamps.get().recordedAt();
                    settleSoon(true);
                    publish(() -> {});
                },
                trouble));
    }

    /// Does again what was taken back last.
    public void redo() {
        thread.execute(() -> guarded(
                () -> {
                    session.redo();
                    savedAt = stamps.get().recordedAt();
                    publish(() -> {});
                },
                trouble));
    }

    /// Asks the store something (words, a search) and gives the answer to the interface's thread.
    public <T> void ask(Function<JournalStore, T> question, Consumer<? super T> answer) {
        thread.execute(() -> guarded(
                () -> {
                    T found = question.apply(session.store());
                    FxThread.run(() -> answer.accept(found));
                },
                trouble));
    }

    /// Scores another day from now on: midnight has passed.
    public void turnTo(LocalDate day) {
        thread.execute(() -> {
            scores = scores.after(session.journal()).on(day);
            publish(() -> {});
        });
    }

    /// Waits until everything that was asked for is saved, then closes the journal; does nothing the second
    /// time.
    @Override
    public void close() {
        if (thread.isShutdown()) {
            return;
        }
        thread.execute(session::close);
        thread.shutdown();
        try {
            if (!thread.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Lets the store settle once the user has rested for a while; each edit begins the wait anew.
    private void settleSoon(boolean deleted) {
        int before = ++unrest;
        long seconds = deleted ? SETTLE_SECONDS_AFTER_DELETING : SETTLE_SECONDS;
        CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS, thread).execute(() -> {
            if (unrest == before) {
                guarded(session.store()::settle, later -> {});
            }
        });
    }

    private void publish(Runnable then) {
        if (scores.journal() != session.journal()) {
            scores = scores.after(session.journal());
        }
        Shown next = state();
        FxThread.run(() -> {
            shown.set(next);
            then.run();
        });
    }

    private Shown state() {
        return new Shown(session.journal(), scores, scores.day(), session.undoable(), session.redoable(), savedAt);
    }

    private static void guarded(Runnable action, Consumer<RuntimeException> refused) {
        try {
            action.run();
        } catch (StoreException | IllegalArgumentException | StaleEditException e) {
            FxThread.run(() -> refused.accept(e));
        }
    }
}
