package boundary.scoring;

import boundary.journal.Signal;
import org.jspecify.annotations.Nullable;

/// What a row of the score stands for. The names are the codes of the command line and of every file.
public enum Code {
    /// Where every client starts, before any entry.
    BEFORE,
    GUARANTEE,
    MISFIT,
    REPEAT,
    THIRD_PARTY,
    DISRESPECT,
    OFF_HOURS,
    UNPAID_EXTRA,
    PAYMENT,
    HAGGLE,
    GUILT,
    COMPLAINT,
    URGENT,
    RETALIATION,
    /// Ordinary contact that tired or wore out.
    CONTACT,
    /// How ordinary contact with this client feels, beside the usual.
    MOOD,
    /// The answers to "how much does this client wear you out?".
    CHECK_IN,
    /// What the check-ins say about the person's tolerance.
    TOLERANCE;

    /// {@return the code of facts that cost something}
    static Code of(Cell cell) {
        Signal kind = cell.kind();
        return kind == null ? CONTACT : of(kind);
    }

    /// {@return the code of a bad kind}
    ///
    /// @throws IllegalArgumentException if the signal is a good one: those act through the exposure and have no row
    public static Code of(Signal signal) {
        return valueOf(signal.name());
    }

    /// {@return the signal whose row this is, or nothing where it is none}
    public @Nullable Signal signal() {
        return isSignal() ? Signal.valueOf(name()) : null;
    }

    /// {@return whether it is the row of a bad kind}
    public boolean isSignal() {
        return ordinal() >= GUARANTEE.ordinal() && ordinal() <= RETALIATION.ordinal();
    }
}
