package boundary.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
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
    private ExtraEdits() {}

    /// {@return the edit that decides what becomes of an entry's unpaid time}
    ///
    /// @param words of the entry
    /// @param work in words for the client
    /// @throws IllegalArgumentException if the entry is gone, has no unpaid time, or is on a bill already
    public static Edit decide(
            Journal journal, InteractionId id, Words words, Extra.Fate fate, String work, Stamp stamp) {
        Interaction before = standing(journal, id);
        Extra earlier = of(journal, before);
        Interaction open = opened(before, earlier);
        if (open.unpaidMinutes() == 0) {
            throw new IllegalArgumentException("an entry without unpaid time has no extra to decide about");
        }
        Extra extra = new Extra(
                id, open.client(), stamp.today(), fate, open.unpaidMinutes(), amount(journal, open), work, null);
        return edit(
                Edit.Kind.DECIDE_EXTRA,
                before,
                fate == Extra.Fate.INCLUDED ? settled(open) : open,
                words,
                earlier,
                extra,
                stamp);
    }

    /// {@return the edit that takes the decision about an entry's unpaid time back, so that it waits again}
    ///
    /// @param words of the entry
    /// @throws IllegalArgumentException if nothing was decided, or it is on a bill already
    public static Edit undecide(Journal journal, InteractionId id, Words words, Stamp stamp) {
        Interaction before = standing(journal, id);
        Extra earlier = of(journal, before);
        if (earlier == null) {
            throw new IllegalArgumentException("nothing was decided about that entry");
        }
        return edit(Edit.Kind.DECIDE_EXTRA, before, opened(before, earlier), words, earlier, null, stamp);
    }

    /// {@return the edit that bills the extras of a client that are to be billed and are on no bill yet: one duty
    /// of the client, with the sum of their amounts}
    ///
    /// @param lines which of them
    /// @param words gives the words of an entry
    /// @param description of the bill: its number, or what it is for
    /// @param due the day by which it is to be paid
    /// @throws IllegalArgumentException if there are none, one is gone, is on a bill or has no amount, or their
    /// currencies differ
    public static Edit bill(
            Journal journal,
            Collection<Extra> lines,
            Function<InteractionId, Words> words,
            String description,
            @Nullable LocalDate due,
            Stamp stamp) {
        Money sum = lines.stream()
                .map(line -> Objects.requireNonNull(line.amount(), "a line without an amount can't be billed"))
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
        for (Extra line : lines) {
            changes.addAll(billed(journal, line, words.apply(line.entry()), client, bill.id(), stamp));
        }
        return new Edit(Edit.Kind.BILL_EXTRAS, changes);
    }

    /// The kind of a duty to pay a bill.
    public static final String INVOICE = "INVOICE";

    private static List<Change> billed(
            Journal journal, Extra line, Words words, ClientId client, ItemId bill, Stamp stamp) {
        Interaction before = standing(journal, line.entry());
        if (!line.equals(journal.standing(line)) || line.fate() != Extra.Fate.BILL || line.bill() != null) {
            throw new IllegalArgumentException("that extra is not to be billed");
        }
        if (!line.client().equals(client)) {
            throw new IllegalArgumentException("a bill is for one client");
        }
        return edit(Edit.Kind.BILL_EXTRAS, before, settled(before), words, line, line.on(bill), stamp)
                .changes();
    }

    private static Edit edit(
            Edit.Kind kind,
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
        return new Edit(kind, changes);
    }

    private static Interaction standing(Journal journal, InteractionId id) {
        Interaction entry = journal.interaction(id);
        if (entry == null) {
            throw new IllegalArgumentException("the entry is gone");
        }
        return entry;
    }

    private static @Nullable Extra of(Journal journal, Interaction entry) {
        for (Extra extra : journal.extras(entry.client())) {
            if (extra.entry().equals(entry.id())) {
                if (extra.bill() != null) {
                    throw new IllegalArgumentException("the entry is on a bill");
                }
                return extra;
            }
        }
        return null;
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

    /// {@return an entry as it was before its extra counted as agreed}
    private static Interaction opened(Interaction entry, @Nullable Extra earlier) {
        if (earlier == null || earlier.fate() != Extra.Fate.INCLUDED) {
            return entry;
        }
        Set<Signal> excused = EnumSet.noneOf(Signal.class);
        excused.addAll(entry.excused());
        excused.remove(Signal.UNPAID_EXTRA);
        return entry.withUnpaidMinutes(earlier.minutes()).withExcused(excused);
    }

    private static Set<Signal> with(Set<Signal> excused) {
        Set<Signal> all = EnumSet.of(Signal.UNPAID_EXTRA);
        all.addAll(excused);
        return all;
    }
}
