package boundary.exchange;

import boundary.journal.Agreement;
import boundary.journal.Billing;
import boundary.journal.Boundary;
import boundary.journal.Channel;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Draft;
import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.Energy;
import boundary.journal.Extra;
import boundary.journal.HardTime;
import boundary.journal.Hardship;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.Item;
import boundary.journal.ItemId;
import boundary.journal.Journal;
import boundary.journal.Money;
import boundary.journal.Notice;
import boundary.journal.Obligation;
import boundary.journal.Practice;
import boundary.journal.Pricing;
import boundary.journal.ResponseTime;
import boundary.journal.Signal;
import boundary.journal.Stamp;
import boundary.journal.Words;
import boundary.journal.WorkingHours;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The journal of one client, made for the documents that the client gets: an agreement, rules, extras, and private
/// things that must never stand in a document.
final class ClientFolder {
    static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    static final Currency EUR = Currency.getInstance("EUR");
    /// Words that stand only in private places.
    static final String SECRET = "zzsecretzz";

    private final List<InteractionId> entries = new ArrayList<>();
    private long ids;
    private Journal journal = Journal.empty();
    private Client client;

    ClientFolder(String name, String contact, @Nullable String language) {
        client = new Client(
                new ClientId(id()),
                name,
                List.of(SECRET),
                contact,
                "anna@example.com",
                SECRET,
                language,
                null,
                EUR,
                euros("80"),
                DAY.minusYears(1),
                DAY.minusYears(1),
                null,
                WorkingHours.USUAL,
                SECRET + " a client who tires me");
        put(Edit.Kind.ADD_CLIENT, client);
        put(
                Edit.Kind.EDIT_CLIENT,
                new Hardship(
                        new ItemId(id()),
                        client.id(),
                        DAY.minusDays(40),
                        DAY,
                        null,
                        true,
                        SECRET + " illness in the family",
                        HardTime.ILLNESS));
    }

    Journal journal() {
        return journal;
    }

    Client client() {
        return client;
    }

    List<InteractionId> entries() {
        return List.copyOf(entries);
    }

    static Money euros(String amount) {
        return Money.of(new BigDecimal(amount), EUR);
    }

    /// Notes the name of the consultant.
    ClientFolder signed(String name) {
        return put(Edit.Kind.CHANGE_PRACTICE, Practice.UNKNOWN.withName(name));
    }

    /// Notes an agreement in which everything is settled.
    ClientFolder agreed(String included, String extra, String clause) {
        return put(
                Edit.Kind.NOTE_AGREEMENT,
                new Agreement(
                        client.id(),
                        DAY.minusMonths(6),
                        EnumSet.of(Channel.EMAIL, Channel.CALL),
                        new ResponseTime(1, ResponseTime.Unit.WORKING_DAYS),
                        3,
                        included,
                        extra,
                        true,
                        14,
                        Pricing.RETAINER,
                        euros("900"),
                        600,
                        new Notice(14, Notice.Unit.MONTH_END, Notice.Form.EMAIL, clause)));
    }

    ClientFolder rule(String words) {
        return put(
                Edit.Kind.NOTE_BOUNDARY,
                new Boundary(new ItemId(id()), client.id(), DAY.minusDays(30), Set.of(Signal.OFF_HOURS), words));
    }

    /// Logs unpaid time with private words, and decides that it goes on a bill.
    ///
    /// @param bill nothing where it stands on none yet
    ClientFolder extra(LocalDateTime at, int minutes, @Nullable Money amount, String work, @Nullable ItemId bill) {
        InteractionId entry = entry(at, minutes);
        return put(
                Edit.Kind.DECIDE_EXTRA,
                new Extra(entry, client.id(), DAY, Extra.Fate.BILL, minutes, amount, work, bill));
    }

    /// Logs unpaid time with private words, and decides what becomes of it.
    ClientFolder decided(LocalDateTime at, int minutes, Extra.Fate fate, String work) {
        InteractionId entry = entry(at, minutes);
        return put(Edit.Kind.DECIDE_EXTRA, new Extra(entry, client.id(), DAY, fate, minutes, euros("1"), work, null));
    }

    ItemId bill(String description, LocalDate due) {
        var bill = new Obligation(
                new ItemId(id()),
                client.id(),
                "INVOICE",
                Obligation.Party.CLIENT,
                DAY,
                due,
                null,
                false,
                "",
                euros("100"),
                description);
        put(Edit.Kind.BILL_EXTRAS, bill);
        return bill.id();
    }

    InteractionId entry(LocalDateTime at, int minutes) {
        Draft draft = Draft.EMPTY
                .withClient(client.id())
                .withAt(at)
                .withChannel(Channel.CALL)
                .withMinutes(minutes)
                .withBilling(Billing.UNPAID)
                .withEnergy(Energy.values()[0])
                .withWords(new Words(SECRET + " topic", SECRET + " note", SECRET + " feeling"));
        journal = journal.with(Edits.log(journal, draft, DAY.atTime(12, 0).atZone(ZoneId.of("Asia/Almaty")), stamp()));
        Interaction entry = journal.interactions(client.id()).stream()
                .filter(one -> !entries.contains(one.id()))
                .findFirst()
                .orElseThrow();
        entries.add(entry.id());
        return entry.id();
    }

    private ClientFolder put(Edit.Kind kind, Item item) {
        journal = journal.with(Edits.put(journal, kind, item, stamp()));
        return this;
    }

    private Stamp stamp() {
        return new Stamp(DAY.atTime(12, 0).toInstant(ZoneOffset.UTC), DAY, this::id);
    }

    private UUID id() {
        return new UUID(7, ++ids);
    }
}
