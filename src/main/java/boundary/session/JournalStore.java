package boundary.session;

import boundary.journal.ChainHead;
import boundary.journal.ChainLink;
import boundary.journal.ClientId;
import boundary.journal.Edit;
import boundary.journal.InteractionId;
import boundary.journal.Journal;
import boundary.journal.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;

/// Where a journal lives between runs. Not safe for several threads.
public interface JournalStore extends AutoCloseable {

    /// {@return the journal as it was last saved, with every version}
    ///
    /// @throws StoreException if it cannot be read
    Journal load();

    /// Saves an edit whole or not at all; on return it survives a power cut.
    ///
    /// @throws StoreException if it could not be saved: then nothing of it was
    void commit(Edit edit);

    /// {@return the entries whose words contain all the given words or their beginnings, newest first}. No words
    /// that a person types make it fail.
    List<InteractionId> search(String words, int limit);

    /// {@return the words of an entry as it stands; none where it has none or does not stand}
    Words wordsOf(InteractionId id);

    /// {@return the words of one version of an entry}
    ///
    /// @param sequence the sequence number of the version
    Words wordsOf(long sequence);

    /// Calls the action with the words of every version of every entry that has any, and its sequence number, in
    /// the order of recording; for writers of whole journals.
    void forEachWords(ObjLongConsumer<Words> action);

    /// {@return the open letter that was kept under a key, or nothing}
    @Nullable
    String draft(String key);

    /// Keeps an open letter under a key until it is sent or thrown away; it survives the end of the program. It is
    /// no part of the journal: no version, no undo, in no export.
    ///
    /// @param text the whole letter; an empty one takes it away
    /// @throws StoreException if it could not be kept
    void keepDraft(String key, String text);

    /// Takes the words of every version of an entry out of the journal for good; the entry itself stays. It is no
    /// edit and can't be undone. What was loaded before is not what stands here any more: load again.
    ///
    /// @throws StoreException if it could not be done: then nothing was taken
    Erased takeBack(InteractionId entry);

    /// Takes a client out of the journal for good: every version of the client, of their entries with all words and
    /// of everything else that belongs to them, deleted things included, and letters that lie open. It is no edit
    /// and can't be undone. What was loaded before is not what stands here any more: load again.
    ///
    /// @throws StoreException if it could not be done: then nothing was taken
    Erased erase(ClientId client);

    /// {@return copies of this journal that lie beside it, by which what is erased here could be read; copies in
    /// other places, and what was exported, are not known here}
    default List<String> copies() {
        return List.of();
    }

    /// {@return the end of the chain}
    ChainHead head();

    /// Calls the action with every link of the chain, in order.
    ///
    /// @param shown of which links salt and content are told too
    void forEachLink(LongPredicate shown, Consumer<ChainLink> action);

    /// Checks the whole file: its structure, the chain over every version, and the search index. Changes nothing.
    /// Takes time in proportion to the whole journal.
    Health check();

    /// {@return whether this is the sample: the first edit that it ever saved was the sample's}. A store that keeps
    /// no edits says no.
    default boolean isSample() {
        return false;
    }

    /// Puts what still lies beside the file into it, so that deleted words do not linger there. To be called when
    /// the user rests; where it can't be done now, it is done later.
    default void settle() {}

    @Override
    void close();
}
