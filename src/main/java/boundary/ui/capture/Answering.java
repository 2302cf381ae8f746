package boundary.ui.capture;

import boundary.journal.Answer;
import boundary.journal.Edits;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.Taken;
import boundary.ui.FxSession;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Notes what was answered to the request of an entry, and how it was taken: one edit each.
///
/// @param id the entry
/// @param refused told where an answer could not be saved
record Answering(FxSession session, InteractionId id, Consumer<RuntimeException> refused) {

    /// {@return the entry as it stands, or nothing where it is gone}
    @Nullable
    Interaction entry() {
        return session.journal().interaction(id);
    }

    /// Saves an answer; the same one once more changes nothing.
    ///
    /// @param answer nothing opens it again
    /// @param taken nothing where nobody noted it
    void save(@Nullable Answer answer, @Nullable Taken taken) {
        Interaction shown = entry();
        if (shown == null || shown.answer() == answer && shown.taken() == taken) {
            return;
        }
        session.ask(
                store -> store.wordsOf(id),
                words -> session.apply(
                        (journal, stamp) -> {
                            Interaction entry = journal.interaction(id);
                            if (entry == null) {
                                throw new IllegalArgumentException("the entry is gone already");
                            }
                            return Edits.answer(entry, words, answer, taken, stamp);
                        },
                        saved -> {},
                        refused));
    }
}
