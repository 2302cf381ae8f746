package boundary.ui.client;

import boundary.journal.ActionTaken;
import boundary.journal.Boundary;
import boundary.journal.Channel;
import boundary.journal.Edit;
import boundary.text.Messages;
import boundary.ui.kit.Card;
import boundary.ui.kit.FactList;
import boundary.ui.kit.FactRow;
import boundary.ui.kit.FactRow.Act;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// The boundaries of the work with a client: when each was told and how, and what happened before and since.
final class BoundaryList {
    private final FactDesk desk;
    private final Messages messages;
    private final FactList<Boundary> list;
    private final TellFields telling;

    BoundaryList(FactDesk desk) {
        this.desk = desk;
        messages = desk.messages();
        telling = new TellFields(desk);
        list = new FactList<>(
                "boundaries",
                messages.text("boundary.title"),
                new FactWords(messages).list("boundary.none"),
                Boundary::key,
                this::row,
                new BoundaryFields(desk),
                boundary -> desk.remove(Edit.Kind.NOTE_BOUNDARY, boundary));
    }

    Card card() {
        return list.card();
    }

    void show(boolean anew) {
        list.show(desk.journal().boundaries(desk.client()), anew);
    }

    private FactRow row(Boundary boundary) {
        return new FactRow(
                boundary.rule(),
                told(boundary),
                "",
                false,
                List.of(new Act(
                        "tell-" + boundary.key(), messages.text("boundary.tell"), () -> list.open(boundary, telling))));
    }

    private String told(Boundary boundary) {
        List<ActionTaken> tellings = desk.journal().actions(desk.client()).stream()
                .filter(action -> boundary.id().equals(action.about()))
                .sorted(Comparator.comparing(ActionTaken::day))
                .toList();
        if (tellings.isEmpty()) {
            return messages.text("boundary.notTold");
        }
        String first = messages.text("boundary.told", when(tellings.getFirst()));
        return tellings.size() == 1
                ? first
                : first + "; "
                        + messages.text(
                                "boundary.repeated",
                                tellings.stream().skip(1).map(this::when).collect(Collectors.joining(", ")));
    }

    private String when(ActionTaken telling) {
        Channel how = telling.how();
        String day = messages.dates().briefYear(telling.day());
        return how == null || how == Channel.OTHER ? day : day + " " + messages.name("boundary.by.", how);
    }
}
