package boundary.exchange;

import boundary.journal.Edit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of reading files.
public sealed interface Imported {

    /// The files were read.
    ///
    /// @param edit all that is new, as one edit of the journal they were read for; nothing where the journal has it
    /// all
    /// @param files what was read of each file
    record Read(@Nullable Edit edit, List<FileRead> files) implements Imported {
        public Read {
            files = List.copyOf(files);
        }
    }

    /// A file could not be read at all, so nothing was.
    record Refused(Problem why) implements Imported {}
}
