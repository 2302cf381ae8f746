package boundary.exchange;

import boundary.journal.Absence;
import boundary.journal.Action;
import boundary.journal.ActionTaken;
import boundary.journal.Answer;
import boundary.journal.Because;
import boundary.journal.Change;
import boundary.journal.Channel;
import boundary.journal.CheckIn;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Direction;
import boundary.journal.Edit;
import boundary.journal.Energy;
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
import boundary.journal.Money;
import boundary.journal.Obligation;
import boundary.journal.Opinion;
import boundary.journal.Policy;
import boundary.journal.Pursuit;
import boundary.journal.QuietDay;
import boundary.journal.Repair;
import boundary.journal.Repeat;
import boundary.journal.Severity;
import boundary.journal.Signal;
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
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/// A journal that grew by chance from a seed, with the words of every version.
final class Diary {
    private static final List<String> TEXTS = List.of(
            "",
            "=cmd|' /C calc'!A0",
            "+1",
            "-1",
            "@SUM(A1)",
            "'",
            "''",
            "'=x",
            "\tTab",
            "\rCR",
            "a\r\nb\nc",
            "x,y;\"z\"",
            "Қазына Дизайн ғөүұқәі",
            "Айжан Сапарова",
            "👩‍💻 ok",
            "\uFEFFbom",
            "שלום",
            "null",
            "  blanks  ",
            "a;b\\;c\\",
            "0012",
            "#comment");
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("Asia/Almaty"), ZoneId.of("Europe/Berlin"), ZoneOffset.UTC, ZoneId.of("+03:30"));

    private final Random random;
    private final EndingDiary ending = new EndingDiary(this);
    private Journal journal = Journal.empty();
    private final Map<Long, Words> bySequence = new HashMap<>();
    private final Map<InteractionId, Words> now = new HashMap<>();
    private int day;

    Diary(long seed, int steps) {
        random = new Random(seed);
        for (int i = 0; i < steps; i++) {
            step();
        }
    }

    Journal journal() {
        return journal;
    }

    Words words(InteractionId id) {
        return now.getOrDefault(id, Words.NONE);
    }

    Words words(long sequence) {
        return bySequence.getOrDefault(sequence, Words.NONE);
    }

    Target target() {
        return new Target(journal, this::words, stamp(), null, ZoneId.of("Asia/Almaty"), null);
    }

    static Stamp stamp() {
        return new Stamp(Instant.parse("2030-01-02T03:04:05Z"), LocalDate.of(2030, 1, 2), UUID::randomUUID);
    }

    void apply(Edit edit) {
        long sequence = journal.sequence();
        journal = journal.with(edit);
        for (Change change : edit.changes()) {
            sequence++;
            if (change instanceof Change.OfInteraction c) {
                bySequence.put(sequence, c.wordsAfter());
                now.put(c.id(), c.wordsAfter());
            }
        }
    }

    private void step() {
        if (random.nextInt(4) == 0) {
            day++;
        }
        List<Client> clients = journal.clients();
        List<Interaction> entries = journal.interactions();
        if (clients.isEmpty() || random.nextInt(12) == 0) {
            put(client(new ClientId(id())));
        } else if (random.nextInt(10) == 0) {
            put(client(one(clients).id()));
        } else if (random.nextInt(3) == 0) {
            put(item());
        } else if (!entries.isEmpty() && random.nextInt(4) == 0) {
            Interaction before = one(entries);
            Interaction after = random.nextBoolean() ? null : entry(before.id());
            entry(before, after);
        } else {
            entry(null, entry(new InteractionId(id())));
        }
    }

    private void entry(Interaction before, Interaction after) {
        Words was = before == null ? Words.NONE : words(before.id());
        Words becomes = after == null ? Words.NONE : new Words(text().strip(), text(), text());
        apply(new Edit(Edit.Kind.LOG, List.of(new Change.OfInteraction(before, after, was, becomes, known()))));
    }

    private void put(Item item) {
        Item before = journal.standing(item);
        Item after = before != null && random.nextInt(3) == 0 && !(item instanceof Client) ? null : item;
        apply(new Edit(Edit.Kind.IMPORT, List.of(new Change.OfItem(before, after, known()))));
    }

    private Item item() {
        ClientId client = one(journal.clients()).id();
        LocalDate from = today().minusDays(random.nextInt(30));
        LocalDate to = random.nextBoolean() ? null : from.plusDays(random.nextInt(9));
        ItemId id = new ItemId(id());
        return switch (random.nextInt(18)) {
            case 0 -> action(id, client, from);
            case 1 ->
                new Hardship(id, client, from, to, to, random.nextBoolean(), text(), maybe(() -> any(HardTime.class)));
            case 2 -> new Absence(id, from, from.plusDays(3), text());
            case 3 -> new CheckIn(id, client, from, random.nextInt(5));
            case 4 -> new QuietDay(from);
            case 5 ->
                new Obligation(
                        id,
                        client,
                        "DELIVERABLE",
                        one(List.of(Obligation.Party.values())),
                        from,
                        to,
                        to,
                        random.nextBoolean(),
                        text(),
                        random.nextBoolean() ? null : money(),
                        text(),
                        maybe(() -> any(Repeat.class)),
                        maybe(() -> any(Pursuit.class)));
            case 7 ->
                new Opinion(
                        id,
                        client,
                        from,
                        one(List.of(Suggestion.values())),
                        random.nextBoolean(),
                        random.nextInt(10_001),
                        random.nextDouble() * Math.pow(10, -random.nextInt(9)),
                        text(),
                        to,
                        maybe(() -> any(Because.class)),
                        maybe(() -> 1 + below(9)));
            case 6 -> new Income(id, client, from, money(), text(), maybe(this::itemId));
            case 8 -> policy();
            default -> ending.item(client, from);
        };
    }

    private ActionTaken action(ItemId id, ClientId client, LocalDate day) {
        Action action = any(Action.class);
        return new ActionTaken(
                id,
                client,
                day,
                action,
                text(),
                answer(),
                maybe(this::itemId),
                maybe(() -> any(Channel.class)),
                action == Action.REPAIR ? maybe(() -> any(Repair.class)) : null);
    }

    private Policy policy() {
        return new Policy(
                hours(),
                List.of(new FreeDays(today(), today().plusDays(2), text())),
                one(List.of(Tolerance.values())),
                currency(),
                one(ZONES),
                tuning());
    }

    private Tuning tuning() {
        Map<String, Double> own = random.nextBoolean()
                ? Map.of()
                : Map.of("HALF_LIFE", random.nextGaussian() * 1e7, "OF_A_LATER_VERSION", 0.1 + random.nextInt(3));
        return new Tuning(own, random.nextBoolean() ? null : today());
    }

    private WorkingHours hours() {
        return new WorkingHours(Map.of(
                one(List.of(DayOfWeek.values())), new WorkingHours.Hours(LocalTime.of(8, 30), LocalTime.of(17, 0))));
    }

    private Client client(ClientId id) {
        String name = one(List.of("Northwind", "Atlas", "=Formula & Co", "Сапарова", "A;B", "northwind"));
        return new Client(
                id,
                name + (random.nextInt(4) == 0 ? "" : " " + random.nextInt(40)),
                random.nextBoolean() ? List.of() : List.of("al;ias " + random.nextInt(9), "back\\slash", "+7"),
                text(),
                "a@b.c",
                "+7 701",
                random.nextBoolean() ? null : "kk",
                random.nextBoolean() ? null : one(ZONES),
                random.nextBoolean() ? null : currency(),
                random.nextBoolean() ? null : money(),
                today().minusYears(1),
                today(),
                random.nextInt(4) > 0 ? null : today().plusDays(3),
                random.nextInt(3) > 0 ? null : random.nextBoolean() ? new WorkingHours(Map.of()) : hours(),
                text());
    }

    private Interaction entry(InteractionId id) {
        ZoneId zone = one(ZONES);
        Answer said = maybe(() -> any(Answer.class));
        Instant at = Instant.parse("2026-03-01T00:00:00Z").plusSeconds(random.nextInt(40_000_000));
        return new Interaction(
                id,
                one(journal.clients()).id(),
                at,
                zone,
                zone.getRules().getOffset(at),
                one(List.of(Channel.values())),
                one(List.of(Direction.values())),
                random.nextInt(1441),
                random.nextInt(1441),
                random.nextBoolean() ? null : one(List.of(Energy.values())),
                random.nextBoolean() ? null : one(List.of(Severity.values())),
                some(Signal.class),
                some(Signal.class),
                some(Action.class),
                random.nextBoolean(),
                said,
                said == null ? null : maybe(() -> any(Taken.class)));
    }

    <E extends Enum<E>> Set<E> some(Class<E> type) {
        Set<E> set = EnumSet.noneOf(type);
        for (E one : type.getEnumConstants()) {
            if (random.nextInt(5) == 0) {
                set.add(one);
            }
        }
        return set;
    }

    private Known known() {
        return new Known(
                Instant.parse("2026-03-01T10:00:00Z").plusSeconds(day * 86_400L + journal.sequence()), today());
    }

    private LocalDate today() {
        return LocalDate.of(2026, 3, 1).plusDays(day);
    }

    Money money() {
        return new Money(random.nextInt(1_000_000), currency());
    }

    Currency currency() {
        return Currency.getInstance(one(List.of("EUR", "KZT", "JPY")));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    double number() {
        return Math.abs(random.nextGaussian()) * Math.pow(10, below(9) - 4);
    }

    ItemId itemId() {
        return new ItemId(id());
    }

    <E extends Enum<E>> E any(Class<E> type) {
        return one(List.of(type.getEnumConstants()));
    }

    <T> T maybe(Supplier<T> value) {
        return random.nextBoolean() ? null : value.get();
    }

    private Boolean answer() {
        return random.nextInt(3) == 0 ? null : random.nextBoolean();
    }

    String text() {
        return one(TEXTS);
    }

    UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /// {@return what stands now, with its words and the days from which it was first known}
    static List<String> content(Journal journal, Function<InteractionId, Words> words) {
        var lines = new ArrayList<String>();
        lines.add(journal.policy().toString());
        journal.forEachVersion(r -> {
            if (r.version().value() instanceof Interaction e && e.equals(journal.interaction(e.id()))) {
                lines.add(e + " " + words.apply(e.id()) + " "
                        + journal.versions(e.id()).getFirst().knownFrom());
            } else if (r.version().value() instanceof Item i
                    && !(i instanceof Policy)
                    && i.equals(journal.standing(i))) {
                // a client is brought back as known no later than the first entry that was moved to it
                lines.add(i
                        + (i instanceof Client
                                ? ""
                                : " " + journal.versions(i).getFirst().knownFrom()));
            }
        });
        return lines.stream().distinct().sorted().toList();
    }
}
