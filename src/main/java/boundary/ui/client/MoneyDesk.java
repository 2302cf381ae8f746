package boundary.ui.client;

import boundary.journal.ClientId;
import boundary.journal.Extra;
import boundary.journal.ExtraEdits;
import boundary.journal.InteractionId;
import boundary.journal.Journal;
import boundary.journal.Words;
import boundary.text.Messages;
import boundary.ui.FxSession;
import boundary.ui.FxSession.EditMaker;
import boundary.ui.Outbox;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Where what is earned with the client that is shown is changed: one edit each.
final class MoneyDesk {
    private final FxSession session;
    private final Messages messages;
    private final Outbox outbox;
    private @Nullable ClientId client;

    MoneyDesk(FxSession session, Messages messages, Outbox outbox) {
        this.session = session;
        this.messages = messages;
        this.outbox = outbox;
    }

    void turnTo(ClientId next) {
        client = next;
    }

    ClientId client() {
        return Objects.requireNonNull(client);
    }

    Messages messages() {
        return messages;
    }

    FxSession session() {
        return session;
    }

    Journal journal() {
        return session.journal();
    }

    LocalDate today() {
        return session.shown().get().today();
    }

    /// Saves an edit.
    ///
    /// @param refused takes the sentence that says why it could not be saved
    void apply(EditMaker maker, Runnable saved, Consumer<String> refused) {
        session.apply(maker, edit -> saved.run(), why -> refused.accept(messages.text("client.notSaved")));
    }

    /// Decides what becomes of an extra; what was decided so already is taken back.
    void decide(InteractionId entry, Extra.Fate fate) {
        ClientId its = client();
        session.ask(
                store -> store.wordsOf(entry),
                words -> session.apply((journal, stamp) -> {
                    Extra earlier = ExtraEdits.of(journal, entry, its);
                    boolean again = earlier != null
                            && earlier.fate() == fate
                            && ExtraEdits.asItStands(journal, earlier) != null;
                    String work = earlier == null ? words.topic() : earlier.work();
                    return again
                            ? ExtraEdits.undecide(journal, entry, words, stamp)
                            : ExtraEdits.decide(journal, entry, words, fate, work, stamp);
                }));
    }

    /// Saves an edit of several entries, for which their words are asked of the store first.
    void applyWith(
            Collection<InteractionId> entries,
            Function<Function<InteractionId, Words>, EditMaker> maker,
            Runnable saved,
            Consumer<String> refused) {
        session.ask(
                store -> {
                    Map<InteractionId, Words> words = new HashMap<>();
                    entries.forEach(id -> words.put(id, store.wordsOf(id)));
                    return words;
                },
                words -> apply(maker.apply(id -> words.getOrDefault(id, Words.NONE)), saved, refused));
    }

    /// Asks where a sheet is to stand, and writes it there.
    ///
    /// @param done takes the sentence that says how it went; nothing where the user left it
    void save(Outbox.Handout sheet, Outbox.Form form, Consumer<@Nullable String> done) {
        outbox.save(
                sheet,
                form,
                session.shown().get(),
                messages,
                outcome -> done.accept(
                        switch (outcome) {
                            case Outbox.Outcome.Saved saved -> messages.text("money.sheet.saved", saved.file());
                            case Outbox.Outcome.Left _ -> null;
                            case Outbox.Outcome.Failed failed -> failed.sentence();
                        }));
    }

    Outbox outbox() {
        return outbox;
    }
}
