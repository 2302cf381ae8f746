package boundary.ui.client;

import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.ui.FxSession;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Where changes of the client that is shown are made: one edit each.
final class ClientDesk {
    private final FxSession session;
    private @Nullable ClientId client;

    ClientDesk(FxSession session) {
        this.session = session;
    }

    void turnTo(ClientId next) {
        client = next;
    }

    /// {@return the client as it stands}
    Client standing() {
        return Objects.requireNonNull(session.journal().client(Objects.requireNonNull(client)));
    }

    /// Changes a field; where that changes nothing, nothing is saved.
    ///
    /// @throws IllegalArgumentException if the client could not be so
    void change(Consumer<Changing> change) {
        change(Edit.Kind.EDIT_CLIENT, change);
    }

    /// Changes a field under another name of the edit.
    ///
    /// @throws IllegalArgumentException if the client could not be so
    void change(Edit.Kind kind, Consumer<Changing> change) {
        Client before = standing();
        if (!changed(before, change).equals(before)) {
            ClientId id = before.id();
            session.apply((journal, stamp) ->
                    Edits.put(journal, kind, changed(Objects.requireNonNull(journal.client(id)), change), stamp));
        }
    }

    private static Client changed(Client client, Consumer<Changing> change) {
        var changing = new Changing(client);
        change.accept(changing);
        return changing.client();
    }
}
