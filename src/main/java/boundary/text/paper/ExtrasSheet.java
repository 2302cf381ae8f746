package boundary.text.paper;

import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Extra;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.Journal;
import boundary.journal.Money;
import boundary.journal.Obligation;
import boundary.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The extras that a client is asked to pay, earliest first. The words of the entries never stand on it: only what was
/// written for the client.
///
/// @param client the client's name
/// @param sender the consultant's name; empty where unknown
/// @param day the day that stands on it
/// @param bill the bill on which they stand; empty where none was given
/// @param due the day by which it is to be paid
public record ExtrasSheet(
        String client,
        String sender,
        LocalDate day,
        String bill,
        @Nullable LocalDate due,
        List<Line> lines) {

    /// One piece of work.
    ///
    /// @param amount nothing where no rate was agreed
    public record Line(
            LocalDate day,
            String work,
            int minutes,
            @Nullable Money amount) {}

    public ExtrasSheet {
        lines = List.copyOf(lines);
    }

    /// {@return the sheet of some entries of a client}. What was given away or was included does not stand on it,
    /// nor do entries without unpaid time. Where all lines stand on one bill of the journal, that bill and its day
    /// do too.
    ///
    /// @param day the day that stands on it
    /// @param messages words in the client's language, `LetterWording.language(client, …)`
    public static ExtrasSheet of(
            Journal journal, Client client, List<InteractionId> entries, LocalDate day, Messages messages) {
        Map<InteractionId, Extra> decided = new HashMap<>();
        journal.extras(client.id()).forEach(extra -> decided.put(extra.entry(), extra));
        var lines = new ArrayList<Line>();
        var extras = new ArrayList<@Nullable Extra>();
        for (InteractionId id : entries.stream().distinct().toList()) {
            Interaction entry = journal.interaction(id);
            Extra extra = decided.get(id);
            if (entry != null && entry.client().equals(client.id()) && isCharged(entry, extra)) {
                lines.add(line(entry, extra, client.rate(), messages));
                extras.add(extra);
            }
        }
        lines.sort(Comparator.comparing(Line::day));
        Obligation bill = bill(journal, client.id(), extras);
        return new ExtrasSheet(
                client.name(),
                journal.practice().name(),
                day,
                bill == null ? "" : bill.description(),
                bill == null ? null : bill.due(),
                lines);
    }

    /// {@return the same on a bill}
    ///
    /// @param number as it stands on the bill
    /// @param payBy the day by which it is to be paid
    public ExtrasSheet on(String number, @Nullable LocalDate payBy) {
        return new ExtrasSheet(client, sender, day, number, payBy, lines);
    }

    private static boolean isCharged(Interaction entry, @Nullable Extra extra) {
        return extra == null ? entry.unpaidMinutes() > 0 : extra.fate() == Extra.Fate.BILL;
    }

    private static Line line(Interaction entry, @Nullable Extra extra, @Nullable Money rate, Messages messages) {
        String work = extra == null ? "" : extra.work();
        String words = work.isBlank() ? messages.name("paper.extras.work.", entry.channel()) : work;
        if (extra != null) {
            return new Line(entry.day(), words, extra.minutes(), extra.amount());
        }
        Money amount = rate == null ? null : rate.forMinutes(entry.unpaidMinutes());
        return new Line(entry.day(), words, entry.unpaidMinutes(), amount);
    }

    /// {@return the one bill on which all of them stand, or nothing}
    private static @Nullable Obligation bill(Journal journal, ClientId client, List<@Nullable Extra> extras) {
        return journal.obligations(client).stream()
                .filter(bill -> !extras.isEmpty()
                        && extras.stream()
                                .allMatch(extra -> extra != null && bill.id().equals(extra.bill())))
                .findFirst()
                .orElse(null);
    }

    /// {@return the sum of the amounts in each currency, by its code}
    public Map<Currency, Money> sums() {
        var sums = new TreeMap<Currency, Money>(Comparator.comparing(Currency::getCurrencyCode));
        for (Line line : lines) {
            if (line.amount() != null) {
                sums.merge(line.amount().currency(), line.amount(), Money::plus);
            }
        }
        return sums;
    }

    /// {@return the sheet as a document}
    ///
    /// @param messages words in the client's language
    public Paper paper(Messages messages) {
        return new ExtrasPage(this, messages).paper();
    }
}
