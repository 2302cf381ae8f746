package boundary.exchange;

import boundary.journal.Agreement;
import boundary.journal.Boundary;
import boundary.journal.Channel;
import boundary.journal.Disengagement;
import boundary.journal.Disengagement.Expected;
import boundary.journal.Disengagement.Review;
import boundary.journal.Extra;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.ItemId;
import boundary.journal.LetterSent;
import boundary.journal.Notice;
import boundary.journal.OwnTemplate;
import boundary.journal.Practice;
import boundary.journal.Pricing;
import boundary.journal.Resource;
import boundary.journal.ResponseTime;
import boundary.journal.Signal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Reads what `EndingOut` wrote.
final class EndingIn {
    private EndingIn() {}

    static Agreement agreement(Fields f) throws RefusedException {
        return new Agreement(
                ItemIn.owner(f),
                f.required("agreed", Cells::day),
                ItemIn.codes(f, "channels", Channel.class),
                f.has("answerWithin") ? within(f.object(f.raw("answerWithin"))) : null,
                f.optional("rounds", Cells.COUNT),
                Limits.body(f, "included"),
                Limits.body(f, "extra"),
                f.or("includesUnbilled", Cells::truth, false),
                f.optional("payWithinDays", Cells.COUNT),
                f.required("pricing", Cells.code(Pricing.class)),
                ItemIn.money(f, "price"),
                f.optional("retainerMinutes", Cells.COUNT),
                f.has("notice") ? notice(f.object(f.raw("notice"))) : null);
    }

    private static ResponseTime within(Fields f) throws RefusedException {
        return new ResponseTime(
                f.required("count", Cells.POSITIVE), f.required("unit", Cells.code(ResponseTime.Unit.class)));
    }

    private static Notice notice(Fields f) throws RefusedException {
        return new Notice(
                f.required("count", Cells.whole(0, Notice.MOST_DAYS)),
                f.required("unit", Cells.code(Notice.Unit.class)),
                f.required("form", Cells.code(Notice.Form.class)),
                Limits.body(f, "clause"));
    }

    static Boundary boundary(UUID id, Fields f) throws RefusedException {
        return new Boundary(
                new ItemId(id),
                ItemIn.owner(f),
                f.required("set", Cells::day),
                ItemIn.codes(f, "breaches", Signal.class),
                Limits.body(f, "rule"));
    }

    static Extra extra(UUID id, Fields f) throws RefusedException {
        return new Extra(
                new InteractionId(id),
                ItemIn.owner(f),
                f.required("decided", Cells::day),
                f.required("fate", Cells.code(Extra.Fate.class)),
                f.required("minutes", Cells.whole(1, Interaction.DAY_MINUTES)),
                ItemIn.money(f, "amount"),
                Limits.body(f, "work"),
                ItemIn.itemId(f, "bill"));
    }

    static LetterSent letter(UUID id, Fields f) throws RefusedException {
        UUID entry = f.optional("entry", Cells::identity);
        return new LetterSent(
                new ItemId(id),
                ItemIn.owner(f),
                f.required("day", Cells::day),
                Limits.name(f, "template"),
                Limits.name(f, "language"),
                Limits.body(f, "subject"),
                entry == null ? null : new InteractionId(entry));
    }

    static Disengagement ending(Fields f) throws RefusedException {
        List<Review> reviews = new ArrayList<>();
        for (Object one : f.list("reviews")) {
            reviews.add(review(f.object(one)));
        }
        return new Disengagement(
                ItemIn.owner(f),
                f.required("begun", Cells::day),
                f.or("noContact", Cells::truth, false),
                f.optional("copyKept", Cells::day),
                f.optional("moneySettled", Cells::day),
                f.optional("lastDay", Cells::day),
                f.optional("noticeGiven", Cells::day),
                f.optional("left", Cells::day),
                f.has("expected") ? expected(f.object(f.raw("expected"))) : null,
                reviews);
    }

    private static Review review(Fields f) throws RefusedException {
        return new Review(
                f.required("afterDays", Cells.POSITIVE),
                f.required("day", Cells::day),
                f.required("again", Cells.code(Review.Again.class)),
                Limits.body(f, "note"));
    }

    private static Expected expected(Fields f) throws RefusedException {
        return new Expected(
                f.required("minutesPerWeek", Cells::notNegative),
                f.required("eveningsPerMonth", Cells::notNegative),
                ItemIn.money(f, "unpaidPerMonth"));
    }

    static Practice practice(Fields f) throws RefusedException {
        return new Practice(
                Limits.name(f, "name"),
                ItemIn.money(f, "need"),
                ItemIn.money(f, "reserve"),
                f.has("rates") ? rates(f.object(f.raw("rates"))) : Map.of());
    }

    private static Map<Currency, BigDecimal> rates(Fields f) throws RefusedException {
        Map<Currency, BigDecimal> rates = new HashMap<>();
        for (Object name : f.all().keySet()) {
            String code = String.valueOf(name);
            Currency currency = Cells.currency(code);
            BigDecimal rate = f.required(code, Cells::rate);
            if (currency == null) {
                throw f.bad("rates", code);
            }
            rates.put(currency, rate);
        }
        return rates;
    }

    static OwnTemplate template(UUID id, Fields f) throws RefusedException {
        return new OwnTemplate(
                new ItemId(id),
                Limits.name(f, "name"),
                Limits.name(f, "language"),
                Limits.body(f, "subject"),
                Limits.body(f, "body"));
    }

    static Resource resource(UUID id, Fields f) throws RefusedException {
        return new Resource(
                new ItemId(id),
                f.required("kind", Cells.code(Resource.Kind.class)),
                Limits.name(f, "name"),
                Limits.body(f, "link"),
                Limits.body(f, "note"));
    }
}
