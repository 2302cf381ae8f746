package boundary.ui;

import boundary.journal.ChainHead;
import boundary.journal.ChainLink;
import boundary.journal.Change;
import boundary.journal.ClientId;
import boundary.journal.Edit;
import boundary.journal.InteractionId;
import boundary.journal.Journal;
import boundary.journal.Words;
import boundary.session.Erased;
import boundary.session.Health;
import boundary.session.JournalStore;
import boundary.session.StoreException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;

/// A store that keeps the journal in memory, and refuses to save when it is told to.
public final class MemoryStore implements JournalStore {
    private final Map<InteractionId, Words> words = new HashMap<>();
    private final Map<Long, Words> versions = new TreeMap<>();
    private final Map<String, String> drafts = new HashMap<>();
    private Journal journal = Journal.empty();
    private volatile StoreException.@Nullable Trouble trouble;

    /// From now on every edit is refused with this trouble, or saved again where it is nothing.
    public void refuseWith(StoreException.@Nullable Trouble next) {
        trouble = next;
    }

    @Override
    public synchronized Journal load() {
        return journal;
    }

    @Override
    public synchronized void commit(Edit edit) {
        StoreException.Trouble now = trouble;
        if (now != null) {
            throw new StoreException(now, "journal.db");
        }
        long sequence = journal.sequence();
        journal = journal.with(edit);
        for (Change change : edit.changes()) {
            sequence++;
            if (change instanceof Change.OfInteraction c) {
                versions.put(sequence, c.wordsAfter());
                if (c.after() == null) {
                    words.remove(c.id());
                } else {
                    words.put(c.id(), c.wordsAfter());
                }
            }
        }
    }

    @Override
    public synchronized List<InteractionId> search(String asked, int limit) {
        String wanted = asked.toLowerCase(Locale.ROOT);
        return words.entrySet().stream()
                .filter(e -> (e.getValue().topic() + "\n" + e.getValue().note())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .map(Map.Entry::getKey)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Words wordsOf(InteractionId id) {
        return words.getOrDefault(id, Words.NONE);
    }

    @Override
    public synchronized Words wordsOf(long sequence) {
        return versions.getOrDefault(sequence, Words.NONE);
    }

    @Override
    public synchronized @Nullable String draft(String key) {
        return drafts.get(key);
    }

    @Override
    public synchronized void keepDraft(String key, String text) {
        if (text.isEmpty()) {
            drafts.remove(key);
        } else {
            drafts.put(key, text);
        }
    }

    @Override
    public synchronized void forEachWords(ObjLongConsumer<Words> action) {
        versions.forEach((sequence, each) -> action.accept(each, sequence));
    }

    @Override
    public Erased takeBack(InteractionId entry) {
        throw new UnsupportedOperationException("there is no file to take words from");
    }

    @Override
    public Erased erase(ClientId client) {
        throw new UnsupportedOperationException("there is no file to erase a client from");
    }

    @Override
    public ChainHead head() {
        throw new UnsupportedOperationException("there is no chain");
    }

    @Override
    public void forEachLink(LongPredicate shown, Consumer<ChainLink> action) {
        throw new UnsupportedOperationException("there is no chain");
    }

    @Override
    public Health check() {
        throw new UnsupportedOperationException("there is no file to check");
    }

    @Override
    public void close() {}
}
