package boundary.report;

import boundary.journal.ClientId;
import boundary.journal.Obligation;
import boundary.journal.Suggestion;
import java.time.LocalDate;

/// Something worth a minute of today.
public sealed interface WorthAMinute {

    /// {@return whom it is about}
    ClientId client();

    /// {@return the name of the client}
    String name();

    /// An obligation, of either side, that is due within 14 days or overdue.
    ///
    /// @param day the day on which it is due
    record Due(ClientId client, String name, Obligation obligation, LocalDate day, boolean isOverdue)
            implements WorthAMinute {}

    /// The work for a client drains.
    record Draining(ClientId client, String name, Suggestion suggestion) implements WorthAMinute {}
}
