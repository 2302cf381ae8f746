package boundary.app;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;

import boundary.journal.Agreement;
import boundary.journal.Boundary;
import boundary.journal.Channel;
import boundary.journal.Client;
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
import boundary.journal.Signal;
import boundary.letter.MergeField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What was agreed with the clients of the sample, the boundaries set, the letters sent, and the consultant's own
/// practice.
final class SampleTerms {
    private static final ResponseTime NEXT_DAY = new ResponseTime(1, ResponseTime.Unit.WORKING_DAYS);

    private static final List<MergeField> FIELDS =
            List.of(MergeField.CONTACT, MergeField.AMOUNT, MergeField.WORK, MergeField.ME);

    private final SampleYear year;
    private final SampleTexts texts;
    private final String language;
    private final Supplier<UUID> ids;
    private final Map<String, ItemId> boundaries = new HashMap<>();
    private final List<SampleRest.Noted> all = new ArrayList<>();

    /// @param language of the letters, a BCP 47 tag
    SampleTerms(SampleYear year, SampleTexts texts, String language, Supplier<UUID> ids) {
        this.year = year;
        this.texts = texts;
        this.language = language;
        this.ids = ids;
    }

    List<SampleRest.Noted> of(Map<String, Client> clients) {
        agreements(clients);
        boundary(clients, "northwind.1", year.day(11, THURSDAY), Signal.OFF_HOURS);
        boundary(clients, "northwind.2", year.day(7, MONDAY), Signal.UNPAID_EXTRA);
        boundary(clients, "atlas.1", year.day(5, FRIDAY), Signal.HAGGLE);
        boundary(clients, "aizhan.1", year.day(10, MONDAY), Signal.OFF_HOURS);
        boundary(clients, "vektor.1", year.day(3, FRIDAY), Signal.GUARANTEE);
        letter(clients, "northwind.1", "RAISE_PRICE", year.day(7, MONDAY));
        letter(clients, "northwind.2", "BOUNDARY", year.day(4, MONDAY));
        own();
        return all;
    }

    /// {@return the boundary of a name, for what tells it}
    ItemId boundary(String name) {
        return boundaries.computeIfAbsent(name, n -> new ItemId(ids.get()));
    }

    private void agreements(Map<String, Client> clients) {
        Notice fortnight = new Notice(14, Notice.Unit.DAYS, Notice.Form.EMAIL, texts.of("agreement.northwind.notice"));
        Agreement first = agreement(clients, "northwind", "", 3, Pricing.HOURLY, null, null, fortnight);
        note(null, first, first.agreed());
        LocalDate terms = year.day(7, MONDAY);
        Agreement second = new Agreement(
                first.client(),
                terms,
                first.channels(),
                first.answerWithin(),
                first.rounds(),
                first.included(),
                texts.of("agreement.northwind.extra"),
                false,
                first.payWithinDays(),
                first.pricing(),
                null,
                null,
                fortnight);
        note(first, second, terms);
        String extra = texts.of("agreement.atlas.extra");
        Agreement atlas = agreement(clients, "atlas", extra, 2, Pricing.FIXED, euros(2400), null, null);
        note(null, atlas, atlas.agreed());
        Agreement aizhan = agreement(
                clients, "aizhan", texts.of("agreement.aizhan.extra"), null, Pricing.HOURLY, null, null, fortnight());
        note(null, aizhan, aizhan.agreed());
        Notice month = new Notice(30, Notice.Unit.MONTH_END, Notice.Form.ANY, texts.of("agreement.lumen.notice"));
        Agreement lumen = agreement(
                clients, "lumen", texts.of("agreement.lumen.extra"), 2, Pricing.RETAINER, euros(680), 480, month);
        note(null, lumen, lumen.agreed());
    }

    private static Notice fortnight() {
        return new Notice(10, Notice.Unit.WORKING_DAYS, Notice.Form.ANY, "");
    }

    private Agreement agreement(
            Map<String, Client> clients,
            String key,
            String extra,
            @Nullable Integer rounds,
            Pricing pricing,
            @Nullable Money price,
            @Nullable Integer minutes,
            @Nullable Notice notice) {
        Client client = SampleRest.client(clients, key);
        return new Agreement(
                client.id(),
                client.since(),
                Set.of(Channel.EMAIL, Channel.CALL),
                NEXT_DAY,
                rounds,
                texts.of("agreement." + key + ".included"),
                extra,
                false,
                14,
                pricing,
                price,
                minutes,
                notice);
    }

    private void boundary(Map<String, Client> clients, String name, LocalDate day, Signal breach) {
        Client client = SampleRest.client(clients, name.substring(0, name.indexOf('.')));
        String rule = texts.of("boundary." + name);
        note(null, new Boundary(boundary(name), client.id(), day, Set.of(breach), rule), day);
    }

    private void letter(Map<String, Client> clients, String name, String template, LocalDate day) {
        Client client = SampleRest.client(clients, name.substring(0, name.indexOf('.')));
        String subject = texts.of("letter." + name);
        note(null, new LetterSent(id(), client.id(), day, template, language, subject, null), day);
    }

    private void own() {
        LocalDate day = year.first();
        Currency dollars = Currency.getInstance("USD");
        Map<Currency, BigDecimal> rates = Map.of(dollars, new BigDecimal("0.92"));
        note(null, new Practice(texts.of("practice.name"), euros(3300), euros(4200), rates), day);
        String subject = texts.of("template.subject");
        String body = texts.of("template.body").replace('|', '\n');
        for (int i = 0; i < FIELDS.size(); i++) {
            body = body.replace("{" + i + "}", "{" + FIELDS.get(i) + "}");
        }
        note(null, new OwnTemplate(id(), texts.of("template.name"), language, subject, body), day);
        note(null, resource(Resource.Kind.GUIDE, "https://example.com/brief"), day);
        note(null, resource(Resource.Kind.PERSON, "marta.lind@example.com"), day);
    }

    private Resource resource(Resource.Kind kind, String link) {
        String name = texts.of("resource." + kind + ".name");
        return new Resource(id(), kind, name, link, texts.of("resource." + kind + ".note"));
    }

    private void note(@Nullable Item before, Item after, LocalDate known) {
        all.add(new SampleRest.Noted(before, after, known));
    }

    private Money euros(int amount) {
        return Money.of(BigDecimal.valueOf(amount), year.policy().currency());
    }

    private ItemId id() {
        return new ItemId(ids.get());
    }
}
