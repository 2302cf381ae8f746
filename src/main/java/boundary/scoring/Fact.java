package boundary.scoring;

import boundary.journal.Energy;
import boundary.journal.Interaction;
import boundary.journal.Severity;
import boundary.journal.Signal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One entry as one of its kinds (§1): an entry with several signals counts once for each, an entry without any is an
/// ordinary contact.
///
/// @param day the local day of the entry, counted from 1970-01-01
/// @param kind what it was a sign of; nothing for an ordinary contact
/// @param justified of a complaint: whether it was fair
/// @param energy the rating; nothing where there is none that counts
record Fact(
        Interaction entry,
        long day,
        @Nullable Signal kind,
        Severity severity,
        boolean justified,
        @Nullable Energy energy)
        implements Comparable<Fact> {

    /// {@return the facts of all entries up to a day, in canonical order}
    static List<Fact> of(List<Interaction> entries, long lastDay) {
        var facts = new ArrayList<Fact>(entries.size());
        for (Interaction entry : entries) {
            long day = entry.day().toEpochDay();
            if (day <= lastDay) {
                add(entry, day, facts);
            }
        }
        facts.sort(null);
        return facts;
    }

    /// Excused kinds do not count. An entry all of whose kinds are excused is an ordinary contact without a rating:
    /// the rating was of the burden.
    private static void add(Interaction entry, long day, List<Fact> facts) {
        Severity said = entry.severity();
        Severity severity = said == null ? Severity.MIDDLING : said;
        int before = facts.size();
        for (Signal kind : entry.signals()) {
            if (!entry.excused().contains(kind)) {
                boolean justified = kind == Signal.COMPLAINT && entry.fair();
                facts.add(new Fact(entry, day, kind, severity, justified, entry.energy()));
            }
        }
        if (facts.size() == before) {
            Energy energy = entry.signals().isEmpty() ? entry.energy() : null;
            facts.add(new Fact(entry, day, null, severity, false, energy));
        }
    }

    boolean isBad() {
        return kind != null && kind.isBad();
    }

    boolean isGood() {
        return kind != null && kind.isGood();
    }

    boolean isOrdinary() {
        return kind == null;
    }

    /// {@return whether it is an ordinary contact that tired or wore out without any sign}
    boolean isWearing() {
        return kind == null && energy != null && energy.value() < 0;
    }

    /// The canonical order: day, kind, severity, justified, energy. Facts that are equal in it weigh the same to
    /// the bit, so that sums in this order never depend on the order of entry.
    @Override
    public int compareTo(Fact other) {
        int byDay = Long.compare(day, other.day);
        return byDay != 0 ? byDay : Integer.compare(rank(), other.rank());
    }

    private int rank() {
        int byKind = kind == null ? Signal.values().length : kind.ordinal();
        int byEnergy = energy == null ? Energy.values().length : energy.ordinal();
        return ((byKind * 4 + severity.ordinal()) * 2 + (justified ? 1 : 0)) * 8 + byEnergy;
    }
}
