package boundary.report;

import boundary.journal.Answer;
import boundary.journal.Billing;
import boundary.journal.Change;
import boundary.journal.Channel;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Direction;
import boundary.journal.Edit;
import boundary.journal.Energy;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.Journal;
import boundary.journal.Known;
import boundary.journal.Money;
import boundary.journal.Signal;
import boundary.journal.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Histories by chance, and filters that find something in them.
final class ChanceHistory {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final int DAYS = 60;
    private static final List<String> CURRENCIES = List.of("EUR", "KZT", "JPY");

    private final Random chance;
    private final List<Client> clients = new ArrayList<>();

    ChanceHistory(long seed) {
        chance = new Random(seed);
    }

    /// {@return a journal of some clients, with a rate and without, in several currencies}
    Journal journal() {
        List<Change> changes = new ArrayList<>();
        int many = 1 + chance.nextInt(5);
        for (int i = 0; i < many; i++) {
            Client client = client("Client " + i, chance.nextInt(4) == 0 ? null : rate());
            clients.add(client);
            changes.add(new Change.OfItem(null, client, new Known(NOON, TODAY)));
        }
        int entries = chance.nextInt(80);
        for (int i = 0; i < entries; i++) {
            changes.add(new Change.OfInteraction(null, entry(), Words.NONE, Words.NONE, new Known(NOON, TODAY)));
        }
        return Journal.empty().with(new Edit(Edit.Kind.IMPORT, changes));
    }

    /// {@return a filter without words, each condition of which stands or not}
    Filter filter() {
        LocalDate from = chance.nextBoolean() ? null : day();
        return new Filter(
                "",
                chance.nextBoolean()
                        ? Set.of()
                        : Set.copyOf(List.of(any(clients).id(), any(clients).id())),
                some(Signal.values()),
                some(Channel.values()),
                from,
                chance.nextBoolean() ? null : day(),
                chance.nextInt(3) > 0 ? null : any(List.of(Billing.values())),
                some(Energy.values()),
                some(Answer.values()));
    }

    /// {@return some of the entries of a journal, as if they had the words looked for}
    Set<InteractionId> having(Journal journal) {
        Set<InteractionId> having = new HashSet<>();
        journal.interactions().forEach(entry -> {
            if (chance.nextBoolean()) {
                having.add(entry.id());
            }
        });
        return having;
    }

    private Interaction entry() {
        int spent = chance.nextInt(4) == 0 ? 0 : chance.nextInt(120);
        Set<Signal> signals = some(Signal.values());
        return new Interaction(
                new InteractionId(id()),
                any(clients).id(),
                day().atTime(chance.nextInt(24), chance.nextInt(60)).toInstant(ZoneOffset.ofHours(5)),
                ZoneOffset.ofHours(5),
                ZoneOffset.ofHours(5),
                any(List.of(Channel.values())),
                Direction.IN,
                spent,
                chance.nextBoolean() ? 0 : chance.nextInt(120),
                chance.nextInt(3) == 0 ? null : any(List.of(Energy.values())),
                null,
                signals,
                chance.nextInt(3) == 0 ? signals : Set.of(),
                Set.of(),
                false,
                chance.nextBoolean() ? null : any(List.of(Answer.values())),
                null);
    }

    private Client client(String name, @Nullable Money rate) {
        LocalDate since = TODAY.minusDays(DAYS);
        var id = new ClientId(id());
        return new Client(id, name, List.of(), "", "", "", null, null, null, rate, since, since, null, null, "");
    }

    private Money rate() {
        return new Money(chance.nextInt(20_000), Currency.getInstance(any(CURRENCIES)));
    }

    private LocalDate day() {
        return TODAY.minusDays(chance.nextInt(DAYS));
    }

    private <E extends Enum<E>> Set<E> some(E[] values) {
        if (chance.nextInt(3) > 0) {
            return Set.of();
        }
        List<E> all = Arrays.asList(values);
        return EnumSet.of(any(all), any(all), any(all));
    }

    private <T> T any(List<T> values) {
        return values.get(chance.nextInt(values.size()));
    }

    private UUID id() {
        return new UUID(chance.nextLong(), chance.nextLong());
    }
}
