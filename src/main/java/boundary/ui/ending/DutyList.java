package boundary.ui.ending;

import boundary.journal.Edit;
import boundary.journal.Money;
import boundary.journal.Obligation;
import boundary.journal.Obligation.Party;
import boundary.journal.Pursuit;
import boundary.report.EndingPlan;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What one side owes the other until the end: open ones by the day they are due, then the met and the given up.
final class DutyList {
    private static final Comparator<Obligation> ORDER = Comparator.comparing(Obligation::isSettled)
            .thenComparing(Obligation::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Obligation::opened)
            .thenComparing(Obligation::key);

    private final EndingDesk desk;
    private final Party party;
    private final Messages messages;
    private final FactList<Obligation> list;
    private final DutyFields fields;
    private final ReasonFields<Obligation> waiving;
    private boolean threatened;

    DutyList(EndingDesk desk, Party party) {
        this.desk = desk;
        this.party = party;
        messages = desk.messages();
        String id = party == Party.ME ? "ending-mine" : "ending-theirs";
        waiving = new ReasonFields<>(
                desk,
                id + "-reason",
                duty -> duty,
                Obligation::description,
                () -> threatened ? messages.text("ending.waive.threats") : "");
        fields = new DutyFields(desk, party);
        list = new FactList<>(
                id,
                messages.name("ending.owed.", party),
                new FactWords(messages).list("ending.owed.none." + party),
                Obligation::key,
                this::row,
                fields,
                duty -> desk.remove(Edit.Kind.NOTE_OBLIGATION, duty));
    }

    Card card() {
        return list.card();
    }

    /// Shows the duties of a plan; what is being typed stays.
    ///
    /// @param anew whether another client is shown than before
    void show(EndingPlan plan, boolean anew) {
        threatened = plan.plan() != null && plan.plan().noContact();
        list.show(
                desk.journal().obligations(plan.client().id()).stream()
                        .filter(duty -> duty.owedBy() == party)
                        .sorted(ORDER)
                        .toList(),
                anew);
        if (party == Party.CLIENT) {
            list.card().subtitled(sums(plan.owed().amounts()));
        }
    }

    /// Opens the form of a duty.
    void edit(Obligation duty) {
        list.open(duty, fields);
    }

    /// Opens the form by which a duty is given up.
    void waive(Obligation duty) {
        list.open(duty, waiving);
    }

    private String sums(List<Money> amounts) {
        return amounts.stream().map(messages.figures()::money).collect(Collectors.joining(" + "));
    }

    private FactRow row(Obligation duty) {
        Money amount = duty.amount();
        List<String> beside = new ArrayList<>();
        if (amount != null) {
            beside.add(messages.figures().money(amount));
        }
        beside.add(state(duty));
        if (duty.pursuit() != null && !duty.isSettled()) {
            beside.add(messages.name("ending.pursuit.", duty.pursuit()));
        }
        String what = duty.description().isBlank() ? messages.text("today.worth.obligation") : duty.description();
        var row = new FactRow(
                what, String.join(" · ", beside), duty.waived() ? duty.reason() : "", duty.isSettled(), acts(duty));
        return duty.waived()
                ? row
                : row.ticked(new FactRow.Tick("done-" + duty.key(), duty.done() != null, () -> tick(duty)));
    }

    private void tick(Obligation duty) {
        desk.settle(duty, duty.done() == null);
    }

    private String state(Obligation duty) {
        LocalDate done = duty.done();
        LocalDate due = duty.due();
        if (duty.waived()) {
            return messages.name("ending.waived.", party);
        }
        if (done != null) {
            return messages.text("client.owed.doneOn", messages.dates().brief(done));
        }
        if (due == null) {
            return messages.text("client.noDue");
        }
        String key = due.isBefore(desk.today()) ? "client.owed.overdue" : "client.due";
        return messages.text(key, messages.dates().weekdayBrief(due));
    }

    private List<Act> acts(Obligation duty) {
        if (duty.waived()) {
            return List.of(new Act(
                    "reopen-" + duty.key(),
                    messages.text("client.owed.reopen"),
                    () -> desk.change(Edit.Kind.NOTE_OBLIGATION, duty.reopened())));
        }
        if (duty.done() != null) {
            return List.of();
        }
        Act waive = new Act("waive-" + duty.key(), messages.name("ending.waive.", party), () -> waive(duty));
        Pursuit next = next(duty.pursuit());
        return party == Party.ME || next == null
                ? List.of(waive)
                : List.of(
                        new Act(
                                "pursue-" + duty.key(),
                                messages.name("ending.pursue.", next),
                                () -> desk.change(Edit.Kind.NOTE_OBLIGATION, duty.withPursuit(next))),
                        waive);
    }

    private static @Nullable Pursuit next(@Nullable Pursuit now) {
        if (now == null) {
            return Pursuit.CLAIMED;
        }
        return now == Pursuit.CLAIMED ? Pursuit.PURSUED : null;
    }
}
