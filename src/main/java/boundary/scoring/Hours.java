package boundary.scoring;

import boundary.journal.Client;
import boundary.journal.Direction;
import boundary.journal.Interaction;
import boundary.journal.Journal;
import boundary.journal.OffHours;
import boundary.journal.Signal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/// Where the time of a period went (§7), each entry counted once.
///
/// @param spentMinutes all minutes
/// @param unpaidMinutes the unpaid ones
/// @param drainedMinutes the unpaid ones, and the paid ones of contacts outside the working hours
/// @param offHours contacts outside the working hours
/// @param evenings days on which the client reached me after the end of work
public record Hours(long spentMinutes, long unpaidMinutes, long drainedMinutes, int offHours, int evenings) {

    /// {@return the hours that all clients took}
    public static Hours of(Journal journal, Period period) {
        var sum = new Sum(journal);
        journal.clients().forEach(client -> sum.add(client, period));
        return sum.hours();
    }

    /// {@return the hours that one client took}
    public static Hours of(Journal journal, Client client, Period period) {
        var sum = new Sum(journal);
        sum.add(client, period);
        return sum.hours();
    }

    /// {@return whether a signal stands in an entry and is not excused}
    public static boolean counts(Interaction entry, Signal signal) {
        return entry.signals().contains(signal) && !entry.excused().contains(signal);
    }

    private static final class Sum {
        private final Journal journal;
        private final Set<LocalDate> evenings = new HashSet<>();
        private long spent;
        private long unpaid;
        private long drained;
        private int offHours;

        Sum(Journal journal) {
            this.journal = journal;
        }

        void add(Client client, Period period) {
            for (Interaction entry : period.of(journal.interactions(client.id()))) {
                boolean off = counts(entry, Signal.OFF_HOURS);
                spent += entry.spentMinutes();
                unpaid += entry.unpaidMinutes();
                drained += off ? Math.max(entry.spentMinutes(), entry.unpaidMinutes()) : entry.unpaidMinutes();
                offHours += off ? 1 : 0;
                if (isEvening(client, entry)) {
                    evenings.add(entry.day());
                }
            }
        }

        private boolean isEvening(Client client, Interaction entry) {
            return entry.direction() == Direction.IN
                    && OffHours.of(journal, client, entry.local()) instanceof OffHours.Late;
        }

        Hours hours() {
            return new Hours(spent, unpaid, drained, offHours, evenings.size());
        }
    }
}
