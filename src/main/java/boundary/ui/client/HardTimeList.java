package boundary.ui.client;

import boundary.journal.Edit;
import boundary.journal.HardTime;
import boundary.journal.Hardship;
import boundary.text.Dates;
import boundary.text.Messages;
import boundary.ui.form.FactWords;
import boundary.ui.kit.Card;
import boundary.ui.kit.FactList;
import boundary.ui.kit.FactRow;
import boundary.ui.kit.Icon;
import boundary.ui.kit.MessageLine;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Tint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The hard times of the client, the latest first; an open one is over with one press, and asks on its
/// day to be looked at again.
final class HardTimeList {
    private static final int LATER = 4;

    private final FactDesk desk;
    private final Messages messages;
    private final FactList<Hardship> list;

    HardTimeList(FactDesk desk) {
        this.desk = desk;
        messages = desk.messages();
        list = new FactList<>(
                "hard-times",
                messages.text("client.hardTimes"),
                new FactWords(messages).list("client.hardTimes.none"),
                Hardship::key,
                this::row,
                new HardTimeFields(desk),
                time -> desk.remove(Edit.Kind.NOTE_HARDSHIP, time));
    }

    Card card() {
        return list.card();
    }

    void show(boolean anew) {
        list.show(desk.journal().hardships(desk.client()).reversed(), anew);
    }

    private FactRow row(Hardship time) {
        Dates dates = messages.dates();
        LocalDate today = desk.today();
        LocalDate to = time.to();
        LocalDate again = time.lookAgain();
        HardTime kind = time.kind();
        List<String> beside = new ArrayList<>();
        if (kind != null) {
            beside.add(messages.name("client.hardTime.kind.", kind));
        }
        if (time.health()) {
            beside.add(messages.text("client.hardTime.healthShort"));
        }
        if (again != null) {
            beside.add(messages.text("client.hardTime.again", dates.briefYear(again)));
        }
        boolean goesOn = !time.from().isAfter(today) && (to == null || to.isAfter(today));
        var row = new FactRow(
                to == null
                        ? messages.text("client.hardTime.since", dates.briefYear(time.from()))
                        : to.equals(time.from()) ? dates.briefYear(to) : dates.range(time.from(), to),
                String.join(" · ", beside),
                time.note(),
                to != null && to.isBefore(today),
                goesOn
                        ? List.of(new FactRow.Act(
                                "over-" + time.key(), messages.text("client.hardTime.over"), () -> end(time)))
                        : List.of());
        boolean look = goesOn && again != null && !again.isAfter(today);
        String question = messages.text("client.hardTime.lookNow");
        return look
                ? row.with(new FactRow.Below(
                        question, () -> new MessageLine(Tint.WATCH, Icon.CLOCK, question, later(time))))
                : row;
    }

    /// {@return the step that puts the question off for four weeks}
    private PushButton later(Hardship time) {
        return PushButton.secondary(messages.text("client.hardTime.later"))
                .small()
                .id("later-" + time.key())
                .does(() -> desk.change(
                        Edit.Kind.NOTE_HARDSHIP,
                        changed(time, time.to(), desk.today().plusWeeks(LATER))));
    }

    private static Hardship changed(Hardship time, @Nullable LocalDate to, @Nullable LocalDate again) {
        return new Hardship(time.id(), time.client(), time.from(), to, again, time.health(), time.note(), time.kind());
    }

    private void end(Hardship time) {
        desk.change(Edit.Kind.NOTE_HARDSHIP, changed(time, desk.today(), time.lookAgain()));
    }
}
