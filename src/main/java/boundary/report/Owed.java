package boundary.report;

import boundary.journal.ClientId;
import boundary.journal.IncomeEdits;
import boundary.journal.Journal;
import boundary.journal.Money;
import boundary.journal.Obligation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The obligations of one client that stand at the end of a day.
///
/// @param mine what the consultant still owes, earliest due first
/// @param theirs what the client still owes
/// @param amounts the sums of money that the client owes, one a currency, without what was paid of them so far
public record Owed(List<Obligation> mine, List<Obligation> theirs, List<Money> amounts) {
    private static final Comparator<Obligation> BY_DUE = Comparator.comparing(
                    Obligation::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Obligation::opened)
            .thenComparing(Obligation::key);

    /// {@return the obligations of a client that stand at the end of a day}
    public static Owed of(Journal journal, ClientId client, LocalDate day) {
        List<Obligation> obligations = journal.obligations(client);
        List<Obligation> theirs = open(obligations, Obligation.Party.CLIENT, day);
        return new Owed(open(obligations, Obligation.Party.ME, day), theirs, sums(journal, theirs));
    }

    /// {@return what a client owes and should have paid, one a currency, without what was paid of it}
    static List<Money> overdue(Journal journal, ClientId client, LocalDate day) {
        List<Obligation> theirs = open(journal.obligations(client), Obligation.Party.CLIENT, day);
        return sums(journal, theirs.stream().filter(duty -> duty.isOverdue(day)).toList());
    }

    private static List<Money> sums(Journal journal, List<Obligation> duties) {
        return Exchange.sums(duties.stream()
                .map(duty -> left(journal, duty))
                .filter(Objects::nonNull)
                .filter(rest -> rest.minor() != 0)
                .toList());
    }

    /// {@return what is still to be paid of an obligation, at least 0; nothing where it has no amount}
    public static @Nullable Money left(Journal journal, Obligation duty) {
        Money whole = duty.amount();
        if (whole == null) {
            return null;
        }
        BigDecimal paid =
                BigDecimal.valueOf(IncomeEdits.paid(journal, duty, whole).minor());
        BigDecimal rest = BigDecimal.valueOf(whole.minor()).subtract(paid);
        return Money.ofMinor(rest.max(BigDecimal.ZERO), whole.currency());
    }

    private static List<Obligation> open(List<Obligation> obligations, Obligation.Party owedBy, LocalDate day) {
        return obligations.stream()
                .filter(o -> o.owedBy() == owedBy && o.isOpen(day))
                .sorted(BY_DUE)
                .toList();
    }
}
