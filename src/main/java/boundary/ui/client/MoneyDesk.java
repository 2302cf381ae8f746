package boundary.ui.client;

import boundary.journal.ClientId;
import boundary.journal.Extra;
import boundary.journal.ExtraEdits;
import boundary.journal.InteractionId;
import boundary.journal.Words;
import boundary.text.Messages;
import boundary.ui.FxSession;
import boundary.ui.FxSession.EditMaker;
import boundary.ui.Outbox;
import boundary.ui.form.ClientDesk;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Where what is earned with the client that is shown is changed: one edit each.
final class MoneyDesk extends ClientDesk {
    private final Outbox outbox;

    MoneyDesk(FxSession session, Messages messages, Outbox outbox) {
        super(session, messages);
        this.outbox = outbox;
    }

    /// Decides what becomes of an extra; what was decided so already is taken back.
    void decide(InteractionId entry, Extra.Fate fate) {
        ClientId its = client();
        session()
                .ask(
                        store -> store.wordsOf(entry),
                        words -> apply((journal, stamp) -> {
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
        session()
                .ask(
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
                shown(),
                messages(),
                outcome -> done.accept(
                        switch (outcome) {
                            case Outbox.Outcome.Saved saved -> saved.sentence(messages(), "money.sheet.saved");
                            case Outbox.Outcome.Left _ -> null;
                            case Outbox.Outcome.Failed failed -> failed.sentence();
                        }));
    }

    Outbox outbox() {
        return outbox;
    }
}
