package boundary.scoring;

import boundary.journal.Energy;
import boundary.journal.Interaction;
import boundary.journal.Severity;
import boundary.journal.Signal;
import org.jspecify.annotations.Nullable;

/// An entry as one of its kinds (§1): an entry with several signals counts once for each, an entry without any is an
/// ordinary contact.
///
/// @param day the local day of the entry, counted from 1970-01-01
/// @param from the first day on which it counts: it has happened, and is known
/// @param until the day after the last on which it was known so; `Long.MAX_VALUE` where it still is
/// @param cell what it counts as
/// @param first whether it is the fact by which its entry is counted: every entry has one such fact
/// @param firstGood whether it is the fact by which its entry is counted as a good one
record Fact(Interaction entry, long day, long from, long until, Cell cell, boolean first, boolean firstGood)
        implements Comparable<Fact> {

    boolean counts(long today) {
        return from <= today && today < until;
    }

    @Nullable
    Signal kind() {
        return cell.kind();
    }

    Severity severity() {
        return cell.severity();
    }

    boolean justified() {
        return cell.justified();
    }

    @Nullable
    Energy energy() {
        return cell.energy();
    }

    /// The canonical order: day, kind, severity, justified, energy. Facts that are equal in it weigh the same to
    /// the bit, so that sums in this order never depend on the order of entry.
    @Override
    public int compareTo(Fact other) {
        int byDay = Long.compare(day, other.day);
        return byDay != 0 ? byDay : Integer.compare(cell.rank(), other.cell.rank());
    }
}
