package boundary.ui.history;

import boundary.journal.Answer;
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
import boundary.journal.Money;
import boundary.journal.Signal;
import boundary.journal.Stamp;
import boundary.journal.Words;
import boundary.session.Session;
import boundary.sqlite.SqliteStore;
import boundary.ui.FxSession;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// A journal in a file, with a few entries in three languages, whose words can really be looked for.
final class Shelf {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");

    private final AtomicLong ids = new AtomicLong();
    private final List<Change> changes = new ArrayList<>();
    final ClientId northwind = client("Northwind Studio", new Money(8_000, Currency.getInstance("EUR")));
    final ClientId aizhan = client("Айжан Сапарова", null);

    /// {@return the usual entries: seven, of two clients}
    static Shelf filled() {
        var shelf = new Shelf();
        shelf.entry(
                shelf.northwind,
                "2026-11-22T09:12",
                10,
                10,
                Energy.TIRED,
                "Where are the banner sizes?",
                Signal.OFF_HOURS);
        shelf.entry(
                shelf.northwind,
                "2026-11-19T22:05",
                40,
                40,
                Energy.WORN_OUT,
                "Счёт ещё раз, сорок минут.",
                Signal.OFF_HOURS,
                Signal.COMPLAINT);
        shelf.entry(shelf.northwind, "2026-11-18T16:45", 15, 0, Energy.GOOD, "Thanks for the list.", Signal.THANKS);
        shelf.entry(
                shelf.northwind,
                "2026-10-20T21:50",
                25,
                25,
                Energy.TIRED,
                "“The tone is still not us.”",
                Signal.COMPLAINT);
        shelf.entry(
                shelf.aizhan,
                "2026-11-09T19:50",
                25,
                25,
                Energy.TIRED,
                "Ақысын төлемейді, қоңырау шалды.",
                Signal.OFF_HOURS);
        shelf.entry(shelf.aizhan, "2026-08-08T20:40", 15, 0, null, "");
        shelf.entry(shelf.aizhan, "2024-03-04T10:00", 60, 0, Energy.EVEN, "An old one AND NEAR(everything)");
        return shelf;
    }

    /// {@return the journal, open in a new file}
    FxSession open(Path folder) {
        try (var first = new Session(SqliteStore.create(folder.resolve("mine"), Clock.systemUTC()), this::stamp)) {
            if (!changes.isEmpty()) {
                first.apply(new Edit(Edit.Kind.IMPORT, changes));
            }
        }
        var session = new Session(SqliteStore.open(folder.resolve("mine"), Clock.systemUTC()), this::stamp);
        return new FxSession(session, TODAY, this::stamp, why -> {
            throw why;
        });
    }

    /// {@return a journal without any client}
    static Shelf empty() {
        var shelf = new Shelf();
        shelf.changes.clear();
        return shelf;
    }

    Stamp stamp() {
        return new Stamp(NOW, TODAY, this::id);
    }

    private ClientId client(String name, @Nullable Money rate) {
        var id = new ClientId(id());
        LocalDate since = TODAY.minusYears(3);
        changes.add(new Change.OfItem(
                null,
                new Client(id, name, List.of(), "", "", "", null, null, null, rate, since, since, null, null, ""),
                new Known(NOW, TODAY)));
        return id;
    }

    private void entry(
            ClientId client,
            String at,
            int spent,
            int unpaid,
            @Nullable Energy energy,
            String note,
            Signal... signals) {
        var entry = new Interaction(
                new InteractionId(id()),
                client,
                LocalDateTime.parse(at).toInstant(ZoneOffset.UTC),
                ZoneOffset.UTC,
                ZoneOffset.UTC,
                spent == 40 ? Channel.CALL : Channel.MESSAGE,
                Direction.IN,
                spent,
                unpaid,
                energy,
                null,
                Set.of(signals),
                Set.of(),
                Set.of(),
                false,
                spent == 40 ? Answer.DECLINED : null,
                null);
        changes.add(new Change.OfInteraction(null, entry, Words.NONE, Words.noting(note), new Known(NOW, TODAY)));
    }

    private UUID id() {
        return new UUID(5, ids.incrementAndGet());
    }
}
