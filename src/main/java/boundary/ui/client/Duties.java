package boundary.ui.client;

import boundary.journal.Obligation;

/// Obligations with their end taken back.
final class Duties {
    private Duties() {}

    /// {@return the same obligation, neither met nor waived}
    static Obligation reopened(Obligation duty) {
        return new Obligation(
                duty.id(),
                duty.client(),
                duty.kind(),
                duty.owedBy(),
                duty.opened(),
                duty.due(),
                null,
                false,
                "",
                duty.amount(),
                duty.description(),
                duty.repeats(),
                duty.pursuit());
    }
}
