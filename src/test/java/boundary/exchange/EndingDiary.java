package boundary.exchange;

import boundary.journal.Agreement;
import boundary.journal.Boundary;
import boundary.journal.Channel;
import boundary.journal.ClientId;
import boundary.journal.Disengagement;
import boundary.journal.Disengagement.Expected;
import boundary.journal.Disengagement.Review;
import boundary.journal.Extra;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.Item;
import boundary.journal.LetterSent;
import boundary.journal.Notice;
import boundary.journal.OwnTemplate;
import boundary.journal.Practice;
import boundary.journal.Pricing;
import boundary.journal.Resource;
import boundary.journal.ResponseTime;
import boundary.journal.SavedFilter;
import boundary.journal.Signal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What a diary notes by chance about agreements, boundaries, extras, ends and letters.
final class EndingDiary {
    private final Diary diary;

    EndingDiary(Diary diary) {
        this.diary = diary;
    }

    /// {@return something about a client, or of the diary's own}
    Item item(ClientId client, LocalDate day) {
        return switch (diary.below(9)) {
            case 0 -> agreement(client, day);
            case 1 -> boundary(client, day);
            case 2 -> extra(client, day);
            case 3 ->
                new LetterSent(
                        diary.itemId(),
                        client,
                        day,
                        diary.text(),
                        diary.text(),
                        diary.text(),
                        diary.maybe(this::entry));
            case 4 -> disengagement(client, day);
            case 5 -> practice();
            case 6 -> new OwnTemplate(diary.itemId(), "T" + diary.text(), "ru", diary.text(), diary.text());
            case 7 ->
                new SavedFilter(
                        diary.itemId(),
                        "F" + diary.text(),
                        "words=" + diary.text().replaceAll("\\R", " "));
            default ->
                new Resource(
                        diary.itemId(), diary.any(Resource.Kind.class), "=" + diary.text(), diary.text(), diary.text());
        };
    }

    private Agreement agreement(ClientId client, LocalDate day) {
        return new Agreement(
                client,
                day,
                diary.some(Channel.class),
                diary.maybe(() -> new ResponseTime(1 + diary.below(99), diary.any(ResponseTime.Unit.class))),
                diary.maybe(() -> diary.below(9)),
                diary.text(),
                diary.text(),
                diary.below(2) == 0,
                diary.maybe(() -> diary.below(99)),
                diary.any(Pricing.class),
                diary.maybe(diary::money),
                diary.maybe(() -> diary.below(10_000)),
                diary.maybe(() -> new Notice(
                        diary.below(Notice.MOST_DAYS + 1),
                        diary.any(Notice.Unit.class),
                        diary.any(Notice.Form.class),
                        diary.text())));
    }

    private Boundary boundary(ClientId client, LocalDate day) {
        Set<Signal> breaches = diary.some(Signal.class);
        breaches.removeIf(Signal::isGood);
        return new Boundary(diary.itemId(), client, day, breaches, diary.text() + "x");
    }

    /// An extra of an entry that stands where there is one, so that both share an identity.
    private Extra extra(ClientId client, LocalDate day) {
        List<Interaction> mine = diary.journal().interactions(client);
        Extra.Fate fate = diary.any(Extra.Fate.class);
        return new Extra(
                mine.isEmpty() ? entry() : diary.one(mine).id(),
                client,
                day,
                fate,
                1 + diary.below(1440),
                diary.maybe(diary::money),
                diary.text(),
                fate == Extra.Fate.BILL ? diary.maybe(diary::itemId) : null);
    }

    private InteractionId entry() {
        UUID id = diary.id();
        return new InteractionId(id);
    }

    private Disengagement disengagement(ClientId client, LocalDate day) {
        List<Review> reviews = new ArrayList<>();
        for (int i = diary.below(3); i > 0; i--) {
            reviews.add(new Review(1 + diary.below(90), day.plusDays(i), diary.any(Review.Again.class), diary.text()));
        }
        return new Disengagement(
                client,
                day,
                diary.below(2) == 0,
                diary.maybe(() -> day.plusDays(1)),
                diary.maybe(() -> day.plusDays(2)),
                diary.maybe(() -> day.plusDays(3)),
                diary.maybe(() -> day.plusDays(4)),
                diary.maybe(() -> day.plusDays(5)),
                diary.maybe(() -> new Expected(diary.number(), diary.number(), diary.maybe(diary::money))),
                reviews);
    }

    private Practice practice() {
        Map<Currency, BigDecimal> rates = new HashMap<>();
        for (int i = diary.below(4); i > 0; i--) {
            rates.put(diary.currency(), BigDecimal.valueOf(1L + diary.below(1_000_000_000), diary.below(16) - 3));
        }
        rates.values().removeIf(rate -> !Practice.isRate(rate));
        return new Practice(diary.text(), diary.maybe(diary::money), diary.maybe(diary::money), rates);
    }
}
