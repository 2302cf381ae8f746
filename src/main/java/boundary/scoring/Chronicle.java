package boundary.scoring;

import boundary.journal.Energy;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.Severity;
import boundary.journal.Signal;
import boundary.journal.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// All that was ever known of one client's entries, as facts in canonical order, each with the days on which it counts
/// (§1). Immutable.
final class Chronicle {
    private final List<Span<Interaction>> spans;
    private final List<Fact> facts;
    private final FactColumns columns;
    private final List<Fact> acted;
    private final LocalDate differsFrom;

    private Chronicle(List<Span<Interaction>> spans, LocalDate differsFrom) {
        this.spans = spans;
        this.facts = facts(spans);
        this.columns = new FactColumns(facts);
        this.acted = facts.stream()
                .filter(fact -> fact.first() && !fact.entry().actions().isEmpty())
                .toList();
        this.differsFrom = differsFrom;
    }

    private static List<Fact> facts(List<Span<Interaction>> spans) {
        var all = new ArrayList<Fact>(spans.size() + spans.size() / 8);
        for (Span<Interaction> span : spans) {
            add(span, all);
        }
        all.sort(null);
        return all;
    }

    static Chronicle of(List<Span<Interaction>> spans) {
        return new Chronicle(spans, LocalDate.MIN);
    }

    /// {@return the facts of all days, in canonical order}
    FactColumns columns() {
        return columns;
    }

    /// {@return the facts by which entries are counted with which something was done, and that count at the end of
    /// a day}
    List<Fact> acted(long day) {
        return acted.stream()
                .filter(fact -> fact.day() <= day && fact.counts(day))
                .toList();
    }

    /// {@return the facts that count at the end of a day, in canonical order}
    List<Fact> on(long day) {
        var counting = new ArrayList<Fact>();
        for (Fact fact : facts) {
            if (fact.day() > day) {
                break;
            }
            if (fact.counts(day)) {
                counting.add(fact);
            }
        }
        return counting;
    }

    /// {@return the chronicle as it would be had every entry always been another one, or not been}
    ///
    /// @param change gives what an entry becomes, or nothing where it goes
    @SuppressWarnings("ReferenceEquality") // what a change leaves alone it gives back as the object that it is
    Chronicle changed(UnaryOperator<@Nullable Interaction> change) {
        var next = new ArrayList<Span<Interaction>>(spans.size());
        LocalDate first = LocalDate.MAX;
        for (Span<Interaction> span : spans) {
            Interaction entry = change.apply(span.value());
            if (entry != null) {
                next.add(entry == span.value() ? span : new Span<>(entry, span.from(), span.until()));
            }
            if (entry != span.value() && span.from().isBefore(first)) {
                first = span.from();
            }
        }
        return new Chronicle(next, first);
    }

    /// {@return the first day on which it may differ from the one that it was made of by a change}
    LocalDate differsFrom() {
        return differsFrom;
    }

    /// {@return the facts of all days had these entries never been, in canonical order}
    FactColumns without(Set<InteractionId> gone) {
        var rest = new ArrayList<Fact>(facts.size());
        for (Fact fact : facts) {
            if (!gone.contains(fact.entry().id())) {
                rest.add(fact);
            }
        }
        return new FactColumns(rest);
    }

    /// Excused kinds do not count. An entry all of whose kinds are excused is an ordinary contact without a rating:
    /// the rating was of the burden.
    private static void add(Span<Interaction> span, List<Fact> facts) {
        Interaction entry = span.value();
        long day = entry.day().toEpochDay();
        long from = Math.max(day, span.from().toEpochDay());
        long until = span.until().equals(LocalDate.MAX)
                ? Long.MAX_VALUE
                : span.until().toEpochDay();
        Severity said = entry.severity();
        Severity severity = said == null ? Severity.MIDDLING : said;
        int kinds = 0;
        int goods = 0;
        for (Signal kind : entry.signals()) {
            if (!entry.excused().contains(kind)) {
                boolean justified = kind == Signal.COMPLAINT && entry.fair();
                Cell cell = Cell.of(kind, severity, justified, entry.energy());
                boolean firstGood = kind.isGood() && goods++ == 0;
                facts.add(new Fact(entry, day, from, until, cell, kinds++ == 0, firstGood));
            }
        }
        if (kinds == 0) {
            Energy energy = entry.signals().isEmpty() ? entry.energy() : null;
            Cell cell = Cell.of(null, Severity.MIDDLING, false, energy);
            facts.add(new Fact(entry, day, from, until, cell, true, false));
        }
    }
}
