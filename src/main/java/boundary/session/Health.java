package boundary.session;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a full check of a journal's file found.
///
/// @param integrity `ok`, or what the database says of the structure of its file
/// @param chain `ok`, or `broken` where a version was changed, added or removed outside the program
/// @param searchIndex `ok`, or `out of step` where it holds other words than the entries
/// @param entries how many entries stand
/// @param tombstones what was taken out for good by the consultant's own will; no problem
/// @param problems all that was found, at most a hundred; empty exactly where all is well
public record Health(
        String integrity,
        String chain,
        String searchIndex,
        int entries,
        Tombstones tombstones,
        List<Problem> problems) {
    /// What each part says where nothing is wrong with it.
    public static final String OK = "ok";

    public Health {
        problems = List.copyOf(problems);
    }

    /// {@return whether all is well}
    public boolean ok() {
        return problems.isEmpty();
    }

    /// What was taken out of a journal for good, and left only its link in the chain.
    ///
    /// @param erased how many versions are gone with their client
    /// @param takenBack how many versions of entries have lost their words
    public record Tombstones(int erased, int takenBack) {
        /// Nothing was ever taken out.
        public static final Tombstones NONE = new Tombstones(0, 0);
    }

    /// One thing that is wrong.
    ///
    /// @param sequence the number of the version it is about; 0 where it is about none
    /// @param id the entry or item it is about, where that is known
    /// @param where the table, or what the database says; never anything that a person wrote
    public record Problem(
            Kind kind, long sequence, @Nullable UUID id, String where) {}

    /// What can be wrong.
    public enum Kind {
        /// The structure of the file is damaged.
        FILE,
        /// A row names another one that is not there.
        REFERENCE,
        /// A version is not what was written.
        CHANGED,
        /// A version is no longer there.
        MISSING,
        /// A version is there that the program did not write.
        ADDED,
        /// A link of the chain is not what was written: its order, time or hash.
        LINK,
        /// The search index holds other words than the entries.
        SEARCH
    }
}
