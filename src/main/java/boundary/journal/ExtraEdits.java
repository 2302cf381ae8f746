package boundary.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Functions that make edits of unpaid extras: what becomes of each, and the bill for those that are to be paid.
///
/// An extra that was billed, or was part of what was agreed, is no longer unpaid: its entry loses the unpaid minutes
/// and its `UNPAID_EXTRA` no longer counts. The entry's earlier versions stay, and the extra keeps the minutes, so that
/// the decision can be taken back.
public final class ExtraEdits {
    /// The kind of a duty to pay a bill.
    public static final String INVOICE = "INVOICE";

    private ExtraEdits() {}

    /// {@return the edit that decides what becomes of an entry's unpaid time}
    ///
    /// @param words of the entry
    /// @param work in words for the client
    /// @throws IllegalArgumentException if the entry is gone, has no unpaid time, or is on a bill already
    public static Edit decide(
            Journal journal, InteractionId id, Words words, Extra.Fate fate, String work, Stamp stamp) {
        Interaction before = standing(journal, id);
        Extra earlier = undone(journal, before);
        Interaction open = opened(journal, before, earlier);
        if (open.unpaidMinutes() == 0) {
            throw new IllegalArgumentException("an entry without unpaid time has no extra to decide about");
        }
        Extra extra = new Extra(
                id, open.client(), stamp.today(), fate, open.unpaidMinutes(), amount(journal, open), work, null);
        Interaction after = fate == Extra.Fate.INCLUDED ? settled(open) : open;
        return new Edit(Edit.Kind.DECIDE_EXTRA, changes(before, after, words, earlier, extra, stamp));
    }

    /// {@return the edit that takes the decision about an entry's unpaid time back, so that it waits again}
    ///
    /// @param words of the entry
    /// @throws IllegalArgumentException if nothing was decided, or it is on a bill already
    public static Edit undecide(Journal journal, InteractionId id, Words words, Stamp stamp) {
        Interaction before = standing(journal, id);
        Extra earlier = undone(journal, before);
        if (earlier == null) {
            throw new IllegalArgumentException("nothing was decided about that entry");
        }
        Interaction after = opened(journal, before, earlier);
        return new Edit(Edit.Kind.DECIDE_EXTRA, changes(before, after, words, earlier, null, stamp));
    }

    /// {@return what was decided about an entry, whosever it was then; nothing where it waits}
    public static @Nullable Extra of(Journal journal, InteractionId id, ClientId client) {
        var like = new Extra(id, client, LocalDate.EPOCH, Extra.Fate.GIVE, 1, null, "", null);
        return (Extra) journal.standing(like);
    }

    /// {@return an extra that is on no bill, with the minutes of its entry as it stands, and what they cost.
    /// Nothing where the decision is void: the entry is gone or another client's, has no unpaid time any more, or
    /// has unpaid time again after it counted as agreed}
    public static @Nullable Extra asItStands(Journal journal, Extra extra) {
        Interaction entry = journal.interaction(extra.entry());
        if (entry == null || !entry.client().equals(extra.client())) {
            return null;
        }
        int minutes = entry.unpaidMinutes();
        if ((minutes == 0) != (extra.fate() == Extra.Fate.INCLUDED)) {
            return null;
        }
        boolean same = minutes == 0 || minutes == extra.minutes() && extra.amount() != null;
        return same ? extra : extra.withMinutes(minutes, amount(journal, entry));
    }

    /// {@return the edit that bills extras of a client that are to be billed and are on no bill yet: one duty of
    /// the client, with the sum of their amounts}
    ///
    /// @param lines which of them, each as it stands (`asItStands`), perhaps in other words for the client
    /// @param words gives the words of an entry
    /// @param description of the bill: its number, or what it is for
    /// @param due the day by which it is to be paid
    /// @throws IllegalArgumentException if there are none, one comes twice, is gone, has changed, is on a bill or
    /// has no amount, or their currencies differ
    public static Edit bill(
            Journal journal,
            Collection<Extra> lines,
            Function<InteractionId, Words> words,
            String description,
            @Nullable LocalDate due,
            Stamp stamp) {
        Money sum = lines.stream()
                .map(line -> Objects.requireNonNullElseGet(line.amount(), ExtraEdits::unpriced))
                .reduce(Money::plus)
                .orElseThrow(() -> new IllegalArgumentException("a bill has at least one line"));
        ClientId client = lines.iterator().next().client();
        var bill = new Obligation(
                new ItemId(stamp.ids().get()),
                client,
                INVOICE,
                Obligation.Party.CLIENT,
                stamp.today(),
                due,
                null,
                false,
                "",
                sum,
                description);
        var changes = new ArrayList<Change>();
        changes.add(new Change.OfItem(null, bill, stamp.known()));
        var seen = new HashSet<InteractionId>();
        for (Extra line : lines) {
            if (!seen.add(line.entry()) || !line.client().equals(client)) {
                throw new IllegalArgumentException("a bill is for one client, and names each extra once");
            }
            changes.addAll(billed(journal, line, words.apply(line.entry()), bill.id(), stamp));
        }
        return new Edit(Edit.Kind.BILL_EXTRAS, changes);
    }

