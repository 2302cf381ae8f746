package boundary.text.paper;

import boundary.journal.Interaction;
import boundary.journal.Money;
import boundary.journal.Signal;
import boundary.report.Dossier;
import boundary.report.Dossier.Entry;
import boundary.report.Dossier.Part;
import boundary.report.With;
import boundary.text.Messages;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The history of the work as tables that spreadsheets calculate with: the same facts as in its document, under the
/// same numbers.
public final class HistoryLedger {
    private static final int NARROW = 9;
    private static final int DAY = 12;
    private static final int MOMENT = 20;
    private static final int NAME = 24;
    private static final int WORDS = 60;

    private final Dossier dossier;
    private final Messages messages;

    private HistoryLedger(Dossier dossier, Messages messages) {
        this.dossier = dossier;
        this.messages = messages;
    }

    /// {@return the ledger of a dossier}
    public static Ledger of(Dossier dossier, Messages messages) {
        return new HistoryLedger(dossier, messages).ledger();
    }

    private Ledger ledger() {
        var leaves = new ArrayList<Ledger.Leaf>();
        leaves.add(entries());
        add(leaves, changes());
        new HistoryLeaves(dossier, messages).all().forEach(leaf -> add(leaves, leaf));
        return new Ledger(messages.language(), messages.text("dossier.title"), dossier.author(), leaves);
    }

    private static void add(List<Ledger.Leaf> leaves, Ledger.Leaf leaf) {
        if (!leaf.rows().isEmpty()) {
            leaves.add(leaf);
        }
    }

    private Ledger.Leaf entries() {
        boolean feelings = dossier.selection().has(With.FEELINGS);
        var heads = new ArrayList<>(List.of(
                head("dossier.number", NARROW),
                head("entry.client", NAME),
                head("dossier.day", DAY),
                head("entry.time", NARROW),
                head("dossier.contactKind", NAME),
                head("dossier.minutes", DAY),
                head("dossier.minutes.unpaid", DAY),
                head("dossier.signs", NAME),
                head("dossier.signs.excused", NAME),
                head("dossier.severity", DAY),
                head("dossier.fairness", DAY),
                head("dossier.signs.actions", NAME),
                head("answer.mine", NAME),
                head("dossier.topic", NAME),
                head("dossier.what", WORDS),
                head("dossier.written", MOMENT),
                head("dossier.sourceDay", DAY),
                head("dossier.changes", DAY)));
        if (feelings) {
            heads.add(head("entry.energy", NARROW));
            heads.add(head("dossier.checkIns.words", WORDS));
        }
        var rows = new ArrayList<List<Cell>>();
        for (Part part : dossier.parts()) {
            part.entries().forEach(entry -> rows.add(entry(part, entry, feelings)));
        }
        return new Ledger.Leaf(messages.text("dossier.entries"), heads, rows);
    }

    private List<Cell> entry(Part part, Entry entry, boolean feelings) {
        Interaction contact = entry.interaction();
        var cells = new ArrayList<>(List.of(
                Cell.of(entry.number()),
                Cell.of(part.client().name()),
                Cell.of(contact.day()),
                new Cell.Time(contact.local().toLocalTime()),
                Cell.of(messages.wording().contact(contact.channel(), contact.direction())),
                Cell.of(contact.spentMinutes()),
                Cell.of(contact.unpaidMinutes()),
                Cell.of(signals(contact.signals())),
                Cell.of(signals(contact.excused())),
                contact.severity() == null
                        ? Cell.NONE
                        : Cell.of(contact.severity().level()),
                contact.fair() ? Cell.of(messages.text("common.yes")) : Cell.NONE,
                Cell.of(contact.actions().stream()
                        .map(messages.wording()::action)
                        .collect(Collectors.joining(", "))),
                Cell.of(answer(contact)),
                Cell.of(entry.words().topic()),
                Cell.of(entry.words().note()),
                new Cell.Moment(local(entry.recordedAt())),
                HistoryEntries.isFromElsewhere(entry, dossier.zone()) ? Cell.of(entry.knownFrom()) : Cell.NONE,
                Cell.of(entry.later().size())));
        if (feelings) {
            cells.add(
                    contact.energy() == null
                            ? Cell.NONE
                            : Cell.of(contact.energy().value()));
            cells.add(Cell.of(entry.words().feeling()));
        }
        return cells;
    }

    private Ledger.Leaf changes() {
        return new Ledger.Leaf(
                messages.text("dossier.changes"),
                List.of(
                        head("dossier.number", NARROW),
                        head("dossier.changed", MOMENT),
                        head("dossier.changedWhat", WORDS)),
                dossier.entries()
                        .flatMap(entry -> entry.later().stream()
                                .map(later -> List.of(
                                        Cell.of(entry.number()),
                                        new Cell.Moment(local(later.recordedAt())),
                                        Cell.of(new HistoryChange(messages, later).text()))))
                        .toList());
    }

    private String signals(Collection<Signal> signals) {
        return signals.stream().map(messages.wording()::signal).collect(Collectors.joining(", "));
    }

    private String answer(Interaction contact) {
        return Stream.of(
                        contact.answer() == null ? "" : messages.wording().answer(contact.answer()),
                        contact.taken() == null ? "" : messages.wording().taken(contact.taken()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private Ledger.Head head(String key, int width) {
        return new Ledger.Head(messages.text(key), width);
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, dossier.zone());
    }

    /// {@return an amount and its currency, each in a cell of its own}
    static List<Cell> money(@Nullable Money money) {
        return money == null
                ? List.of(Cell.NONE, Cell.NONE)
                : List.of(Cell.of(money.amount()), Cell.of(money.currency().getCurrencyCode()));
    }
}
