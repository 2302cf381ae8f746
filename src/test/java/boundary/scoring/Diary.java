package boundary.scoring;

import boundary.journal.Absence;
import boundary.journal.Change;
import boundary.journal.Channel;
import boundary.journal.CheckIn;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Direction;
import boundary.journal.Edit;
import boundary.journal.Energy;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.Item;
import boundary.journal.ItemId;
import boundary.journal.Journal;
import boundary.journal.Known;
import boundary.journal.Obligation;
import boundary.journal.Policy;
import boundary.journal.QuietDay;
import boundary.journal.Severity;
import boundary.journal.Signal;
import boundary.journal.Tolerance;
import boundary.journal.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// A journal in the making, for tests: what is put in is known from its own day on.
public final class Diary {
    private final List<Change> changes = new ArrayList<>();
    private int next;

    public Journal journal() {
        return changes.isEmpty() ? Journal.empty() : Journal.empty().with(new Edit(Edit.Kind.IMPORT, changes));
    }

    /// {@return what was put in, in that order}
    public List<Change> changes() {
        return changes;
    }

    public ClientId client(String name, LocalDate observedFrom) {
        return client(Client.named(new ClientId(id()), name, observedFrom));
    }

    public ClientId client(Client client) {
        item(client, client.observedFrom());
        return client.id();
    }

    public Diary tolerance(Tolerance tolerance) {
        return policy(Policy.DEFAULT.withTolerance(tolerance));
    }

    public Diary policy(Policy policy) {
        return item(policy, LocalDate.MIN);
    }

    public Diary absence(LocalDate from, LocalDate to) {
        return item(new Absence(new ItemId(id()), from, to, ""), from);
    }

    public Diary checkIn(ClientId client, LocalDate day, int level) {
        return item(new CheckIn(new ItemId(id()), client, day, level), day);
    }

    public Diary quiet(LocalDate day) {
        return item(new QuietDay(day), day);
    }

    public Diary owe(ClientId client, Obligation.Party by, LocalDate opened, LocalDate due) {
        return item(
                new Obligation(new ItemId(id()), client, "", by, opened, due, null, false, "", null, "a text"), opened);
    }

    public Diary item(Item item, LocalDate known) {
        changes.add(new Change.OfItem(null, item, known(known)));
        return this;
    }

    /// Puts in that an item became another one, known from a day on.
    public Diary change(Item before, Item after, LocalDate known) {
        changes.add(new Change.OfItem(before, after, known(known)));
        return this;
    }

    public Interaction entry(ClientId client, LocalDate day, Signal... signals) {
        return add(entry(client, day, Set.of(signals), Set.of(), null, null, false), day);
    }

    public Interaction add(Interaction entry, LocalDate known) {
        changes.add(new Change.OfInteraction(null, entry, Words.NONE, Words.NONE, known(known)));
        return entry;
    }

    /// {@return an entry that is not put in yet}
    public Interaction entry(
            ClientId client,
            LocalDate day,
            Set<Signal> signals,
            Set<Signal> excused,
            Severity severity,
            Energy energy,
            boolean fair) {
        return new Interaction(
                new InteractionId(id()),
                client,
                day.atTime(LocalTime.of(10, 0)).toInstant(ZoneOffset.UTC),
                ZoneOffset.UTC,
                ZoneOffset.UTC,
                Channel.CALL,
                Direction.IN,
                30,
                0,
                energy,
                severity,
                signals,
                excused,
                Set.of(),
                fair);
    }

    public UUID id() {
        return new UUID(0xD1A7L, next++);
    }

    public static Known known(LocalDate day) {
        LocalDate from = day.equals(LocalDate.MIN) ? LocalDate.EPOCH : day;
        return new Known(from.atStartOfDay(ZoneOffset.UTC).toInstant(), from);
    }
}
