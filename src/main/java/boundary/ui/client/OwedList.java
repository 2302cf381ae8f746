package boundary.ui.client;

import boundary.journal.Edit;
import boundary.journal.EndingEdits;
import boundary.journal.Obligation;
import boundary.journal.Obligation.Party;
import boundary.journal.Pursuit;
import boundary.text.Messages;
import boundary.ui.form.FactWords;
import boundary.ui.form.ReasonFields;
import boundary.ui.kit.Card;
import boundary.ui.kit.FactList;
import boundary.ui.kit.FactRow;
import boundary.ui.kit.FactRow.Act;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What one side owes the other: open ones by the day they are due, then the met and the waived ones.
final class OwedList {
    private static final Comparator<Obligation> ORDER = Comparator.comparing(Obligation::isSettled)
            .thenComparing(o -> o.isSettled() ? null : o.due(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(
                    o -> o.isSettled() ? o.done() : null,
                    Comparator.nullsLast(Comparator.<LocalDate>naturalOrder().reversed()))
            .thenComparing(Obligation::opened)
            .thenComparing(Obligation::key);

    private final FactDesk desk;
    private final Party party;
    private final Messages messages;
    private final FactList<Obligation> list;
    private final ReasonFields<Obligation> waiving;
    private final PayFields paying;
    private final OwedWords words;

    OwedList(FactDesk desk, Party party) {
        this.desk = desk;
        this.party = party;
        messages = desk.messages();
        waiving = new ReasonFields<>(desk, "waive-reason", duty -> duty, Obligation::description, () -> "");
        paying = new PayFields(desk);
        words = new OwedWords(desk);
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

    private FactRow row(Obligation duty) {
        var row = new FactRow(
                words.what(duty), words.state(duty), duty.waived() ? duty.reason() : "", duty.isSettled(), acts(duty));
        String mark = words.overdue(duty);
        return mark.isEmpty() ? row : row.with(new FactRow.Below(mark, () -> OwedWords.mark(mark)));
    }

    private List<Act> acts(Obligation duty) {
        var acts = new ArrayList<Act>();
        if (duty.isSettled()) {
            if (party == Party.CLIENT || desk.standing().until() == null) {
                acts.add(act("reopen", "client.owed.reopen", duty, () -> settle(duty)));
            }
            return acts;
        }
        if (party == Party.CLIENT && duty.amount() != null) {
            acts.add(act("pay", "owed.pay", duty, () -> list.open(duty, paying)));
        } else {
            acts.add(act("done", "client.owed.done", duty, () -> meet(duty)));
        }
        if (party == Party.CLIENT) {
            pursuit(duty, acts);
            acts.add(act("waive", "owed.writeOff", duty, () -> list.open(duty, waiving)));
        } else {
            acts.add(act("waive", "client.owed.waive", duty, () -> list.open(duty, waiving)));
        }
        return acts;
    }

    /// The next step by which the consultant goes for what a client owes.
    private void pursuit(Obligation duty, List<Act> acts) {
        if (duty.pursuit() == null) {
            acts.add(act("claim", "owed.claim", duty, () -> pursue(duty, Pursuit.CLAIMED)));
        } else if (duty.pursuit() == Pursuit.CLAIMED) {
            acts.add(act("pursue", "owed.pursue", duty, () -> pursue(duty, Pursuit.PURSUED)));
        }
    }

    private Act act(String id, String key, Obligation duty, Runnable does) {
        return new Act(id + "-" + duty.key(), messages.text(key), does);
    }

    private void meet(Obligation duty) {
        desk.apply((journal, stamp) -> EndingEdits.meet(journal, duty, stamp.today(), stamp));
    }

    private void pursue(Obligation duty, Pursuit next) {
        desk.change(Edit.Kind.NOTE_OBLIGATION, duty.withPursuit(next));
    }

    private void settle(Obligation duty) {
        desk.change(Edit.Kind.NOTE_OBLIGATION, duty.reopened());
    }
}
