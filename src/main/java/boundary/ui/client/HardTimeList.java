package boundary.ui.client;

import boundary.journal.Edit;
import boundary.journal.Hardship;
import boundary.text.Dates;
import boundary.text.Messages;
import boundary.ui.kit.Card;
import boundary.ui.kit.FactList;
import boundary.ui.kit.FactRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The hard times of the client, the latest first; an open one is over with one press.
final class HardTimeList {
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
        List<String> beside = new ArrayList<>();
        if (time.health()) {
            beside.add(messages.text("client.hardTime.healthShort"));
        }
        if (again != null) {
            beside.add(messages.text("client.hardTime.again", dates.briefYear(again)));
        }
        boolean goesOn = !time.from().isAfter(today) && (to == null || to.isAfter(today));
        return new FactRow(
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
    }

    private void end(Hardship time) {
        desk.change(
                Edit.Kind.NOTE_HARDSHIP,
                new Hardship(
                        time.id(),
                        time.client(),
                        time.from(),
                        desk.today(),
                        time.lookAgain(),
                        time.health(),
                        time.note()));
    }
}
