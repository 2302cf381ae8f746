package boundary.app;

import boundary.journal.InteractionId;
import boundary.journal.Journal;
import boundary.journal.Version;
import boundary.journal.Words;
import boundary.session.JournalStore;
import boundary.session.StoreException;
import boundary.ui.FxSession;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/// The words of every version of every entry of a journal, read at once, so that a long job does not hold up the
/// journal's own thread.
///
/// @param journal the journal as it stood; entries that came later are not asked for
record AllWords(Journal journal, Map<Long, Words> bySequence) {

    /// {@return all the words, asked for on the journal's thread}
    ///
    /// @param feelings whether what it was like for me is among them
    /// @throws StoreException if they cannot be read
    static AllWords of(FxSession session, Journal journal, boolean feelings) throws InterruptedException {
        var answer = new CompletableFuture<Map<Long, Words>>();
        session.ask(store -> gathered(store, answer, feelings), nothing -> {});
        try {
            return new AllWords(journal, answer.get());
        } catch (ExecutionException e) {
            throw e.getCause() instanceof StoreException trouble ? trouble : new IllegalStateException(e.getCause());
        }
    }

    /// {@return the words of an entry as it stands}
    Words standing(InteractionId id) {
        List<? extends Version<?>> versions = journal.versions(id);
        return versions.isEmpty() ? Words.NONE : version(versions.getLast().sequence());
    }

    /// {@return the words of one version of an entry}
    Words version(long sequence) {
        return bySequence.getOrDefault(sequence, Words.NONE);
    }

    private static boolean gathered(JournalStore store, CompletableFuture<Map<Long, Words>> answer, boolean feelings) {
        try {
            var words = new HashMap<Long, Words>();
            store.forEachWords((said, sequence) ->
                    words.put(sequence, feelings ? said : new Words(said.topic(), said.note(), "")));
            return answer.complete(words);
        } catch (StoreException trouble) {
            return answer.completeExceptionally(trouble);
        }
    }
}
