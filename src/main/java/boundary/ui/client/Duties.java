package boundary.ui.client;

import boundary.journal.Obligation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Obligations with their end changed.
final class Duties {
    private Duties() {}

    /// {@return the same obligation as it is settled: met on a day, or waived for a reason, or open again}
    static Obligation settled(Obligation duty, @Nullable LocalDate done, boolean waived, String reason) {
        return new Obligation(
                duty.id(),
                duty.client(),
                duty.kind(),
                duty.owedBy(),
                duty.opened(),
                duty.due(),
                done,
                waived,
                reason,
                duty.amount(),
                duty.description());
    }
}
