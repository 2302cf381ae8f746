package boundary.ui.capture;

import boundary.journal.Client;
import boundary.journal.Interaction;
import boundary.text.Messages;
import boundary.ui.FxSession;
import boundary.ui.kit.Confirmation;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the words of an entry are taken back for good, and what is said of it afterwards.
record TakeBack(FxSession session, Messages messages, Interaction entry) {

    /// {@return when its words were taken back, as a sentence; nothing where they never were}
    @Nullable
    String done() {
        Instant at = session.journal().takenBack(entry.id());
        return at == null
                ? null
                : messages.text("erase.entry.done", messages.dates().moment(LocalDateTime.ofInstant(at, entry.zone())));
    }

    /// {@return the question whether they are to be}
    ///
    /// @param done told once they are gone
    /// @param back told where the user thinks better of it
    Confirmation question(Runnable done, Runnable back) {
        Client client = session.journal().client(entry.client());
        String name = client == null ? "" : client.name();
        var asked = new Confirmation.Asked(
                messages.text("erase.entry.sure"),
                List.of(
                        messages.text("erase.entry.what"),
                        messages.text("erase.entry.stays"),
                        messages.text("erase.elsewhere")),
                messages.text("erase.type", name),
                name,
                messages.text("erase.entry.go"),
                messages.text("common.cancel"));
        Confirmation[] shown = new Confirmation[1];
        shown[0] = new Confirmation(asked, List.of(), () -> take(shown[0], done), back);
        return shown[0];
    }

    private void take(Confirmation shown, Runnable done) {
        shown.wait(true);
        session.takeBack(
                entry.id(), erased -> done.run(), refusal -> shown.problem(Trouble.sentence(messages, refusal)));
    }
}
