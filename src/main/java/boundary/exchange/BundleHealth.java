package boundary.exchange;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a check of an evidence bundle found.
///
/// @param bag `ok`, or `broken` where a file was changed, added or removed
/// @param chain `ok`, or `broken` where a link or an entry is not what the chain says
/// @param packing `ok`, or `other` where the zip file is not byte for byte as this program packs these files, or
///     `refused` where it was not unpacked at all
/// @param files how many files it holds
/// @param entries of how many entries
/// @param problems all that was found, at most a hundred; empty exactly where all is well
public record BundleHealth(String bag, String chain, String packing, int files, int entries, List<Problem> problems) {
    /// What each part says where nothing is wrong with it.
    public static final String OK = "ok";

    public BundleHealth {
        problems = List.copyOf(problems);
    }

    /// {@return whether all is well}
    public boolean ok() {
        return problems.isEmpty();
    }

    /// One thing that is wrong.
    ///
    /// @param where the file inside the bundle, or the byte of the bundle, that it is about
    /// @param sequence the number of the version it is about; 0 where it is about none
    /// @param id the entry it is about, where that is known
    public record Problem(
            Kind kind,
            String where,
            long sequence,
            @Nullable UUID id) {}

    /// What can be wrong.
    public enum Kind {
        /// A file is not what was packed.
        CHANGED,
        /// A file is no longer there.
        MISSING,
        /// A file is there that was not packed.
        ADDED,
        /// It is no bag, or its lists of files can't be read.
        BAG,
        /// A link of the chain is not what was written, or its head is not the one that the bundle names.
        LINK,
        /// A version of an entry is not what its link stands for, or the tables contradict each other about it.
        ENTRY,
        /// The files are whole, but packed otherwise than this program does it.
        PACKING,
        /// It is no zip file, or its directory is damaged.
        NO_ZIP,
        /// It names a file outside itself, or one that some system can't have.
        UNSAFE_NAME,
        /// Two of its files have the same name.
        TWICE,
        /// It holds too many files.
        TOO_MANY,
        /// It unpacks to more than a bundle can be, or to far more than it is.
        TOO_LARGE
    }
}
