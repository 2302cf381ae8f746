package boundary.cli;

import boundary.journal.Edit;
import boundary.journal.Stamp;
import boundary.text.Language;
import java.time.ZoneId;

/// Makes the sample journal.
@FunctionalInterface
public interface Samples {
    /// {@return the edit that fills an empty journal with the sample}
    Edit edit(Language language, ZoneId zone, Stamp stamp);
}
