package boundary.ui.client;

import boundary.journal.Obligation;
import org.jspecify.annotations.Nullable;

/// The usual sorts of duties; the names are the codes of the journal.
enum DutyKind {
    DELIVERABLE,
    PREPAID,
    HANDOVER,
    ACCESS,
    INVOICE,
    NOTICE,
    OTHER;

    /// {@return the sort of a duty; nothing where nobody said, or it is none of these}
    static @Nullable DutyKind of(Obligation duty) {
        for (DutyKind each : values()) {
            if (each.name().equals(duty.kind())) {
                return each;
            }
        }
        return null;
    }
}
