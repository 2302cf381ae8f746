package boundary.sqlite;

import boundary.journal.Absence;
import boundary.journal.Action;
import boundary.journal.ActionTaken;
import boundary.journal.Agreement;
import boundary.journal.Answer;
import boundary.journal.Because;
import boundary.journal.Boundary;
import boundary.journal.Change;
import boundary.journal.Channel;
import boundary.journal.CheckIn;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Direction;
import boundary.journal.Disengagement;
import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.Energy;
import boundary.journal.Extra;
import boundary.journal.FreeDays;
import boundary.journal.HardTime;
import boundary.journal.Hardship;
import boundary.journal.Income;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.Item;
import boundary.journal.ItemId;
import boundary.journal.Journal;
import boundary.journal.Known;
import boundary.journal.LetterSent;
import boundary.journal.Money;
import boundary.journal.Obligation;
import boundary.journal.Opinion;
import boundary.journal.OwnTemplate;
import boundary.journal.Policy;
import boundary.journal.Practice;
import boundary.journal.Pursuit;
import boundary.journal.QuietDay;
import boundary.journal.Repair;
import boundary.journal.Repeat;
import boundary.journal.Resource;
import boundary.journal.SavedFilter;
import boundary.journal.Severity;
import boundary.journal.Signal;
import boundary.journal.StaleEditException;
import boundary.journal.Stamp;
import boundary.journal.Suggestion;
import boundary.journal.Taken;
import boundary.journal.Tolerance;
import boundary.journal.Tuning;
import boundary.journal.Words;
import boundary.journal.WorkingHours;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/// Somebody who edits a journal at random, always the same from the same seed, and leaves no field and no odd text out.
final class Diarist {
    private static final List<String> TEXTS = List.of(
            "",
            "Called again about the logo, third time",
            "Позвонил ещё раз, «срочно», скидку просит",
            "Түнгі қоңырау: ақысын төлемейді, Әйгерім ұялды",
            "line one\nline two\r\n\ttabbed",
            "quotes \" ' ` ; -- drop table words; /* */",
            "emoji 👩‍👩‍👧 and ﷽ עברית and NFD e\u0301",
            "lone \uD800 surrogate and NUL \u0000 and U+FFFF \uFFFF",
            " leading and trailing ",
            "=1+1 @SUM % _ * NEAR(a b) -x");
    private static final List<String> ZONES =
            List.of("Asia/Almaty", "Europe/Berlin", "Asia/Kolkata", "Z", "+03:30", "America/St_Johns");
    private static final List<String> CURRENCIES = List.of("EUR", "KZT", "JPY", "USD");
    private static final LocalDate START = LocalDate.of(2025, 1, 1);

    private static final List<Class<? extends Item>> NOTED = List.of(
            ActionTaken.class,
            Hardship.class,
            CheckIn.class,
            Absence.class,
            QuietDay.class,
            Obligation.class,
            Opinion.class,
            Income.class,
            Agreement.class,
            Boundary.class,
            Extra.class,
            LetterSent.class,
            Disengagement.class,
            Practice.class,
            OwnTemplate.class,
            Resource.class,
            SavedFilter.class);

    private final Random random;
    private final EndingDiarist ending;

