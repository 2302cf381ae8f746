package boundary.report;

import boundary.journal.Money;
import boundary.journal.Obligation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// The obligations of one client that stand at the end of a day.
///
/// @param mine what the consultant still owes, earliest due first
/// @param theirs what the client still owes
/// @param amounts the sums of money that the client owes, one a currency
public record Owed(List<Obligation> mine, List<Obligation> theirs, List<Money> amounts) {
    private static final Comparator<Obligation> BY_DUE = Comparator.comparing(
                    Obligation::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Obligation::opened)
            .thenComparing(Obligation::key);

    static Owed of(List<Obligation> obligations, LocalDate day) {
        List<Obligation> theirs = open(obligations, Obligation.Party.CLIENT, day);
        Map<String, Money> sums = new TreeMap<>();
        theirs.stream()
                .map(Obligation::amount)
                .filter(Objects::nonNull)
                .forEach(m -> sums.merge(m.currency().getCurrencyCode(), m, Money::plus));
        return new Owed(open(obligations, Obligation.Party.ME, day), theirs, List.copyOf(sums.values()));
    }

    private static List<Obligation> open(List<Obligation> obligations, Obligation.Party owedBy, LocalDate day) {
        return obligations.stream()
                .filter(o -> o.owedBy() == owedBy && o.isOpen(day))
                .sorted(BY_DUE)
                .toList();
    }
}
