package boundary.ui.client;

import boundary.journal.Action;
import boundary.journal.ActionTaken;
import boundary.journal.Edit;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.text.Messages;
import boundary.ui.kit.Card;
import boundary.ui.kit.FactList;
import boundary.ui.kit.FactRow;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// What I did about the client: talks, repairs and new terms, newest first. What was logged with a contact stands there
/// too, and leads to its entry.
final class TalkList {
    private final FactDesk desk;
    private final Messages messages;
    private final Consumer<InteractionId> edit;
    private final FactList<Talk> list;

    /// @param edit takes the entry that is to be edited
    TalkList(FactDesk desk, Consumer<InteractionId> edit) {
        this.desk = desk;
        this.edit = edit;
        messages = desk.messages();
        list = new FactList<>(
                "talks",
                messages.text("client.talks"),
                new FactWords(messages).list("client.talks.none"),
                Talk::key,
                this::row,
                new TalkFields(desk),
                this::delete);
    }

    Card card() {
        return list.card();
    }

    void show(boolean anew) {
        list.show(Talk.of(desk.journal(), desk.client()), anew);
    }

    private void delete(Talk talk) {
        if (talk instanceof Talk.Noted(ActionTaken action)) {
            desk.remove(Edit.Kind.NOTE_ACTION, action);
        }
    }

    private FactRow row(Talk talk) {
        return switch (talk) {
            case Talk.Noted(ActionTaken action) -> noted(action);
            case Talk.Logged(Interaction entry) -> logged(entry);
        };
    }

    private FactRow noted(ActionTaken action) {
        Boolean helped = action.helped();
        String answer =
                helped == null ? "" : " · " + messages.text(helped ? "client.talk.didHelp" : "client.talk.didNot");
        return new FactRow(
                names(List.of(action.action())), day(action.day()) + answer, action.words(), false, List.of());
    }

    private FactRow logged(Interaction entry) {
        String contact = messages.wording().contact(entry.channel(), entry.direction());
        var open = new FactRow.Act(
                "entry-" + entry.id().value(), messages.text("client.talk.entry"), () -> edit.accept(entry.id()));
        return new FactRow(names(entry.actions()), day(entry.day()) + " · " + contact, "", false, List.of(open), true);
    }

    private String names(Collection<Action> actions) {
        return actions.stream()
                .map(action -> messages.name("client.talk.", action))
                .collect(Collectors.joining(", "));
    }

    private String day(LocalDate day) {
        return messages.dates().briefYear(day);
    }
}
