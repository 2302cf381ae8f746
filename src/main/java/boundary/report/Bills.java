package boundary.report;

import boundary.journal.ClientId;
import boundary.journal.Extra;
import boundary.journal.IncomeEdits;
import boundary.journal.Interaction;
import boundary.journal.ItemId;
import boundary.journal.Journal;
import boundary.journal.Money;
import boundary.journal.Obligation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The bills of a client: every duty of the client that is about money, and every bill on which extras are.
final class Bills {
    private static final Comparator<Bill> NEWEST = Comparator.comparing(Bills::opened)
            .reversed()
            .thenComparing(bill -> bill.id().value());

    private Bills() {}

    static List<Bill> of(Journal journal, ClientId client, LocalDate day) {
        Map<ItemId, List<Extra>> extras = new LinkedHashMap<>();
        Map<ItemId, Obligation> duties = new LinkedHashMap<>();
        for (Obligation duty : journal.obligations(client)) {
            if (duty.owedBy() == Obligation.Party.CLIENT && duty.amount() != null) {
                extras.put(duty.id(), new ArrayList<>());
            }
            duties.put(duty.id(), duty);
        }
        for (Extra extra : journal.extras(client)) {
            ItemId bill = extra.bill();
            if (bill != null) {
                extras.computeIfAbsent(bill, id -> new ArrayList<>()).add(extra);
            }
        }
        return extras.entrySet().stream()
                .map(each -> bill(journal, each.getKey(), duties.get(each.getKey()), each.getValue(), day))
                .sorted(NEWEST)
                .toList();
    }

    private static Bill bill(Journal journal, ItemId id, @Nullable Obligation duty, List<Extra> extras, LocalDate day) {
        List<LocalDate> days =
                extras.stream().map(extra -> day(journal, extra)).sorted().toList();
        Money whole = duty == null ? null : duty.amount();
        Money amount = whole == null ? lines(extras) : whole;
        LocalDate opened = duty == null ? day : duty.opened();
        return new Bill(
                id,
                duty,
                extras.size(),
                days.isEmpty() ? opened : days.getFirst(),
                days.isEmpty() ? opened : days.getLast(),
                extras.stream().mapToInt(Extra::minutes).sum(),
                amount,
                duty == null || amount == null ? null : IncomeEdits.paid(journal, duty, amount),
                Bill.state(duty, day));
    }

    private static LocalDate day(Journal journal, Extra extra) {
        Interaction entry = journal.interaction(extra.entry());
        return entry == null ? extra.decided() : entry.day();
    }

    /// {@return the sum of the lines; nothing where they are of several currencies}
    private static @Nullable Money lines(List<Extra> extras) {
        List<Money> sums = Exchange.sums(
                extras.stream().map(Extra::amount).filter(Objects::nonNull).toList());
        return sums.size() == 1 ? sums.getFirst() : null;
    }

    private static LocalDate opened(Bill bill) {
        Obligation duty = bill.duty();
        return duty == null ? bill.to() : duty.opened();
    }
}
