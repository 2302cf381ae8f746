package boundary.ui.client;

import boundary.journal.ActionTaken;
import boundary.journal.Edit;
import boundary.text.Messages;
import boundary.ui.kit.Card;
import boundary.ui.kit.FactList;
import boundary.ui.kit.FactRow;
import java.util.List;

/// What I did about the client: talks, repairs and new terms, newest first.
final class TalkList {
    private final FactDesk desk;
    private final Messages messages;
    private final FactList<ActionTaken> list;

    TalkList(FactDesk desk) {
        this.desk = desk;
        messages = desk.messages();
        list = new FactList<>(
                "talks",
                messages.text("client.talks"),
                new FactWords(messages).list("client.talks.none"),
                ActionTaken::key,
                this::row,
                new TalkFields(desk),
                talk -> desk.remove(Edit.Kind.NOTE_ACTION, talk));
    }

    Card card() {
        return list.card();
    }

    void show(boolean anew) {
        List<ActionTaken> newest = desk.journal().actions(desk.client()).reversed();
        list.show(newest, anew);
    }

    private FactRow row(ActionTaken talk) {
        String day = messages.dates().briefYear(talk.day());
        Boolean helped = talk.helped();
        String answer =
                helped == null ? "" : " · " + messages.text(helped ? "client.talk.didHelp" : "client.talk.didNot");
        return new FactRow(messages.name("client.talk.", talk.action()), day + answer, talk.words(), false, List.of());
    }
}
