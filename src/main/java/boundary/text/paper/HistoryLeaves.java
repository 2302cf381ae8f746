package boundary.text.paper;

import boundary.journal.ActionTaken;
import boundary.journal.Agreement;
import boundary.journal.Client;
import boundary.journal.Extra;
import boundary.journal.Hardship;
import boundary.journal.Income;
import boundary.journal.LetterSent;
import boundary.journal.Money;
import boundary.journal.Obligation;
import boundary.report.Boundaries;
import boundary.report.Dossier;
import boundary.report.Dossier.Part;
import boundary.text.AgreementLines;
import boundary.text.BoundaryWords;
import boundary.text.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What was agreed, done, owed and paid, as tables beside those of the entries: one of each kind for all clients.
final class HistoryLeaves {
    private static final int NARROW = 9;
    private static final int DAY = 12;
    private static final int NAME = 24;
    private static final int WORDS = 60;

    private final Dossier dossier;
    private final Messages messages;

    HistoryLeaves(Dossier dossier, Messages messages) {
        this.dossier = dossier;
        this.messages = messages;
    }

    List<Ledger.Leaf> all() {
        return List.of(
                clients(),
                agreements(),
                boundaries(),
                actions(),
                hardTimes(),
                obligations(),
                extras(),
                income(),
                letters(),
                checkIns(),
                scores());
    }

    private Ledger.Leaf clients() {
        return leaf(
                "dossier.fact.clients",
                List.of(
                        head("dossier.contact", NAME),
                        head("dossier.since", DAY),
                        head("dossier.until", DAY),
                        head("dossier.note", WORDS)),
                part -> List.of(part.client()),
                (part, client) -> client(client));
    }

    private static List<Cell> client(Client client) {
        return List.of(
                Cell.of(client.contact()), Cell.of(client.since()), Cell.of(client.until()), Cell.of(client.note()));
    }

    private Ledger.Leaf agreements() {
        return leaf(
                "agreement.title",
                List.of(head("dossier.agreed", DAY), head("dossier.duty", NAME), head("dossier.words", WORDS)),
                part -> lines(part, part.agreement()),
                (part, line) -> List.of(
                        Cell.of(Objects.requireNonNull(part.agreement()).agreed()),
                        Cell.of(line.name()),
                        Cell.of(line.value())));
    }

    private List<AgreementLines.Line> lines(Part part, @Nullable Agreement agreement) {
        return agreement == null
                ? List.of()
                : new AgreementLines(messages).whole(dossier.hours(), part.client(), agreement);
    }

    private Ledger.Leaf boundaries() {
        var words = new BoundaryWords(messages);
        return leaf(
                "dossier.boundaries",
                List.of(
                        head("dossier.rule", WORDS),
                        head("dossier.told", NAME),
                        head("dossier.broken.before", DAY),
                        head("dossier.broken.since", DAY),
                        head("dossier.broken.own", DAY),
                        head("dossier.broken", NAME)),
                Part::boundaries,
                (part, line) -> List.of(
                        Cell.of(line.boundary().rule()),
                        Cell.of(words.told(line, LocalDate.MIN)),
                        Cell.of(line.before().entries().size()),
                        since(line),
                        Cell.of(line.own().size()),
                        Cell.of(words.verdict(line))));
    }

    private static Cell since(Boundaries.Line line) {
        Boundaries.Breaches since = line.since();
        return since == null ? Cell.NONE : Cell.of(since.entries().size());
    }

    private Ledger.Leaf actions() {
        return leaf(
                "dossier.actions",
                List.of(head("dossier.day", DAY), head("dossier.kind", NAME), head("dossier.words", WORDS)),
                Part::actions,
                (part, taken) -> action(taken));
    }

    private List<Cell> action(ActionTaken taken) {
        return List.of(
                Cell.of(taken.day()), Cell.of(messages.name("client.talk.", taken.action())), Cell.of(taken.words()));
    }

    private Ledger.Leaf hardTimes() {
        return leaf(
                "dossier.hardTimes",
                List.of(
                        head("client.hardTime.from", DAY),
                        head("client.hardTime.to", DAY),
                        head("dossier.kind", NAME),
                        head("dossier.words", WORDS)),
                Part::hardships,
                (part, hard) -> hardTime(hard));
    }

    private List<Cell> hardTime(Hardship hard) {
        return List.of(
                Cell.of(hard.from()),
                Cell.of(hard.to()),
                hard.kind() == null ? Cell.NONE : Cell.of(messages.name("client.hardTime.kind.", hard.kind())),
                Cell.of(hard.note()));
    }

