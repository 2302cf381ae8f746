package boundary.exchange;

import boundary.journal.Change;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who the clients of a set are: those of `clients.csv`, those of the journal, and those whom only other files name.
///
/// A client is known from its own `recorded` day, or where there is none from the first day that the diary covers, and
/// in any case no later than the first thing recorded about it.
final class Roster {
    private final Plan plan;
    private final Currency usual;
    private final Map<ClientId, Member> members = new LinkedHashMap<>();
    private final Map<String, ClientId> byName = new HashMap<>();
    private final Map<ClientId, Row> rows = new LinkedHashMap<>();
    private final Map<UUID, ClientId> byRowId = new HashMap<>();

    /// @param usual the currency of prices that name none
    Roster(Plan plan, Currency usual) {
        this.plan = plan;
        this.usual = usual;
        List<Client> clients = plan.target().journal().clients();
        clients.forEach(c -> c.aliases().forEach(a -> byName.putIfAbsent(Names.folded(a), c.id())));
        clients.reversed().forEach(c -> byName.put(Names.folded(c.name()), c.id()));
    }

    /// One client of the set, while its rows come in.
    private static final class Member {
        private @Nullable ClientRow row;
        private boolean own;
        private @Nullable LocalDate recorded;
        private @Nullable LocalDate firstDay;
        private @Nullable LocalDate firstRecorded;
        private String name = "";
    }

    /// Takes a row of `clients.csv` in.
    CsvTable.Outcome add(Row row) throws BadRowException {
        String name = name(row);
        UUID rowId = row.id();
        ClientId id = identity(rowId, name);
        Member member = members.computeIfAbsent(id, i -> new Member());
        if (member.row != null) {
            throw row.bad(Problem.Kind.TWICE, rowId == null ? "client" : "id", name);
        }
        LocalDate recorded = row.optional("recorded", Problem.Kind.EXPECTED_DATE, Cells::day);
        ClientRow said = ClientRow.of(row, name, id, usual);
        member.row = said;
        rows.put(id, row);
        member.own = id.value().equals(rowId);
        member.recorded = recorded;
        member.name = name;
        byName.put(Names.folded(name), id);
        said.client().aliases().forEach(a -> byName.putIfAbsent(Names.folded(a), id));
        if (rowId != null) {
            byRowId.put(rowId, id);
        }
        Client before = plan.target().journal().client(id);
        if (before == null) {
            return CsvTable.Outcome.FRESH;
        }
        return before.equals(after(member, before)) ? CsvTable.Outcome.KNOWN : CsvTable.Outcome.CHANGED;
    }

    /// {@return the client whom a row names}
    ClientId of(Row row) throws BadRowException {
        String clientId = row.cell(Sheet.CLIENT_ID);
        ClientId byId = clientId.isEmpty() ? null : byRowId.get(Identities.given(Sheet.CLIENTS, clientId));
        return byId == null ? named(name(row)) : byId;
    }

    /// Something of the client that the journal did not have was recorded on a day.
    ///
    /// @param day the day of an entry; nothing where it was something else
    void saw(ClientId client, @Nullable LocalDate day, LocalDate recorded) {
        Member member = members.computeIfAbsent(client, c -> new Member());
        if (day != null) {
            member.firstDay = earlier(member.firstDay, day);
        }
        member.firstRecorded = earlier(member.firstRecorded, recorded);
    }

    /// Hands the rows of `clients.csv` that were taken in to whoever reads hard times.
    void hardTimes(HardTimes reader) {
        rows.forEach((client, row) -> {
            try {
                reader.read(row, client);
            } catch (BadRowException e) {
                row.leaveOut(e.why());
            }
        });
    }

    /// Reads a hard time out of a row.
    interface HardTimes {
        void read(Row row, ClientId client) throws BadRowException;
    }

    /// {@return the changes that bring the clients in}
    List<Change> changes() {
        var changes = new ArrayList<Change>();
        members.forEach((id, member) -> {
            Client before = plan.target().journal().client(id);
            Client after = after(id, member, before);
            LocalDate from = earlier(member.firstRecorded, knownFrom(member, after));
            if (!after.equals(before) || !wasKnown(after, member.firstRecorded)) {
                changes.add(new Change.OfItem(before, after, plan.known(from)));
            }
        });
        return changes;
    }

    /// {@return whether the journal knew the client on a day}
    private boolean wasKnown(Client client, @Nullable LocalDate day) {
        return day == null
                || plan.target().journal().versions(client).stream()
                        .anyMatch(v -> !v.knownFrom().isAfter(day));
    }

    private static LocalDate knownFrom(Member member, Client client) {
        LocalDate recorded = member.recorded;
        return recorded == null ? client.observedFrom() : recorded;
    }

    private ClientId identity(@Nullable UUID rowId, String name) {
        if (rowId != null && plan.target().journal().client(new ClientId(rowId)) != null) {
            return new ClientId(rowId);
        }
        ClientId known = byName.get(Names.folded(name));
        if (known != null && (rowId == null || !members.containsKey(known))) {
            return known;
        }
        return new ClientId(rowId == null ? Identities.ofClient(Names.folded(name)) : rowId);
    }

    private ClientId named(String name) {
        return byName.computeIfAbsent(Names.folded(name), folded -> {
            ClientId id = new ClientId(Identities.ofClient(folded));
            members.computeIfAbsent(id, i -> new Member()).name = name;
            return id;
        });
    }

    private String name(Row row) throws BadRowException {
        String given = plan.target().client();
        String name = Text.name(row.name("client"));
        if (name.isEmpty() && given != null) {
            return given;
        }
        if (name.isEmpty()) {
            throw row.bad(Problem.Kind.EXPECTED_TEXT, "client", "");
        }
        return name;
    }

    private Client after(Member member, Client before) {
        return after(before.id(), member, before);
    }

    private Client after(ClientId id, Member member, @Nullable Client before) {
        LocalDate otherwise =
                member.firstRecorded == null ? plan.target().stamp().today() : member.firstRecorded;
        LocalDate first = member.firstDay == null ? otherwise : member.firstDay;
        ClientRow row = member.row;
        if (before == null) {
            return row == null ? Client.named(id, member.name, first) : row.dated(first);
        }
        if (row != null && member.own) {
            return row.dated(earlier(member.firstDay, before.observedFrom()));
        }
        LocalDate covered = row != null && row.observedFrom() != null ? row.observedFrom() : member.firstDay;
        return before.withObservedFrom(earlier(covered, before.observedFrom()));
    }

    private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
        return one != null && one.isBefore(other) ? one : other;
    }
}
