package boundary.ui.history;

import boundary.journal.Client;
import boundary.journal.Interaction;
import boundary.journal.Journal;
import boundary.journal.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One entry in a list.
///
/// @param client the name
/// @param value what its unpaid time is worth at the client's rate; nothing without a rate or unpaid time
/// @param version the number of its last version, which also changes with its words alone
/// @param first whether the row above is of another day
record HistoryRow(
        Interaction entry, String client, @Nullable Money value, long version, boolean first) {

    /// What a list can be ordered by.
    enum Column {
        DAY,
        TIME,
        CLIENT,
        CHANNEL,
        LENGTH,
        UNPAID,
        VALUE,
        ENERGY
    }

    /// The order of a list. Rows that are equal in it stay in the order in which they were.
    record Order(Column by, boolean ascending) {
        static final Order NEWEST = new Order(Column.DAY, false);

        Comparator<HistoryRow> comparator() {
            Comparator<HistoryRow> order = column();
            return ascending ? order : order.reversed();
        }

        private Comparator<HistoryRow> column() {
            return switch (by) {
                case DAY -> Comparator.comparingLong(row -> localSeconds(row.entry()));
                case TIME -> Comparator.comparingLong(row -> Math.floorMod(localSeconds(row.entry()), DAY));
                case CLIENT -> Comparator.comparing(HistoryRow::client, String.CASE_INSENSITIVE_ORDER);
                case CHANNEL -> Comparator.comparing(row -> row.entry().channel());
                case LENGTH -> Comparator.comparingInt(row -> row.entry().spentMinutes());
                case UNPAID -> Comparator.comparingInt(row -> row.entry().unpaidMinutes());
                case VALUE -> Comparator.comparing(HistoryRow::value, Comparator.nullsFirst(BY_WORTH));
                case ENERGY ->
                    Comparator.comparing(row -> row.entry().energy(), Comparator.nullsFirst(Comparator.naturalOrder()));
            };
        }
    }

    private static final Comparator<Money> BY_WORTH =
            Comparator.comparing((Money m) -> m.currency().getCurrencyCode()).thenComparingLong(Money::minor);
    private static final Comparator<Interaction> NEWEST_FIRST = Comparator.comparingLong(HistoryRow::localSeconds)
            .reversed()
            .thenComparing(entry -> entry.id().value());
    private static final long DAY = 86_400;

    /// {@return the rows of entries, newest first}
    static List<HistoryRow> of(Journal journal, List<Interaction> entries) {
        var clients = new HashMap<Object, Client>();
        journal.clients().forEach(client -> clients.put(client.id(), client));
        List<Interaction> newest = new ArrayList<>(entries);
        newest.sort(NEWEST_FIRST);
        List<HistoryRow> rows = new ArrayList<>(newest.size());
        long before = Long.MIN_VALUE;
        for (Interaction entry : newest) {
            Client client = clients.get(entry.client());
            Money rate = client == null ? null : client.rate();
            int unpaid = entry.unpaidMinutes();
            var versions = journal.versions(entry.id());
            long day = Math.floorDiv(localSeconds(entry), DAY);
            rows.add(new HistoryRow(
                    entry,
                    client == null ? "" : client.name(),
                    rate == null || unpaid == 0 ? null : rate.forMinutes(unpaid),
                    versions.isEmpty() ? 0 : versions.getLast().sequence(),
                    day != before));
            before = day;
        }
        return rows;
    }

    /// {@return the moment by the clock of the place, as a number that costs nothing to compare}
    private static long localSeconds(Interaction entry) {
        return entry.at().getEpochSecond() + entry.offset().getTotalSeconds();
    }
}
