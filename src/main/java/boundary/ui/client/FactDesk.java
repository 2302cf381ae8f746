package boundary.ui.client;

import boundary.journal.Agreement;
import boundary.journal.Client;
import boundary.journal.Edits;
import boundary.text.Messages;
import boundary.ui.FxSession;
import boundary.ui.form.ClientDesk;
import java.util.Objects;
import java.util.function.Consumer;

/// Where what was agreed with the client that is shown is changed too.
final class FactDesk extends ClientDesk {
    FactDesk(FxSession session, Messages messages) {
        super(session, messages);
    }

    /// Saves what was agreed, with what of it stands in the client, as one edit; where nothing changed, none is
    /// made.
    void agree(Agreement next, Consumer<Changing> change, Runnable saved, Consumer<String> refused) {
        Client is = changed(standing(), change);
        if (next.equals(journal().agreement(client())) && is.equals(standing())) {
            saved.run();
            return;
        }
        apply(
                (journal, stamp) -> Edits.agree(
                        journal, next, changed(Objects.requireNonNull(journal.client(next.client())), change), stamp),
                saved,
                refused);
    }

    private static Client changed(Client client, Consumer<Changing> change) {
        var changing = new Changing(client);
        change.accept(changing);
        return changing.client();
    }
}
