package boundary.cli;

import boundary.journal.InteractionId;
import boundary.journal.Journal;
import boundary.journal.Version;
import boundary.journal.Words;
import boundary.session.JournalStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// The words of every entry of a journal, read at once.
///
/// @param feelings whether what it was like for me is among them
record Written(Journal journal, Map<Long, Words> bySequence, boolean feelings) {

    static Written of(JournalStore store, Journal journal, boolean feelings) {
        var words = new HashMap<Long, Words>();
        UnaryOperator<Words> kept = feelings ? UnaryOperator.identity() : w -> new Words(w.topic(), w.note(), "");
        store.forEachWords((said, sequence) -> words.put(sequence, kept.apply(said)));
        return new Written(journal, words, feelings);
    }

    Words of(long sequence) {
        return bySequence.getOrDefault(sequence, Words.NONE);
    }

    Words of(InteractionId id) {
        List<? extends Version<?>> versions = journal.versions(id);
        return versions.isEmpty() ? Words.NONE : of(versions.getLast().sequence());
    }
}