    Diarist(long seed) {
        random = new Random(seed);
        ending = new EndingDiarist(this);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    Stamp stamp() {
        return new Stamp(
                Instant.ofEpochMilli(1_750_000_000_000L + random.nextInt(1_000_000_000)),
                day(),
                () -> new UUID(random.nextLong(), random.nextLong()));
    }

    /// {@return an edit that fits the journal}. One that would close work over an open duty is thought over.
    Edit edit(Journal journal, JournalWords words) {
        while (true) {
            Edit next = drawn(journal, words);
            try {
                journal.with(next);
                return next;
            } catch (StaleEditException e) {
                below(2); // and drawn anew
            }
        }
    }

    private Edit drawn(Journal journal, JournalWords words) {
        Stamp stamp = stamp();
        List<Client> clients = journal.clients();
        List<Interaction> entries = journal.interactions();
        if (clients.isEmpty() || below(12) == 0) {
            return Edits.put(journal, Edit.Kind.ADD_CLIENT, client(new ClientId(id())), stamp);
        }
        return switch (below(entries.isEmpty() ? 5 : 8)) {
            case 0, 1 -> new Edit(Edit.Kind.LOG, List.of(logged(one(clients).id(), stamp.known())));
            case 2 ->
                Edits.put(journal, Edit.Kind.NOTE_OBLIGATION, item(one(clients).id()), stamp);
            case 3 -> replaced(journal, clients, stamp);
            case 4 -> imported(clients, stamp);
            case 5 -> Edits.delete(one(entries), words.of(one(entries)), stamp);
            default -> changed(one(entries), clients, words, stamp);
        };
    }

    /// The words of the entries of a journal.
    interface JournalWords {
        Words of(Interaction entry);
    }

    Words words() {
        return new Words(one(TEXTS), one(TEXTS) + one(TEXTS), below(3) == 0 ? one(TEXTS) : "");
    }

    private Edit changed(Interaction entry, List<Client> clients, JournalWords words, Stamp stamp) {
        Interaction after = entry(entry.id(), one(clients).id());
        return Edits.change(entry, words.of(entry), after, below(4) == 0 ? words.of(entry) : words(), stamp);
    }

    private Edit replaced(Journal journal, List<Client> clients, Stamp stamp) {
        List<Item> standing = new ArrayList<>(journal.absences());
        standing.addAll(journal.quietDays());
        clients.forEach(c -> standing.addAll(journal.obligations(c.id())));
        clients.forEach(c -> standing.addAll(journal.income(c.id())));
        clients.forEach(c -> standing.addAll(journal.opinions(c.id())));
        clients.forEach(c -> standing.addAll(journal.boundaries(c.id())));
        clients.forEach(c -> standing.addAll(journal.extras(c.id())));
        clients.forEach(c -> standing.addAll(journal.letters(c.id())));
        standing.addAll(journal.templates());
        standing.addAll(journal.resources());
        if (!standing.isEmpty() && below(2) == 0) {
            return Edits.remove(Edit.Kind.NOTE_ABSENCE, one(standing), stamp);
        }
        Item next = below(2) == 0 ? policy() : client(one(clients).id());
        return Edits.put(journal, Edit.Kind.CHANGE_POLICY, next, stamp);
    }

    private Edit imported(List<Client> clients, Stamp stamp) {
        List<Change> changes = new ArrayList<>();
        for (int i = below(6); i >= 0; i--) {
            changes.add(logged(one(clients).id(), new Known(stamp.recordedAt(), day())));
        }
        Client added = client(new ClientId(id()));
        changes.add(new Change.OfItem(null, added, stamp.known()));
        changes.add(logged(added.id(), stamp.known()));
        return new Edit(Edit.Kind.IMPORT, changes);
    }

    Change logged(ClientId client, Known known) {
        return new Change.OfInteraction(null, entry(new InteractionId(id()), client), Words.NONE, words(), known);
    }

    Interaction entry(InteractionId id, ClientId client) {
        ZoneId zone = ZoneId.of(one(ZONES));
        Answer answer = maybe(() -> one(List.of(Answer.values())));
        Instant at = Instant.ofEpochSecond(1_700_000_000L + random.nextInt(60_000_000));
        return new Interaction(
                id,
                client,
                at,
                zone,
                zone.getRules().getOffset(at),
                one(List.of(Channel.values())),
                one(List.of(Direction.values())),
                below(1441),
                below(1441),
                maybe(() -> one(List.of(Energy.values()))),
                maybe(() -> one(List.of(Severity.values()))),
                some(List.of(Signal.values())),
                some(List.of(Signal.values())),
                some(List.of(Action.values())),
                below(2) == 0,
                answer,
                answer == null ? null : maybe(() -> one(List.of(Taken.values()))));
    }

    private Item item(ClientId client) {
        return item(one(NOTED), id(), client);
    }

    /// {@return an item of a sort under an identity; a quiet day has its own}
    Item item(Class<? extends Item> type, UUID key, ClientId client) {
        ItemId id = new ItemId(key);
        LocalDate day = day();
        return switch (type.getSimpleName()) {
            case "Policy" -> policy();
            case "Client" -> client(new ClientId(key));
            case "ActionTaken" -> action(id, client);
            case "Hardship" ->
                new Hardship(
                        id,
                        client,
                        day,
                        maybe(() -> day.plusDays(9)),
                        maybe(this::day),
                        below(2) == 0,
                        one(TEXTS),
                        maybe(() -> one(List.of(HardTime.values()))));
            case "CheckIn" -> new CheckIn(id, client, day, below(5));
            case "Absence" -> new Absence(id, day, day.plusDays(below(20)), one(TEXTS));
            case "QuietDay" -> new QuietDay(day);
            case "Obligation" ->
                new Obligation(
                        id,
                        client,
                        "DELIVERABLE",
                        one(List.of(Obligation.Party.values())),
                        day,
                        maybe(this::day),
                        maybe(this::day),
                        below(2) == 0,
                        one(TEXTS),
                        maybe(this::money),
                        one(TEXTS),
                        maybe(() -> one(List.of(Repeat.values()))),
                        maybe(() -> one(List.of(Pursuit.values()))));
            case "Opinion" -> opinion(id, client);
            case "Income" -> new Income(id, client, day, money(), one(TEXTS), maybe(this::itemId));
            default -> ending.item(type, key, client);
        };
    }

    private ActionTaken action(ItemId id, ClientId client) {
        Action action = one(List.of(Action.values()));
        return new ActionTaken(
                id,
                client,
                day(),
                action,
                one(TEXTS),
                maybe(() -> below(2) == 0),
                maybe(this::itemId),
                maybe(() -> one(List.of(Channel.values()))),
                action == Action.REPAIR ? maybe(() -> one(List.of(Repair.values()))) : null);
    }

    private Opinion opinion(ItemId id, ClientId client) {
        return new Opinion(
                id,
                client,
                day(),
                one(List.of(Suggestion.values())),
                below(2) == 0,
                below(10_001),
                random.nextDouble() * Math.pow(10, -below(9)),
                one(TEXTS),
                maybe(this::day),
                maybe(() -> one(List.of(Because.values()))),
                maybe(() -> 1 + below(9)));
    }

    Client client(ClientId id) {
        return new Client(
                id,
                "Client " + one(TEXTS),
                List.of("alias " + below(9), one(TEXTS)),
                one(TEXTS),
                one(TEXTS),
                one(TEXTS),
                maybe(() -> "kk"),
                maybe(() -> ZoneId.of(one(ZONES))),
                maybe(() -> Currency.getInstance(one(CURRENCIES))),
                maybe(this::money),
                day(),
                day(),
                maybe(this::day),
                maybe(this::hours),
                one(TEXTS));
    }

    private Policy policy() {
        List<FreeDays> free = below(2) == 0
                ? List.of()
                : List.of(new FreeDays(START, START, ""), new FreeDays(START, START.plusDays(9), one(TEXTS)));
        return new Policy(
                hours(),
                free,
                one(List.of(Tolerance.values())),
                Currency.getInstance(one(CURRENCIES)),
                ZoneId.of(one(ZONES)),
                tuning());
    }

    private Tuning tuning() {
        return new Tuning(
                below(2) == 0 ? Map.of() : Map.of("HALF_LIFE", random.nextGaussian() * 1e9, "X_" + below(3), 0.1),
                maybe(this::day));
    }

    private WorkingHours hours() {
        var days = new EnumMap<DayOfWeek, WorkingHours.Hours>(DayOfWeek.class);
        for (DayOfWeek day : some(List.of(DayOfWeek.values()))) {
            days.put(day, new WorkingHours.Hours(LocalTime.of(below(9), below(60)), LocalTime.of(10 + below(14), 30)));
        }
        return new WorkingHours(days);
    }

    Money money() {
        return new Money(random.nextLong() >> below(60), Currency.getInstance(one(CURRENCIES)));
    }

    LocalDate day() {
        return START.plusDays(below(700));
    }

    UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    ItemId itemId() {
        return new ItemId(id());
    }

    String text() {
        return one(TEXTS);
    }

    Currency currency() {
        return Currency.getInstance(one(CURRENCIES));
    }

    double amount() {
        return Math.abs(random.nextGaussian()) * Math.pow(10, below(9) - 4);
    }

    <T> T maybe(Supplier<T> value) {
        return below(2) == 0 ? null : value.get();
    }

    <T> T one(List<T> of) {
        return of.get(below(of.size()));
    }

    <T> Set<T> some(Collection<T> of) {
        Set<T> some = new HashSet<>(of);
        some.removeIf(x -> below(3) != 0);
        return some;
    }
}
