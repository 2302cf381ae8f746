package boundary.report;

import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.Journal;
import boundary.journal.Money;
import boundary.journal.Signal;
import boundary.scoring.Hours;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The entries that a filter finds, and what they sum up to.
///
/// @param entries oldest first
public record Found(List<Interaction> entries, Totals totals) {

    /// What some entries sum up to.
    ///
    /// @param clients of how many clients they are
    /// @param spentMinutes all time
    /// @param offHours contacts outside the working hours that count
    /// @param unpaid what the unpaid time is worth at the agreed rates, one a currency, by its code
    /// @param unpricedMinutes unpaid time of clients without a rate, which is worth nothing here
    public record Totals(
            int entries,
            int clients,
            long spentMinutes,
            long unpaidMinutes,
            int offHours,
            List<Money> unpaid,
            long unpricedMinutes) {

        public Totals {
            unpaid = List.copyOf(unpaid);
        }

        /// {@return the sums of entries of a journal}
        public static Totals of(Journal journal, Collection<Interaction> entries) {
            Map<ClientId, Long> unpaid = new HashMap<>();
            long spent = 0;
            int offHours = 0;
            for (Interaction entry : entries) {
                spent += entry.spentMinutes();
                offHours += Hours.counts(entry, Signal.OFF_HOURS) ? 1 : 0;
                unpaid.merge(entry.client(), (long) entry.unpaidMinutes(), Long::sum);
            }
            var worth = new ArrayList<Money>();
            long unpriced = 0;
            for (Map.Entry<ClientId, Long> each : unpaid.entrySet()) {
                Client client = journal.client(each.getKey());
                Money rate = client == null ? null : client.rate();
                if (rate == null) {
                    unpriced += each.getValue();
                } else if (each.getValue() > 0) {
                    worth.add(rate.forMinutes(each.getValue()));
                }
            }
            long all = unpaid.values().stream().mapToLong(Long::longValue).sum();
            return new Totals(entries.size(), unpaid.size(), spent, all, offHours, Exchange.sums(worth), unpriced);
        }
    }

    /// {@return what a filter finds in a journal}
    ///
    /// @param having the entries that have the words looked for; nothing where none were
    /// @throws IllegalArgumentException if the filter asks for words and nobody looked for them
    public static Found of(Journal journal, Filter filter, @Nullable Set<InteractionId> having) {
        if (filter.asksForWords() && having == null) {
            throw new IllegalArgumentException("nobody looked for the words");
        }
        var entries = new ArrayList<Interaction>();
        for (Client client : journal.clients()) {
            if (filter.clients().isEmpty() || filter.clients().contains(client.id())) {
                for (Interaction entry : journal.interactions(client.id())) {
                    if ((having == null || having.contains(entry.id())) && filter.takes(entry)) {
                        entries.add(entry);
                    }
                }
            }
        }
        entries.sort(Interaction.BY_MOMENT);
        return of(journal, entries);
    }

    /// {@return those of them that are of some days}
    ///
    /// @param days of which only the days are looked at
    public Found on(Journal journal, Filter days) {
        return days.from() == null && days.to() == null
                ? this
                : of(journal, entries.stream().filter(e -> days.takes(e.day())).toList());
    }

    /// {@return what happened on each day that has one of them}
    ///
    /// @param counted the signals that are counted where they count; empty for all burdens
    public Map<LocalDate, DayCount> days(Set<Signal> counted) {
        Map<LocalDate, DayCount> days = new HashMap<>();
        for (Interaction entry : entries) {
            int signals = 0;
            for (Signal signal : entry.signals()) {
                boolean meant = counted.isEmpty() ? signal.isBad() : counted.contains(signal);
                signals += meant && !entry.excused().contains(signal) ? 1 : 0;
            }
            days.merge(entry.day(), new DayCount(1, signals), DayCount::plus);
        }
        return days;
    }

    /// How much happened on a day.
    ///
    /// @param signals of its entries
    public record DayCount(int entries, int signals) {
        DayCount plus(DayCount other) {
            return new DayCount(entries + other.entries, signals + other.signals);
        }
    }

    private static Found of(Journal journal, List<Interaction> entries) {
        return new Found(List.copyOf(entries), Totals.of(journal, entries));
    }
}
