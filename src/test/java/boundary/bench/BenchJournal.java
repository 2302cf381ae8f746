package boundary.bench;

import boundary.journal.Action;
import boundary.journal.Change;
import boundary.journal.Channel;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Direction;
import boundary.journal.Edit;
import boundary.journal.Energy;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.Known;
import boundary.journal.Signal;
import boundary.journal.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// A made-up journal of any size, the same at every call: some clients, their entries spread over some years, each with
/// a note in one of three languages, every third with a signal; the first client is never
/// kind.
final class BenchJournal {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private static final int FOUR_YEARS = 1500;
    private static final String[] SYLLABLES = "ba de li mo nu ra se ti vo zu".split(" ");
    private static final String[] WORDS = ("позвонил опять насчёт логотипа скидку просит срочно вечером called again"
                    + " about the invoice asked for one more round urgent late қоңырау шалды ақысын төлемейді")
            .split(" ");

    private final Random random = new Random(2026);
    private final List<Client> clients = new ArrayList<>();
    private final int days;

    BenchJournal(int clients) {
        this(clients, FOUR_YEARS);
    }

    /// @param days over how many days the entries are spread
    BenchJournal(int clients, int days) {
        this.days = days;
        for (int i = 0; i < clients; i++) {
            LocalDate since = TODAY.minusDays(100L + random.nextInt(days - 100));
            this.clients.add(Client.named(new ClientId(id()), name(i), since));
        }
    }

    /// {@return the first client}
    Client client() {
        return clients.getFirst();
    }

    /// {@return the edit that brings in all clients and so many entries}
    Edit imported(int entries) {
        List<Change> changes = new ArrayList<>();
        for (Client client : clients) {
            changes.add(new Change.OfItem(null, client, new Known(NOW, client.since())));
        }
        for (int i = 0; i < entries; i++) {
            ClientId client = clients.get(random.nextInt(clients.size())).id();
            changes.add(entry(client, TODAY.minusDays(random.nextInt(days))));
        }
        return new Edit(Edit.Kind.IMPORT, changes);
    }

    /// {@return the edit that logs one more entry of the first client}
    Edit logged(LocalDate day) {
        return new Edit(Edit.Kind.LOG, List.of(entry(client().id(), day)));
    }

    String note() {
        var note = new StringBuilder();
        for (int i = 0; i < 15; i++) {
            note.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return note.append(random.nextInt(100_000)).toString();
    }

    private Change entry(ClientId client, LocalDate day) {
        Instant at = day.atTime(8 + random.nextInt(12), random.nextInt(60))
                .atZone(ZONE)
                .toInstant();
        var signals = EnumSet.noneOf(Signal.class);
        if (client.equals(client().id())) {
            signals.add(Signal.DISRESPECT);
        }
        if (random.nextInt(3) == 0) {
            signals.add(List.of(Signal.values()).get(random.nextInt(Signal.values().length)));
        }
        var entry = new Interaction(
                new InteractionId(id()),
                client,
                at,
                ZONE,
                ZONE.getRules().getOffset(at),
                List.of(Channel.values()).get(random.nextInt(Channel.values().length)),
                Direction.IN,
                random.nextInt(90),
                0,
                random.nextInt(3) == 0 ? null : Energy.of(random.nextInt(5) - 2),
                null,
                signals,
                EnumSet.noneOf(Signal.class),
                EnumSet.noneOf(Action.class),
                false);
        return new Change.OfInteraction(null, entry, Words.NONE, Words.noting(note()), new Known(NOW, day));
    }

    /// A name that no word of the line's grammar resembles: four syllables that spell the number.
    private static String name(int number) {
        var name = new StringBuilder("K");
        for (int left = number, i = 0; i < 4; i++, left /= SYLLABLES.length) {
            name.append(SYLLABLES[left % SYLLABLES.length]);
        }
        return name.toString();
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
