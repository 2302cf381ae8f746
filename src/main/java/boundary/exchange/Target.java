package boundary.exchange;

import boundary.journal.InteractionId;
import boundary.journal.Journal;
import boundary.journal.Stamp;
import boundary.journal.Words;
import java.time.ZoneId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The journal that files are read for.
///
/// @param words the words of an entry as it stands
/// @param stamp the moment of the import; its day is that of rows which give none at all
/// @param zone the zone of entries that name none; nothing means that of their policy
/// @param here the zone of entries for which neither a zone nor a policy is given
/// @param client the client of rows that name none; nothing where each must
public record Target(
        Journal journal,
        Function<InteractionId, Words> words,
        Stamp stamp,
        @Nullable ZoneId zone,
        ZoneId here,
        @Nullable String client) {

    Target withJournal(Journal next, Function<InteractionId, Words> nextWords) {
        return new Target(next, nextWords, stamp, zone, here, client);
    }
}
