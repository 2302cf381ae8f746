package boundary.scoring;

import boundary.journal.Action;
import boundary.journal.ActionTaken;
import boundary.journal.Channel;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Direction;
import boundary.journal.Energy;
import boundary.journal.Hardship;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.ItemId;
import boundary.journal.Journal;
import boundary.journal.Obligation;
import boundary.journal.Policy;
import boundary.journal.Severity;
import boundary.journal.Signal;
import boundary.journal.Tolerance;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A history in the form of the own CSV set, read without the program's own reader: everything is known from the day on
/// which it was recorded, the end of a hard time from that end on, and that a duty was met from the day on which it
/// was.
public final class HistoryFolder {
    private final Pack files;
    private final ZoneId zone;
    private final Diary diary = new Diary();
    private final Map<String, Client> clients = new LinkedHashMap<>();
    private final List<Logged> entries = new ArrayList<>();
    private final Journal journal;

    /// An entry, and the day on which it was recorded.
    public record Logged(Interaction entry, LocalDate recorded) {}

    public HistoryFolder(Pack files) {
        this.files = files;
        Map<?, ?> policy = Pack.json(files.text("policy.json"));
        this.zone = ZoneId.of((String) policy.get("zone"));
        diary.policy(Policy.DEFAULT
                .withTolerance(Tolerance.valueOf((String) policy.get("tolerance")))
                .withZone(zone));
        addClients();
        addEntries();
        addItems();
        this.journal = diary.journal();
    }

    public Journal journal() {
        return journal;
    }

    public Client client(String name) {
        return Objects.requireNonNull(clients.get(name), name);
    }

    /// {@return the clients in the order of the file}
    public List<Client> clients() {
        return List.copyOf(clients.values());
    }

    /// {@return the entries in the order of the file}
    public List<Logged> entries() {
        return entries;
    }

    /// {@return the Sundays from the end of the first observed week to the last day}
    public List<LocalDate> sundays() {
        LocalDate last =
                LocalDate.parse((String) Pack.json(files.text("policy.json")).get("lastDay"));
        LocalDate first = clients().stream()
                .map(Client::observedFrom)
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return first.datesUntil(last.plusDays(1), java.time.Period.ofWeeks(1)).toList();
    }

    private void addClients() {
        Map<String, LocalDate> firstRecorded = new LinkedHashMap<>();
        for (NamedCsvRecord row : files.rows("entries.csv")) {
            firstRecorded.merge(row.getField("client"), day(row, "recorded"), (a, b) -> a.isBefore(b) ? a : b);
        }
        for (NamedCsvRecord row : files.rows("clients.csv")) {
            String name = row.getField("client");
            LocalDate observed = dayOrNull(row, "observed_from");
            Client client = Client.named(new ClientId(diary.id()), name, day(row, "since"));
            client = observed == null ? client : client.withObservedFrom(observed);
            clients.put(name, client);
            LocalDate recorded = firstRecorded.getOrDefault(name, LocalDate.MAX);
            diary.item(client, recorded.isBefore(client.observedFrom()) ? recorded : client.observedFrom());
        }
    }

    private void addEntries() {
        for (NamedCsvRecord row : files.rows("entries.csv")) {
            var logged = new Logged(entry(row), day(row, "recorded"));
            entries.add(logged);
            diary.add(logged.entry(), logged.recorded());
        }
    }

    private void addItems() {
        for (NamedCsvRecord row : files.rows("actions.csv")) {
            LocalDate day = day(row, "date");
            Action action = Action.valueOf(row.getField("action"));
            diary.item(new ActionTaken(new ItemId(diary.id()), clientOf(row), day, action, "", null), day);
        }
        for (NamedCsvRecord row : files.rows("checkins.csv")) {
            diary.checkIn(clientOf(row), day(row, "date"), Integer.parseInt(row.getField("level")));
        }
        for (NamedCsvRecord row : files.rows("absences.csv")) {
            diary.absence(day(row, "from"), day(row, "to"));
        }
        files.rows("clients.csv").forEach(this::addHardship);
        files.rows("obligations.csv").forEach(this::addObligation);
    }

    private void addHardship(NamedCsvRecord row) {
        LocalDate from = dayOrNull(row, "hardship_from");
        if (from == null) {
            return;
        }
        var open = new Hardship(new ItemId(diary.id()), clientOf(row), from, null, null, false, "");
        diary.item(open, from);
        LocalDate to = dayOrNull(row, "hardship_to");
        if (to != null) {
            diary.change(open, new Hardship(open.id(), open.client(), from, to, null, false, ""), to);
        }
    }

    private void addObligation(NamedCsvRecord row) {
        Obligation open = obligation(new ItemId(diary.id()), row, null);
        diary.item(open, open.opened());
        LocalDate done = dayOrNull(row, "done");
        if (done != null) {
            diary.change(open, obligation(open.id(), row, done), done);
        }
    }

    private Obligation obligation(ItemId id, NamedCsvRecord row, @Nullable LocalDate done) {
        return new Obligation(
                id,
                clientOf(row),
                "",
                Obligation.Party.ME,
                day(row, "opened"),
                dayOrNull(row, "due"),
                done,
                false,
                "",
                null,
                row.getField("description"));
    }

    private Interaction entry(NamedCsvRecord row) {
        var local =
                day(row, "date").atTime(LocalTime.parse(row.getField("time"))).atZone(zone);
        String severity = row.getField("severity");
        String energy = row.getField("energy");
        return new Interaction(
                new InteractionId(diary.id()),
                clientOf(row),
                local.toInstant(),
                zone,
                local.getOffset(),
                Channel.valueOf(row.getField("channel")),
                Direction.IN,
                Integer.parseInt(row.getField("minutes")),
                Integer.parseInt(row.getField("unpaid_minutes")),
                energy.isEmpty() ? null : Energy.of(Integer.parseInt(energy)),
                severity.isEmpty() ? null : Severity.of(Integer.parseInt(severity)),
                signals(row.getField("signals")),
                signals(row.findField("excused").orElse("")),
                Set.of(),
                row.getField("justified").equals("true"));
    }

    private ClientId clientOf(NamedCsvRecord row) {
        return client(row.getField("client")).id();
    }

    private static Set<Signal> signals(String codes) {
        var signals = new HashSet<Signal>();
        for (String code : codes.split(" ")) {
            if (!code.isEmpty()) {
                signals.add(Signal.valueOf(code));
            }
        }
        return signals;
    }

    private static LocalDate day(NamedCsvRecord row, String column) {
        return LocalDate.parse(row.getField(column));
    }

    private static @Nullable LocalDate dayOrNull(NamedCsvRecord row, String column) {
        String day = row.findField(column).orElse("");
        return day.isEmpty() ? null : LocalDate.parse(day);
    }
}
