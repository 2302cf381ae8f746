package boundary.report;

import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Extra;
import boundary.journal.ExtraEdits;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.Journal;
import boundary.journal.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The unpaid extras of a client that wait for what becomes of them, and what became of the others.
///
/// @param lines those that wait, that are to be billed, and that were given or counted as agreed not long ago, newest
/// first
/// @param older those that were given or counted as agreed longer ago, newest first
/// @param bills what the client was asked to pay, newest first
public record ExtrasTray(List<Line> lines, List<Line> older, List<Bill> bills) {
    /// How many days a decision stays in the tray.
    public static final int DAYS = 30;

    private static final Comparator<Line> NEWEST = Comparator.comparing(
                    Line::entry, Comparator.comparing(Interaction::at).reversed())
            .thenComparing(line -> line.entry().id().value());

    /// One extra.
    ///
    /// @param decided what becomes of it, as it stands; nothing while it waits
    /// @param minutes of it
    /// @param amount what they cost; nothing without a rate
    public record Line(
            Interaction entry,
            @Nullable Extra decided,
            int minutes,
            @Nullable Money amount) {

        /// {@return what becomes of it; nothing while it waits}
        public Extra.@Nullable Fate fate() {
            return decided == null ? null : decided.fate();
        }
    }

    /// The sum of some extras.
    ///
    /// @param amounts one a currency
    /// @param unpriced how many have no amount
    public record Sum(int extras, long minutes, List<Money> amounts, int unpriced) {
        static Sum of(List<Line> lines) {
            List<Money> amounts =
                    lines.stream().map(Line::amount).filter(Objects::nonNull).toList();
            return new Sum(
                    lines.size(),
                    lines.stream().mapToLong(Line::minutes).sum(),
                    Exchange.sums(amounts),
                    lines.size() - amounts.size());
        }
    }

    /// {@return the tray of a client on a day}
    public static ExtrasTray of(Journal journal, ClientId id, LocalDate day) {
        Client client = journal.client(id);
        Money rate = client == null ? null : client.rate();
        Map<InteractionId, Extra> extras = new HashMap<>();
        journal.extras(id).forEach(extra -> extras.put(extra.entry(), extra));
        var lines = new ArrayList<Line>();
        var older = new ArrayList<Line>();
        for (Interaction entry : journal.interactions(id)) {
            Line line = line(journal, entry, extras.get(entry.id()), rate);
            if (line != null && !entry.day().isAfter(day)) {
                (isOld(line, day) ? older : lines).add(line);
            }
        }
        lines.sort(NEWEST);
        older.sort(NEWEST);
        return new ExtrasTray(List.copyOf(lines), List.copyOf(older), Bills.of(journal, id, day));
    }

    /// {@return the sum of all that are in the tray}
    public Sum sum() {
        return Sum.of(lines);
    }

    /// {@return the sum of those that are to be billed}
    public Sum toBill() {
        return Sum.of(of(lines, line -> line.fate() == Extra.Fate.BILL));
    }

    /// {@return the sum of all that ever became of a kind and are on no bill}
    public Sum all(Extra.Fate fate) {
        var all = new ArrayList<>(lines);
        all.addAll(older);
        return Sum.of(of(all, line -> line.fate() == fate));
    }

    private static List<Line> of(List<Line> lines, Predicate<Line> which) {
        return lines.stream().filter(which).toList();
    }

    private static @Nullable Line line(
            Journal journal, Interaction entry, @Nullable Extra extra, @Nullable Money rate) {
        if (extra != null && extra.bill() != null) {
            return null;
        }
        Extra decided = extra == null ? null : ExtraEdits.asItStands(journal, extra);
        if (decided != null) {
            return new Line(entry, decided, decided.minutes(), decided.amount());
        }
        int minutes = entry.unpaidMinutes();
        return minutes == 0 ? null : new Line(entry, null, minutes, rate == null ? null : rate.forMinutes(minutes));
    }

    private static boolean isOld(Line line, LocalDate day) {
        Extra decided = line.decided();
        return decided != null
                && decided.fate() != Extra.Fate.BILL
                && decided.decided().isBefore(day.minusDays(DAYS));
    }
}
