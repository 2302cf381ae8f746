package boundary.exchange;

import boundary.journal.Absence;
import boundary.journal.Action;
import boundary.journal.ActionTaken;
import boundary.journal.Answer;
import boundary.journal.Because;
import boundary.journal.Channel;
import boundary.journal.CheckIn;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Direction;
import boundary.journal.Energy;
import boundary.journal.HardTime;
import boundary.journal.Hardship;
import boundary.journal.Income;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.Item;
import boundary.journal.ItemId;
import boundary.journal.Money;
import boundary.journal.Obligation;
import boundary.journal.Opinion;
import boundary.journal.Policy;
import boundary.journal.Pursuit;
import boundary.journal.QuietDay;
import boundary.journal.Repair;
import boundary.journal.Repeat;
import boundary.journal.SavedFilter;
import boundary.journal.Severity;
import boundary.journal.Signal;
import boundary.journal.Suggestion;
import boundary.journal.Taken;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads what `ItemOut` wrote.
final class ItemIn {
    private ItemIn() {}

    /// {@return the item of these fields}
    ///
    /// @throws RefusedException if a field is not what it should be
    static Item item(Shape shape, UUID id, Fields f) throws RefusedException {
        try {
            return switch (shape) {
                case POLICY -> PolicyJson.read(f, Policy.DEFAULT);
                case CLIENT -> client(id, f);
                case ENTRY -> throw new IllegalArgumentException("an entry is no item");
                case ACTION ->
                    new ActionTaken(
                            new ItemId(id),
                            owner(f),
                            f.required("day", Cells::day),
                            f.required("action", Cells.code(Action.class)),
                            Limits.body(f, "words"),
                            f.optional("helped", Cells::truth),
                            itemId(f, "about"),
                            f.optional("how", Cells.code(Channel.class)),
                            f.optional("repair", Cells.code(Repair.class)));
                case HARDSHIP ->
                    new Hardship(
                            new ItemId(id),
                            owner(f),
                            f.required("from", Cells::day),
                            f.optional("to", Cells::day),
                            f.optional("lookAgain", Cells::day),
                            f.or("health", Cells::truth, false),
                            Limits.body(f, "note"),
                            f.optional("kind", Cells.code(HardTime.class)));
                case ABSENCE ->
                    new Absence(
                            new ItemId(id),
                            f.required("from", Cells::day),
                            f.required("to", Cells::day),
                            Limits.name(f, "why"));
                case CHECK_IN ->
                    new CheckIn(
                            new ItemId(id),
                            owner(f),
                            f.required("day", Cells::day),
                            f.required("level", Cells.whole(0, 4)));
                case QUIET_DAY -> new QuietDay(f.required("day", Cells::day));
                case OBLIGATION -> obligation(id, f);
                case INCOME ->
                    new Income(
                            new ItemId(id),
                            owner(f),
                            f.required("day", Cells::day),
                            required(f, money(f, "amount"), "amount"),
                            Limits.body(f, "note"),
                            itemId(f, "bill"));
                case OPINION -> opinion(id, f);
                case AGREEMENT -> EndingIn.agreement(f);
                case BOUNDARY -> EndingIn.boundary(id, f);
                case EXTRA -> EndingIn.extra(id, f);
                case LETTER -> EndingIn.letter(id, f);
                case ENDING -> EndingIn.ending(f);
                case PRACTICE -> EndingIn.practice(f);
                case TEMPLATE -> EndingIn.template(id, f);
                case RESOURCE -> EndingIn.resource(id, f);
                case FILTER -> new SavedFilter(new ItemId(id), Limits.name(f, "name"), Limits.body(f, "query"));
            };
        } catch (IllegalArgumentException e) {
            throw f.bad("value", shape);
        }
    }

