package boundary.ui.client;

import boundary.journal.Edit;
import boundary.journal.Money;
import boundary.journal.Obligation;
import boundary.journal.Obligation.Party;
import boundary.text.Messages;
import boundary.ui.kit.Card;
import boundary.ui.kit.FactList;
import boundary.ui.kit.FactRow;
import boundary.ui.kit.FactRow.Act;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one side owes the other: open ones by the day they are due, then the met and the waived ones.
final class OwedList {
    private static final Comparator<Obligation> ORDER = Comparator.comparing(OwedList::isSettled)
            .thenComparing(o -> isSettled(o) ? null : o.due(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(
                    o -> isSettled(o) ? o.done() : null,
                    Comparator.nullsLast(Comparator.<LocalDate>naturalOrder().reversed()))
            .thenComparing(Obligation::opened)
            .thenComparing(Obligation::key);

    private final FactDesk desk;
    private final Party party;
    private final Messages messages;
    private final FactList<Obligation> list;
    private final WaiveFields waiving;

    OwedList(FactDesk desk, Party party) {
        this.desk = desk;
        this.party = party;
        messages = desk.messages();
        waiving = new WaiveFields(desk);
        list = new FactList<>(
                party == Party.ME ? "owed-mine" : "owed-theirs",
                messages.name("client.owed.", party),
                new FactWords(messages).list("client.owed.none." + party),
                Obligation::key,
                this::row,
                new OwedFields(desk, party),
                duty -> desk.remove(Edit.Kind.NOTE_OBLIGATION, duty));
    }

    Card card() {
        return list.card();
    }

    void show(boolean anew) {
        list.show(
                desk.journal().obligations(desk.client()).stream()
                        .filter(duty -> duty.owedBy() == party)
                        .sorted(ORDER)
                        .toList(),
                anew);
    }

    private static boolean isSettled(Obligation duty) {
        return duty.waived() || duty.done() != null;
    }

    private FactRow row(Obligation duty) {
        Money amount = duty.amount();
        List<String> beside = new ArrayList<>();
        beside.add(state(duty));
        if (amount != null) {
            beside.add(messages.figures().money(amount));
        }
        String what = duty.description().isBlank() ? messages.text("today.worth.obligation") : duty.description();
        return new FactRow(
                what, String.join(" · ", beside), duty.waived() ? duty.reason() : "", isSettled(duty), acts(duty));
    }

    private String state(Obligation duty) {
        LocalDate done = duty.done();
        LocalDate due = duty.due();
        if (duty.waived()) {
            return messages.text("client.owed.waived");
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

    private List<Act> acts(Obligation duty) {
        if (isSettled(duty)) {
            return List.of(
                    new Act("reopen-" + duty.key(), messages.text("client.owed.reopen"), () -> settle(duty, null)));
        }
        return List.of(
                new Act("done-" + duty.key(), messages.text("client.owed.done"), () -> settle(duty, desk.today())),
                new Act("waive-" + duty.key(), messages.text("client.owed.waive"), () -> list.open(duty, waiving)));
    }

    private void settle(Obligation duty, @Nullable LocalDate done) {
        desk.change(Edit.Kind.NOTE_OBLIGATION, Duties.settled(duty, done, false, ""));
    }
}
