package boundary.ui.client;

import boundary.journal.IncomeEdits;
import boundary.journal.Money;
import boundary.journal.Obligation;
import boundary.journal.Pursuit;
import boundary.journal.Repeat;
import boundary.report.Owed;
import boundary.text.Messages;
import boundary.ui.kit.Icon;
import boundary.ui.kit.MessageLine;
import boundary.ui.kit.Tint;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;

/// The words about what one side owes the other.
final class OwedWords {
    private final FactDesk desk;
    private final Messages messages;

    OwedWords(FactDesk desk) {
        this.desk = desk;
        messages = desk.messages();
    }

    /// {@return what is owed}
    String what(Obligation duty) {
        DutyKind kind = DutyKind.of(duty);
        if (!duty.description().isBlank()) {
            return duty.description();
        }
        return kind == null ? messages.text("today.worth.obligation") : messages.name("owed.kind.", kind);
    }

    /// {@return how it stands: `final invoice · due 4 Dec 2026 · every month · € 800, € 200 of it paid`}
    String state(Obligation duty) {
        List<String> parts = new ArrayList<>();
        DutyKind kind = DutyKind.of(duty);
        Repeat repeats = duty.repeats();
        Pursuit pursuit = duty.pursuit();
        Money amount = duty.amount();
        if (kind != null && kind != DutyKind.OTHER && !duty.description().isBlank()) {
            parts.add(messages.name("owed.kind.", kind));
        }
        parts.add(settled(duty));
        if (repeats != null) {
            parts.add(messages.name("owed.repeat.", repeats));
        }
        if (amount != null) {
            parts.add(money(duty, amount));
        }
        if (pursuit != null) {
            parts.add(messages.name("owed.pursuit.", pursuit));
        }
        return String.join(" · ", parts);
    }

    private String settled(Obligation duty) {
        LocalDate done = duty.done();
        LocalDate due = duty.due();
        if (duty.waived()) {
            return messages.text(duty.owedBy() == Obligation.Party.CLIENT ? "owed.writtenOff" : "client.owed.waived");
        }
        if (done != null) {
            return messages.text("client.owed.doneOn", messages.dates().briefYear(done));
        }
        if (due == null) {
            return messages.text("client.noDue");
        }
        String key = due.isBefore(desk.today()) ? "client.owed.overdue" : "client.due";
        return messages.text(key, messages.dates().briefYear(due));
    }

    private String money(Obligation duty, Money amount) {
        Money paid = IncomeEdits.paid(desk.journal(), duty, amount);
        String whole = messages.figures().money(amount);
        if (paid.minor() == 0) {
            return whole;
        }
        Money open = Objects.requireNonNull(Owed.left(desk.journal(), duty));
        return open.minor() == 0
                ? messages.text("owed.allPaid", whole)
                : messages.text(
                        "owed.partPaid",
                        whole,
                        messages.figures().money(paid),
                        messages.figures().money(open));
    }

    /// {@return how long it is overdue; empty where it is not}
    String overdue(Obligation duty) {
        LocalDate due = duty.due();
        return due == null || !duty.isOverdue(desk.today())
                ? ""
                : messages.count("owed.overdueBy", ChronoUnit.DAYS.between(due, desk.today()));
    }

    /// {@return a mark that says what is pressing, in words, with a picture and a colour}
    static Node mark(String words) {
        return new MessageLine(Tint.DRAINING, Icon.WARNING, words);
    }
}