    private Ledger.Leaf obligations() {
        return leaf(
                "dossier.obligations",
                with(
                        List.of(
                                head("dossier.day", DAY),
                                head("dossier.owedBy", DAY),
                                head("dossier.kind", NAME),
                                head("dossier.duty", WORDS),
                                head("dossier.dueOn", DAY),
                                head("dossier.doneOn", DAY),
                                head("dossier.state", NAME)),
                        money()),
                Part::obligations,
                (part, duty) -> with(duty(duty), HistoryLedger.money(duty.amount())));
    }

    private List<Cell> duty(Obligation duty) {
        String state = duty.waived()
                ? messages.text("dossier.waived")
                : duty.done() != null ? "" : messages.text("dossier.open");
        return List.of(
                Cell.of(duty.opened()),
                Cell.of(messages.name("dossier.owedBy.", duty.owedBy())),
                Cell.of(HistoryMoney.kind(messages, duty.kind())),
                Cell.of(duty.description()),
                Cell.of(duty.due()),
                Cell.of(duty.done()),
                Cell.of(duty.reason().isEmpty() ? state : (state + " " + duty.reason()).strip()));
    }

    private Ledger.Leaf extras() {
        return leaf(
                "dossier.extras",
                with(
                        List.of(
                                head("dossier.entry", NARROW),
                                head("dossier.decided", DAY),
                                head("paper.extras.work", WORDS),
                                head("dossier.fate", NAME),
                                head("dossier.minutes", DAY)),
                        money()),
                Part::extras,
                (part, extra) -> with(extra(part, extra), HistoryLedger.money(extra.amount())));
    }

    private List<Cell> extra(Part part, Extra extra) {
        Dossier.Entry entry = part.entry(extra.entry());
        return List.of(
                entry == null ? Cell.NONE : Cell.of(entry.number()),
                Cell.of(extra.decided()),
                Cell.of(extra.work()),
                Cell.of(messages.name("money.fate.", extra.fate())),
                Cell.of(extra.minutes()));
    }

    private Ledger.Leaf income() {
        return leaf(
                "dossier.income",
                with(List.of(head("dossier.day", DAY), head("dossier.words", WORDS)), money()),
                Part::income,
                (part, income) -> income(income));
    }

    private static List<Cell> income(Income income) {
        Money amount = income.amount();
        return with(List.of(Cell.of(income.day()), Cell.of(income.note())), HistoryLedger.money(amount));
    }

    private Ledger.Leaf letters() {
        return leaf(
                "dossier.letters",
                List.of(head("dossier.day", DAY), head("dossier.subject", WORDS), head("dossier.entry", NARROW)),
                Part::letters,
                (part, letter) -> letter(part, letter));
    }

    private static List<Cell> letter(Part part, LetterSent letter) {
        Dossier.Entry entry = part.entry(letter.entry());
        return List.of(
                Cell.of(letter.day()), Cell.of(letter.subject()), entry == null ? Cell.NONE : Cell.of(entry.number()));
    }

    private Ledger.Leaf checkIns() {
        return leaf(
                "dossier.checkIns.short",
                List.of(head("dossier.day", DAY), head("dossier.checkIn", DAY)),
                Part::checkIns,
                (part, answer) -> List.of(Cell.of(answer.day()), Cell.of(answer.level())));
    }

    private Ledger.Leaf scores() {
        return leaf(
                "dossier.scores",
                List.of(head("dossier.score.day", DAY), head("dossier.score", DAY), head("dossier.band", NAME)),
                part -> part.assessment() == null ? List.of() : List.of(part.assessment()),
                (part, score) -> List.of(
                        Cell.of(dossier.day()),
                        score.isInsufficient() ? Cell.NONE : Cell.of(BigDecimal.valueOf(score.hundredths(), 2)),
                        Cell.of(messages.wording().band(score.band()))));
    }

    /// {@return a table with the client's name in the first column of each row}
    private <T> Ledger.Leaf leaf(
            String name, List<Ledger.Head> heads, Function<Part, List<T>> things, BiFunction<Part, T, List<Cell>> row) {
        var rows = new ArrayList<List<Cell>>();
        for (Part part : dossier.parts()) {
            for (T thing : things.apply(part)) {
                rows.add(with(List.of(Cell.of(part.client().name())), row.apply(part, thing)));
            }
        }
        return new Ledger.Leaf(messages.text(name), with(List.of(head("entry.client", NAME)), heads), rows);
    }

    private List<Ledger.Head> money() {
        return List.of(head("paper.extras.amount", DAY), head("paper.extras.currency", NARROW));
    }

    private Ledger.Head head(String key, int width) {
        return new Ledger.Head(messages.text(key), width);
    }

    private static <T> List<T> with(List<T> some, List<T> more) {
        var all = new ArrayList<T>(some);
        all.addAll(more);
        return all;
    }
}
