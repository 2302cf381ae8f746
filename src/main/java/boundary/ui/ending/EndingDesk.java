package boundary.ui.ending;

import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Disengagement;
import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.EndingEdits;
import boundary.journal.Item;
import boundary.journal.ItemId;
import boundary.journal.Journal;
import boundary.journal.Obligation;
import boundary.text.Messages;
import boundary.ui.FxSession;
import boundary.ui.Shown;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Where the steps of ending the work for the client that is shown are taken: one edit each, so that each can be undone
/// by itself.
final class EndingDesk {
    private final FxSession session;
    private final Messages messages;
    private @Nullable ClientId client;

    EndingDesk(FxSession session, Messages messages) {
        this.session = session;
        this.messages = messages;
    }

    void turnTo(ClientId next) {
        client = next;
    }

    Messages messages() {
        return messages;
    }

    /// {@return what the window shows}
    Shown shown() {
        return session.shown().get();
    }

    Journal journal() {
        return session.journal();
    }

    LocalDate today() {
        return shown().today();
    }

    /// {@return the client that is shown}
    ClientId client() {
        return Objects.requireNonNull(client);
    }

    /// {@return the client as it stands}
    Client standing() {
        return Objects.requireNonNull(journal().client(client()));
    }

    /// Begins the plan, or takes it up again as it was left.
    ///
    /// @param noContact whether there were threats
    void begin(boolean noContact) {
        ClientId id = client();
        session.apply((journal, stamp) -> {
            Disengagement plan = journal.disengagement(id);
            Disengagement next = plan == null ? Disengagement.begun(id, stamp.today()) : plan.withLeft(null);
            return Edits.put(journal, Edit.Kind.PLAN_ENDING, next.withNoContact(noContact), stamp);
        });
    }

    /// Changes the plan.
    void plan(UnaryOperator<Disengagement> change) {
        put(Edit.Kind.PLAN_ENDING, change);
    }

    /// Changes what is known of the ending, under the name of what was done.
    void put(Edit.Kind kind, UnaryOperator<Disengagement> change) {
        ClientId id = client();
        session.apply((journal, stamp) ->
                Edits.put(journal, kind, change.apply(Objects.requireNonNull(journal.disengagement(id))), stamp));
    }

    /// Meets a duty, or opens it again.
    void settle(Obligation duty, boolean done) {
        session.apply((journal, stamp) -> done
                ? EndingEdits.meet(journal, duty, stamp.today(), stamp)
                : Edits.put(journal, Edit.Kind.NOTE_OBLIGATION, duty.withDone(null), stamp));
    }

    /// Changes a duty.
    void change(Obligation next) {
        session.apply((journal, stamp) -> Edits.put(journal, Edit.Kind.NOTE_OBLIGATION, next, stamp));
    }

    /// Adds a duty.
    void add(Function<ItemId, Obligation> made) {
        save(null, made, () -> {}, sentence -> {});
    }

    /// Saves a duty.
    ///
    /// @param id of the one that is changed; nothing for a new one
    /// @param refused takes the sentence that says why it could not be saved
    void save(@Nullable ItemId id, Function<ItemId, Obligation> made, Runnable saved, Consumer<String> refused) {
        session.apply(
                (journal, stamp) -> Edits.put(
                        journal,
                        Edit.Kind.NOTE_OBLIGATION,
                        made.apply(id == null ? new ItemId(stamp.ids().get()) : id),
                        stamp),
                edit -> saved.run(),
                why -> refused.accept(messages.text("client.notSaved")));
    }

    void remove(Item item) {
        session.apply((journal, stamp) -> Edits.remove(Edit.Kind.NOTE_OBLIGATION, item, stamp));
    }

    /// Saves any other edit.
    void apply(FxSession.EditMaker maker, Runnable saved) {
        session.apply(maker, edit -> saved.run(), why -> {});
    }
}
