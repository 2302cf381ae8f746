package boundary.ui.client;

import boundary.journal.ClientId;
import boundary.journal.Disengagement;
import boundary.journal.Journal;
import boundary.journal.Suggestion;
import boundary.report.ClientPage;
import boundary.text.Messages;
import boundary.ui.kit.PushButton;
import java.util.function.Consumer;
import javafx.scene.Node;

/// What can be done on a client's page from its head: log, and plan the ending, which is the step that is proposed
/// where the suggestion is to end.
record HeaderSteps(Messages messages, Runnable log, Consumer<ClientId> ending) {

    /// {@return the buttons for a page, the one that is proposed last}
    Node[] of(Journal journal, ClientPage page) {
        ClientId id = page.client().id();
        PushButton logging = PushButton.secondary(messages.text("client.log"))
                .key("Ctrl N")
                .id("log-for-client")
                .does(log);
        Disengagement plan = journal.disengagement(id);
        boolean standing = plan != null && plan.isStanding();
        boolean closed = page.client().until() != null;
        if (closed && !standing) {
            return new Node[] {logging};
        }
        String words =
                messages.text(closed ? "client.afterEnding" : standing ? "client.goOnEnding" : "client.planEnding");
        boolean proposed = !closed && (standing || page.assessment().suggestion() == Suggestion.END);
        PushButton planning = proposed ? PushButton.primary(words) : PushButton.secondary(words);
        return new Node[] {logging, planning.id("plan-ending").does(() -> ending.accept(id))};
    }
}
