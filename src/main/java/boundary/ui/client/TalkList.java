package boundary.ui.client;

import boundary.journal.Action;
import boundary.journal.ActionTaken;
import boundary.journal.Boundary;
import boundary.journal.Channel;
import boundary.journal.Edit;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.Repair;
import boundary.text.Messages;
import boundary.ui.form.FactWords;
import boundary.ui.kit.Card;
import boundary.ui.kit.FactList;
import boundary.ui.kit.FactRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// What I did about the client: talks, repairs and new terms, newest first. What was logged with a contact stands there
/// too, and leads to its entry.
final class TalkList {
    private final FactDesk desk;
    private final Messages messages;
    private final Consumer<InteractionId> edit;
    private final FactList<Talk> list;
    private final HelpAsking asking;

    /// @param edit takes the entry that is to be edited
    TalkList(FactDesk desk, Consumer<InteractionId> edit) {
        this.desk = desk;
        this.edit = edit;
        messages = desk.messages();
        asking = new HelpAsking(desk);
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
            case Talk.Logged logged -> logged(logged);
        };
    }

    private FactRow noted(ActionTaken action) {
        Repair repair = action.repair();
        Channel how = action.how();
        var beside = new ArrayList<String>();
        beside.add(messages.dates().briefYear(action.day()));
        if (repair != null) {
            beside.add(messages.name("client.talk.repair.", repair));
        }
        if (how != null) {
            beside.add(messages.wording().channel(how));
        }
        answer(action).ifPresent(beside::add);
        var row = new FactRow(names(List.of(action.action())), join(beside), words(action), false, List.of());
        return asking.below(row, action.key(), action.day(), action.action(), action);
    }

    /// {@return the words of a talk; where there are none, the rule that it was about}
    private String words(ActionTaken action) {
        return !action.words().isBlank() || action.about() == null
                ? action.words()
                : desk.journal().boundaries(desk.client()).stream()
                        .filter(boundary -> boundary.id().equals(action.about()))
                        .map(Boundary::rule)
                        .findFirst()
                        .orElse("");
    }

    private Optional<String> answer(ActionTaken action) {
        return Optional.ofNullable(action.helped())
                .map(helped -> messages.text(helped ? "client.talk.didHelp" : "client.talk.didNot"));
    }

    private FactRow logged(Talk.Logged talk) {
        Interaction entry = talk.entry();
        var beside = new ArrayList<>(List.of(
                messages.dates().briefYear(entry.day()),
                messages.wording().contact(entry.channel(), entry.direction())));
        talk.answers().forEach(given -> answer(given).ifPresent(beside::add));
        var open = new FactRow.Act(
                "entry-" + entry.id().value(), messages.text("client.talk.entry"), () -> edit.accept(entry.id()));
        var row = new FactRow(names(entry.actions()), join(beside), "", false, List.of(open), true);
        Action asked = entry.actions().stream()
                .filter(action -> action != Action.EXPECTATIONS)
                .findFirst()
                .orElse(Action.EXPECTATIONS);
        ActionTaken given = talk.answers().stream()
                .filter(answer -> answer.action() == asked)
                .findFirst()
                .orElse(null);
        return asking.below(row, talk.key(), entry.day(), asked, given);
    }

    private String names(Collection<Action> actions) {
        return actions.stream()
                .map(action -> messages.name("client.talk.", action))
                .collect(Collectors.joining(", "));
    }

    private static String join(List<String> parts) {
        return String.join(" · ", parts);
    }
}
