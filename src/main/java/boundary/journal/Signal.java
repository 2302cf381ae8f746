package boundary.journal;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What a contact was a sign of: the thirteen burdens behind the seven situations in which a consultant says no, and
/// the four good signs that keep the picture fair. The names are the codes of the command line and of every file.
public enum Signal {
    /// The client wants a guaranteed result and shifts the responsibility.
    GUARANTEE,
    /// The request fits neither the consultant's skills nor their values.
    MISFIT,
    /// The client comes back with what was already solved.
    REPEAT,
    /// The request was made on behalf of someone else.
    THIRD_PARTY,
    /// Ethics, space or rights were not respected.
    DISRESPECT,
    /// Contact outside the working hours in force.
    OFF_HOURS,
    /// Extra work without pay.
    UNPAID_EXTRA,
    /// Late payment, or none.
    PAYMENT,
    /// The agreed price was opened again.
    HAGGLE,
    /// Pity or guilt was played on.
    GUILT,
    /// A complaint; whether it was fair stands in the entry.
    COMPLAINT,
    /// A hurry that is not the consultant's.
    URGENT,
    /// A threat, or revenge for a boundary.
    RETALIATION,
    /// The client said thanks.
    THANKS,
    /// Extra work was offered pay, or an invoice was paid well.
    PAID_WELL,
    /// A boundary was respected.
    RESPECTED,
    /// The client made amends.
    AMENDS;

    private static final Map<Set<Signal>, Set<Signal>> SHARED = new ConcurrentHashMap<>();

    /// {@return whether this signal is a burden}
    public boolean isBad() {
        return ordinal() <= RETALIATION.ordinal();
    }

    /// {@return whether this signal speaks for the client}
    public boolean isGood() {
        return !isBad();
    }

    /// {@return an unmodifiable set of the given signals in their declared order; equal sets are one object, since
    /// a journal of a hundred thousand entries holds only a few different ones}
    public static Set<Signal> setOf(Collection<Signal> signals) {
        if (signals.isEmpty()) {
            return Set.of();
        }
        Set<Signal> set = Collections.unmodifiableSet(EnumSet.copyOf(signals));
        Set<Signal> shared = SHARED.putIfAbsent(set, set);
        return shared == null ? set : shared;
    }
}