    private static Client client(UUID id, Fields f) throws RefusedException {
        String language = Limits.name(f, "language");
        return new Client(
                new ClientId(id),
                Limits.name(f, "name"),
                f.texts("aliases"),
                Limits.name(f, "contact"),
                Limits.name(f, "email"),
                Limits.name(f, "phone"),
                language.isEmpty() ? null : language,
                f.optional("zone", Cells::zone),
                f.optional("currency", Cells::currency),
                money(f, "rate"),
                f.required("since", Cells::day),
                f.required("observedFrom", Cells::day),
                f.optional("until", Cells::day),
                f.optional("ownHours", Cells::hours),
                Limits.body(f, "note"));
    }

    private static Obligation obligation(UUID id, Fields f) throws RefusedException {
        return new Obligation(
                new ItemId(id),
                owner(f),
                Limits.name(f, "kind"),
                f.required("owedBy", Cells.code(Obligation.Party.class)),
                f.required("opened", Cells::day),
                f.optional("due", Cells::day),
                f.optional("done", Cells::day),
                f.or("waived", Cells::truth, false),
                Limits.body(f, "reason"),
                money(f, "amount"),
                Limits.body(f, "description"),
                f.optional("repeats", Cells.code(Repeat.class)),
                f.optional("pursuit", Cells.code(Pursuit.class)));
    }

    private static Opinion opinion(UUID id, Fields f) throws RefusedException {
        return new Opinion(
                new ItemId(id),
                owner(f),
                f.required("day", Cells::day),
                f.required("suggestion", Cells.code(Suggestion.class)),
                f.required("agreed", Cells::truth),
                f.required("scoreHundredths", Cells.whole(0, Opinion.MOST_HUNDREDTHS)),
                f.required("situational", Cells::probability),
                Limits.body(f, "reason"),
                f.optional("quietUntil", Cells::day),
                f.optional("because", Cells.code(Because.class)),
                f.optional("quietBreaches", Cells.whole(1, Integer.MAX_VALUE)));
    }

    static Interaction entry(UUID id, Fields f) throws RefusedException {
        Integer energy = f.optional("energy", Cells.whole(-2, 2));
        Integer severity = f.optional("severity", Cells.whole(1, 3));
        Answer answer = f.optional("answer", Cells.code(Answer.class));
        Taken taken = f.optional("taken", Cells.code(Taken.class));
        if (taken != null && answer == null) {
            throw f.bad("taken", taken);
        }
        return new Interaction(
                new InteractionId(id),
                owner(f),
                f.required("at", Cells::moment),
                f.required("zone", Cells::zone),
                f.required("offset", Cells::offset),
                f.required("channel", Cells.code(Channel.class)),
                f.required("direction", Cells.code(Direction.class)),
                f.or("minutes", Cells.whole(0, Interaction.DAY_MINUTES), 0),
                f.or("unpaidMinutes", Cells.whole(0, Interaction.DAY_MINUTES), 0),
                energy == null ? null : Energy.of(energy),
                severity == null ? null : Severity.of(severity),
                codes(f, "signals", Signal.class),
                codes(f, "excused", Signal.class),
                codes(f, "actions", Action.class),
                f.or("fair", Cells::truth, false),
                answer,
                taken);
    }

    static <E extends Enum<E>> Set<E> codes(Fields f, String field, Class<E> type) throws RefusedException {
        Set<E> set = new HashSet<>();
        for (String text : f.texts(field)) {
            E code = Cells.code(type).read(text);
            set.add(required(f, code, field));
        }
        return set;
    }

    static @Nullable ItemId itemId(Fields f, String field) throws RefusedException {
        UUID id = f.optional(field, Cells::identity);
        return id == null ? null : new ItemId(id);
    }

    static ClientId owner(Fields f) throws RefusedException {
        return new ClientId(f.id("client"));
    }

    static @Nullable Money money(Fields f, String field) throws RefusedException {
        if (!f.has(field)) {
            return null;
        }
        Fields money = f.object(f.raw(field));
        try {
            return Money.of(money.amount("amount"), money.required("currency", Cells::currency));
        } catch (ArithmeticException e) {
            throw money.bad("amount", money.text("amount"));
        }
    }

    private static <T> T required(Fields f, @Nullable T value, String field) throws RefusedException {
        if (value == null) {
            throw f.bad(field, "");
        }
        return value;
    }
}
