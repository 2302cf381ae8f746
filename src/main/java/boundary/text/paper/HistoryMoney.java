package boundary.text.paper;

import boundary.journal.Extra;
import boundary.journal.Income;
import boundary.journal.ItemId;
import boundary.journal.Money;
import boundary.journal.Obligation;
import boundary.report.Dossier;
import boundary.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What was owed, what became of extra work, and what was paid.
final class HistoryMoney {
    private static final String KIND = "owed.kind.";

    private final Messages messages;
    private final HistoryTables tables;

    HistoryMoney(Messages messages, HistoryTables tables) {
        this.messages = messages;
        this.tables = tables;
    }

    /// @param day of which duties are overdue or not
    void add(Dossier.Part part, LocalDate day) {
        tables.add(
                "dossier.obligations",
                List.of(
                        tables.words("dossier.day"),
                        tables.words("dossier.owedBy"),
                        tables.words("dossier.duty"),
                        tables.words("dossier.state"),
                        tables.figures("paper.extras.amount")),
                part.obligations().stream().map(duty -> duty(duty, day)).toList(),
                List.of());
        tables.add(
                "dossier.extras",
                List.of(
                        tables.words("dossier.entry"),
                        tables.words("dossier.decided"),
                        tables.words("paper.extras.work"),
                        tables.words("dossier.fate"),
                        tables.figures("dossier.time"),
                        tables.figures("paper.extras.amount")),
                part.extras().stream().map(extra -> extra(part, extra)).toList(),
                List.of());
        tables.add(
                "dossier.income",
                List.of(
                        tables.words("dossier.day"),
                        tables.words("dossier.words"),
                        tables.figures("paper.extras.amount")),
                part.income().stream().map(income -> income(part, income)).toList(),
                List.of());
    }

    private List<String> duty(Obligation duty, LocalDate day) {
        return List.of(
                messages.dates().briefYear(duty.opened()),
                messages.name("dossier.owedBy.", duty.owedBy()),
                tables.lines(kind(messages, duty.kind()), duty.description()),
                state(duty, day),
                amount(duty.amount()));
    }

    /// {@return the name of a kind of duty, or its own code where the program does not know it}
    static String kind(Messages messages, String code) {
        String key = KIND + code.toUpperCase(Locale.ROOT);
        return messages.has(key) ? messages.text(key) : code;
    }

    private String state(Obligation duty, LocalDate day) {
        LocalDate done = duty.done();
        LocalDate due = duty.due();
        var lines = new ArrayList<String>();
        if (due != null) {
            lines.add(messages.text("dossier.due", messages.dates().briefYear(due)));
        }
        if (done != null) {
            lines.add(messages.text("dossier.done", messages.dates().briefYear(done)));
        } else if (duty.waived()) {
            lines.add(messages.text("dossier.waived"));
        } else {
            lines.add(messages.text(duty.isOverdue(day) ? "dossier.overdue" : "dossier.open"));
        }
        if (duty.pursuit() != null) {
            lines.add(messages.name("owed.pursuit.", duty.pursuit()));
        }
        if (duty.repeats() != null) {
            lines.add(messages.name("owed.repeat.", duty.repeats()));
        }
        lines.add(duty.reason());
        return tables.lines(lines.toArray(String[]::new));
    }

    private List<String> extra(Dossier.Part part, Extra extra) {
        Dossier.Entry entry = part.entry(extra.entry());
        String bill = bill(part, extra.bill());
        String fate = messages.name("money.fate.", extra.fate());
        return List.of(
                entry == null ? "" : "№ " + entry.number(),
                messages.dates().briefYear(extra.decided()),
                extra.work(),
                bill.isEmpty() ? fate : fate + ": " + bill,
                messages.figures().duration(extra.minutes()),
                amount(extra.amount()));
    }

    private List<String> income(Dossier.Part part, Income income) {
        return List.of(
                messages.dates().briefYear(income.day()),
                tables.lines(bill(part, income.bill()), income.note()),
                amount(income.amount()));
    }

    private static String bill(Dossier.Part part, @Nullable ItemId bill) {
        return part.obligations().stream()
                .filter(duty -> duty.id().equals(bill))
                .map(Obligation::description)
                .findFirst()
                .orElse("");
    }

    private String amount(@Nullable Money amount) {
        return amount == null ? "" : messages.figures().moneyExact(amount);
    }
}
