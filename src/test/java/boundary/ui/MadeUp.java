package boundary.ui;

import boundary.capture.Capture;
import boundary.capture.Context;
import boundary.journal.Action;
import boundary.journal.ActionTaken;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Draft;
import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.Item;
import boundary.journal.ItemId;
import boundary.journal.Obligation;
import boundary.journal.QuietDay;
import boundary.journal.Repair;
import boundary.journal.Stamp;
import boundary.session.Session;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// A small made-up journal on a fixed evening, to be typed into.
public final class MadeUp {
    /// Friday evening, after work.
    public static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 20, 21, 45, 0, 0, ZoneId.of("Asia/Almaty"));

    private final MemoryStore store = new MemoryStore();
    private final AtomicLong ids = new AtomicLong();
    private final Session session = new Session(store, this::stamp);

    /// {@return a journal with four clients and a fortnight of entries}
    public static MadeUp journal() {
        var made = new MadeUp();
        made.client("Northwind Studio", "northwind", "нортвинд");
        made.client("Айжан Сапарова", "айжан", "aizhan");
        made.client("Lumen Clinic");
        made.client("Lumen Labs");
        made.log("Lumen Clinic", 11, 30, "email 5m +2 thanks Patients ask for the leaflet by name.");
        made.log("Айжан Сапарова", 16, 5, "message 5m +1 Sends photos for Tuesday; no answer needed.");
        made.log("Northwind Studio", 9, 12, "message 10m unpaid -1 Where are the banner sizes?");
        for (int back = 1; back < 14; back++) {
            made.past(back);
        }
        return made;
    }

    /// {@return a journal in which there is nothing yet}
    public static MadeUp empty() {
        return new MadeUp();
    }

    /// {@return the session of the journal, to be handed over once}
    public Session session() {
        return session;
    }

    public MemoryStore store() {
        return store;
    }

    /// {@return a stamp of this evening}
    public Stamp stamp() {
        return stamp(NOW.toLocalDate());
    }

    /// {@return a stamp of the past: what was logged on a day has been known since}
    private Stamp stamp(LocalDate day) {
        return new Stamp(NOW.toInstant(), day, () -> new UUID(7, ids.incrementAndGet()));
    }

    /// {@return the identity of a client}
    public ClientId id(String name) {
        return session.journal().clients().stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /// Adds something that is owed.
    public void owes(String client, Obligation.Party party, LocalDate due, String what) {
        put(
                Edit.Kind.NOTE_OBLIGATION,
                new Obligation(
                        new ItemId(stamp().ids().get()),
                        id(client),
                        "",
                        party,
                        due.minusDays(30),
                        due,
                        null,
                        false,
                        "",
                        null,
                        what));
    }

    /// Notes an apology that was made on a day.
    public void apologised(String client, LocalDate day) {
        put(
                Edit.Kind.NOTE_ACTION,
                new ActionTaken(
                        new ItemId(stamp().ids().get()),
                        id(client),
                        day,
                        Action.REPAIR,
                        "",
                        null,
                        null,
                        null,
                        Repair.APOLOGY));
    }

    private void past(int back) {
        LocalDate day = NOW.toLocalDate().minusDays(back);
        if (back == 4) {
            return; // nobody knows
        }
        if (back == 5 || back == 12) {
            put(Edit.Kind.MARK_QUIET, new QuietDay(day));
            return;
        }
        for (int i = 0; i <= back % 3; i++) {
            String line = back + i < 9 ? "call 35m unpaid -2 complaint urgent" : "message 5m";
            log("Northwind Studio", day.atTime(20 + i, 10), line + " about the invoice");
        }
        log("Lumen Clinic", day.atTime(10, 0), "email 10m paid +1 as agreed");
    }

    private void client(String name, String... aliases) {
        Client client = Client.named(
                        new ClientId(stamp().ids().get()),
                        name,
                        NOW.toLocalDate().minusDays(60))
                .withAliases(List.of(aliases));
        session.apply(Edits.put(session.journal(), Edit.Kind.ADD_CLIENT, client, stamp(client.since())));
    }

    private void log(String client, int hour, int minute, String line) {
        log(client, NOW.toLocalDate().atTime(hour, minute), line);
    }

    private void log(String client, LocalDateTime at, String line) {
        Draft draft = Capture.parse(line, new Context(at, List.of(), "en"))
                .value()
                .withClient(id(client))
                .withAt(at);
        session.apply(Edits.log(session.journal(), draft, NOW, stamp(at.toLocalDate())));
    }

    private void put(Edit.Kind kind, Item item) {
        session.apply(Edits.put(session.journal(), kind, item, stamp()));
    }
}
