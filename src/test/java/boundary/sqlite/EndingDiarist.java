package boundary.sqlite;

import boundary.journal.Agreement;
import boundary.journal.Boundary;
import boundary.journal.Channel;
import boundary.journal.ClientId;
import boundary.journal.Disengagement;
import boundary.journal.Disengagement.Expected;
import boundary.journal.Disengagement.Review;
import boundary.journal.Extra;
import boundary.journal.InteractionId;
import boundary.journal.Item;
import boundary.journal.ItemId;
import boundary.journal.LetterSent;
import boundary.journal.Money;
import boundary.journal.Notice;
import boundary.journal.OwnTemplate;
import boundary.journal.Practice;
import boundary.journal.Pricing;
import boundary.journal.Resource;
import boundary.journal.ResponseTime;
import boundary.journal.SavedFilter;
import boundary.journal.Signal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What a diarist notes about agreements, boundaries, extras, ends and letters.
final class EndingDiarist {
    private final Diarist diarist;

    EndingDiarist(Diarist diarist) {
        this.diarist = diarist;
    }

    /// {@return an item of a sort; agreements and plans of an end have the identity of their client, so that
    /// several sorts share one}
    Item item(Class<? extends Item> type, UUID key, ClientId client) {
        var id = new ItemId(key);
        return switch (type.getSimpleName()) {
            case "Agreement" -> agreement(client);
            case "Boundary" ->
                new Boundary(id, client, diarist.day(), diarist.some(BURDENS), diarist.text() + " no calls after six");
            case "Extra" -> extra(new InteractionId(key), client);
            case "LetterSent" ->
                new LetterSent(
                        id,
                        client,
                        diarist.day(),
                        diarist.text(),
                        diarist.one(List.of("en", "ru", "kk", "pt-BR")),
                        diarist.text(),
                        diarist.maybe(() -> new InteractionId(diarist.id())));
            case "Disengagement" -> disengagement(client);
            case "Practice" -> practice();
            case "OwnTemplate" ->
                new OwnTemplate(id, "T " + diarist.text(), "kk", diarist.text(), diarist.text() + diarist.text());
            case "Resource" ->
                new Resource(
                        id,
                        diarist.one(List.of(Resource.Kind.values())),
                        "R " + diarist.text(),
                        diarist.text(),
                        diarist.text());
            case "SavedFilter" -> new SavedFilter(id, "F " + diarist.text(), "signal=THANKS words=x");
            default -> throw new IllegalArgumentException("nobody notes a " + type);
        };
    }

    private static final List<Signal> BURDENS =
            Arrays.stream(Signal.values()).filter(s -> !s.isGood()).toList();

    private Agreement agreement(ClientId client) {
        return new Agreement(
                client,
                diarist.day(),
                diarist.some(List.of(Channel.values())),
                diarist.maybe(() ->
                        new ResponseTime(1 + diarist.below(99), diarist.one(List.of(ResponseTime.Unit.values())))),
                diarist.maybe(() -> diarist.below(9)),
                diarist.text(),
                diarist.text(),
                diarist.below(2) == 0,
                diarist.maybe(() -> diarist.below(99)),
                diarist.one(List.of(Pricing.values())),
                diarist.maybe(diarist::money),
                diarist.maybe(() -> diarist.below(10_000)),
                diarist.maybe(() -> new Notice(
                        diarist.below(Notice.MOST_DAYS + 1),
                        diarist.one(List.of(Notice.Unit.values())),
                        diarist.one(List.of(Notice.Form.values())),
                        diarist.text())));
    }

    private Extra extra(InteractionId entry, ClientId client) {
        Extra.Fate fate = diarist.one(List.of(Extra.Fate.values()));
        Money amount = diarist.maybe(diarist::money);
        ItemId bill = fate == Extra.Fate.BILL ? diarist.maybe(diarist::itemId) : null;
        return new Extra(entry, client, diarist.day(), fate, 1 + diarist.below(1440), amount, diarist.text(), bill);
    }

    private Disengagement disengagement(ClientId client) {
        List<Review> reviews = new ArrayList<>();
        for (int i = diarist.below(3); i > 0; i--) {
            reviews.add(new Review(
                    1 + diarist.below(90),
                    diarist.day(),
                    diarist.one(List.of(Review.Again.values())),
                    diarist.text() + "\\n\r\n" + diarist.text()));
        }
        return new Disengagement(
                client,
                diarist.day(),
                diarist.below(2) == 0,
                diarist.maybe(diarist::day),
                diarist.maybe(diarist::day),
                diarist.maybe(diarist::day),
                diarist.maybe(diarist::day),
                diarist.maybe(diarist::day),
                diarist.maybe(() -> new Expected(diarist.amount(), diarist.amount(), diarist.maybe(diarist::money))),
                reviews);
    }

    private Practice practice() {
        Map<Currency, BigDecimal> rates = new HashMap<>();
        for (int i = diarist.below(4); i > 0; i--) {
            rates.put(diarist.currency(), BigDecimal.valueOf(1L + diarist.below(1_000_000_000), diarist.below(17) - 3));
        }
        rates.values().removeIf(rate -> !Practice.isRate(rate));
        return new Practice(diarist.text(), diarist.maybe(diarist::money), diarist.maybe(diarist::money), rates);
    }
}
