package boundary.report;

import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Direction;
import boundary.journal.Interaction;
import boundary.journal.Journal;
import boundary.journal.OffHours;
import boundary.journal.WorkingHours;
import boundary.scoring.Period;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// When clients reach me: the incoming contacts of a period by weekday and hour, inside the working hours in force and
/// outside.
///
/// @param hours the working hours of the policy, or those that hold for the only client
/// @param cells only hours with contacts, Monday first
public record PunchCard(WorkingHours hours, List<Cell> cells) {

    /// One hour of one weekday.
    ///
    /// @param hour 0 to 23, the hour that begins then
    /// @param inHours contacts inside the hours in force for their client
    /// @param offHours contacts outside
    public record Cell(DayOfWeek day, int hour, int inHours, int offHours) {}

    static PunchCard of(Journal journal, Period period) {
        return of(journal, Set.of(), period);
    }

    /// {@return when clients reached me in a period}
    ///
    /// @param clients whom to look at; empty for all
    public static PunchCard of(Journal journal, Set<ClientId> clients, Period period) {
        List<Interaction> entries = journal.clients().stream()
                .filter(client -> clients.isEmpty() || clients.contains(client.id()))
                .flatMap(client -> period.of(journal.interactions(client.id())).stream())
                .toList();
        return of(journal, clients, entries);
    }

    /// {@return when clients reached me in some entries}
    ///
    /// @param clients of whom the entries are; empty for all
    public static PunchCard of(Journal journal, Set<ClientId> clients, List<Interaction> entries) {
        var cells = new HashMap<Integer, Cell>();
        for (Interaction entry : entries) {
            Client client = journal.client(entry.client());
            if (client != null && entry.direction() == Direction.IN) {
                count(cells, journal, client, entry);
            }
        }
        List<Cell> sorted = cells.values().stream()
                .sorted(Comparator.comparing(Cell::day).thenComparingInt(Cell::hour))
                .toList();
        return new PunchCard(hours(journal, clients), sorted);
    }

    /// {@return the hours of the policy, or the own ones of the only client}
    private static WorkingHours hours(Journal journal, Set<ClientId> clients) {
        Client only = clients.size() == 1 ? journal.client(clients.iterator().next()) : null;
        WorkingHours own = only == null ? null : only.ownHours();
        return own == null ? journal.policy().hours() : own;
    }

    private static void count(Map<Integer, Cell> cells, Journal journal, Client client, Interaction entry) {
        var local = entry.local();
        boolean off = OffHours.of(journal, client, local) != null;
        var one = new Cell(local.getDayOfWeek(), local.getHour(), off ? 0 : 1, off ? 1 : 0);
        cells.merge(
                one.day().getValue() * 24 + one.hour(),
                one,
                (a, b) -> new Cell(a.day(), a.hour(), a.inHours() + b.inHours(), a.offHours() + b.offHours()));
    }
}