    /// {@return the edit that takes a bill back: its extras are to be billed again, and the duty goes, if it still
    /// stands}
    ///
    /// @param words gives the words of an entry
    /// @throws IllegalArgumentException if something of it was paid, or no extra is on it
    public static Edit unbill(
            Journal journal, ClientId client, ItemId bill, Function<InteractionId, Words> words, Stamp stamp) {
        if (journal.income(client).stream().anyMatch(income -> bill.equals(income.bill()))) {
            throw new IllegalArgumentException("something of the bill was paid");
        }
        var changes = new ArrayList<Change>();
        for (Extra line : journal.extras(client)) {
            if (bill.equals(line.bill())) {
                Interaction entry = journal.interaction(line.entry());
                if (entry == null) {
                    changes.add(new Change.OfItem(line, null, stamp.known()));
                } else {
                    Interaction open = opened(journal, entry, line);
                    changes.addAll(changes(entry, open, words.apply(line.entry()), line, line.on(null), stamp));
                }
            }
        }
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("no extra is on that bill");
        }
        journal.obligations(client).stream()
                .filter(duty -> duty.id().equals(bill))
                .forEach(duty -> changes.add(new Change.OfItem(duty, null, stamp.known())));
        return new Edit(Edit.Kind.BILL_EXTRAS, changes);
    }

    private static List<Change> billed(Journal journal, Extra line, Words words, ItemId bill, Stamp stamp) {
        Interaction before = standing(journal, line.entry());
        Extra decided = undone(journal, before);
        Extra now = decided == null ? null : asItStands(journal, decided);
        if (decided == null || now == null || now.fate() != Extra.Fate.BILL) {
            throw new IllegalArgumentException("that extra is not to be billed");
        }
        if (!now.withWork(line.work()).equals(line)) {
            throw new IllegalArgumentException("that extra has changed");
        }
        return changes(before, settled(before), words, decided, line.on(bill), stamp);
    }

    private static List<Change> changes(
            Interaction before,
            Interaction after,
            Words words,
            @Nullable Extra earlier,
            @Nullable Extra extra,
            Stamp stamp) {
        var changes = new ArrayList<Change>();
        if (!before.equals(after)) {
            changes.add(new Change.OfInteraction(before, after, words, words, stamp.known()));
        }
        changes.add(new Change.OfItem(earlier, extra, stamp.known()));
        return changes;
    }

    private static Money unpriced() {
        throw new IllegalArgumentException("a line without an amount can't be billed");
    }

    private static Interaction standing(Journal journal, InteractionId id) {
        Interaction entry = journal.interaction(id);
        if (entry == null) {
            throw new IllegalArgumentException("the entry is gone");
        }
        return entry;
    }

    /// {@return what was decided about an entry and can still be taken back}
    private static @Nullable Extra undone(Journal journal, Interaction entry) {
        Extra extra = of(journal, entry.id(), entry.client());
        if (extra != null && extra.bill() != null) {
            throw new IllegalArgumentException("the entry is on a bill");
        }
        return extra;
    }

    private static @Nullable Money amount(Journal journal, Interaction entry) {
        Client client = journal.client(entry.client());
        Money rate = client == null ? null : client.rate();
        return rate == null ? null : rate.forMinutes(entry.unpaidMinutes());
    }

    /// {@return an entry as it is once its extra is billed, or counts as agreed}
    private static Interaction settled(Interaction entry) {
        Interaction paid = entry.withUnpaidMinutes(0);
        return entry.signals().contains(Signal.UNPAID_EXTRA) ? paid.withExcused(with(entry.excused())) : paid;
    }

    /// {@return an entry as it was before its extra was billed or counted as agreed; one that has unpaid time again
    /// stays as it is}
    private static Interaction opened(Journal journal, Interaction entry, @Nullable Extra earlier) {
        if (earlier == null || entry.unpaidMinutes() > 0) {
            return entry;
        }
        if (earlier.fate() != Extra.Fate.INCLUDED && earlier.bill() == null) {
            return entry;
        }
        Set<Signal> excused = EnumSet.noneOf(Signal.class);
        excused.addAll(entry.excused());
        if (!wasExcused(journal, entry.id())) {
            excused.remove(Signal.UNPAID_EXTRA);
        }
        return entry.withUnpaidMinutes(earlier.minutes()).withExcused(excused);
    }

    /// {@return whether an entry's extra did not count either while it was last unpaid}
    private static boolean wasExcused(Journal journal, InteractionId id) {
        for (Version<Interaction> version : journal.versions(id).reversed()) {
            Interaction then = version.value();
            if (then != null && then.unpaidMinutes() > 0) {
                return then.excused().contains(Signal.UNPAID_EXTRA);
            }
        }
        return false;
    }

    private static Set<Signal> with(Set<Signal> excused) {
        Set<Signal> all = EnumSet.of(Signal.UNPAID_EXTRA);
        all.addAll(excused);
        return all;
    }
}
