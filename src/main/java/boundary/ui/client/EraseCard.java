package boundary.ui.client;

import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.report.Selection;
import boundary.session.StoreException;
import boundary.text.Messages;
import boundary.ui.Destination;
import boundary.ui.FxSession;
import boundary.ui.kit.Card;
import boundary.ui.kit.Confirmation;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Where a client is erased for good, as a person may ask: what that means is said first, an export is offered, and the
/// client's name has to be typed.
final class EraseCard {
    private final FxSession session;
    private final Messages messages;
    private final Consumer<Destination> go;
    private final PushButton open;
    private final VBox body = new VBox(8);
    private final Card card;
    private @Nullable ClientId client;

    /// @param go takes where the user wants to go
    EraseCard(FxSession session, Messages messages, Consumer<Destination> go) {
        this.session = session;
        this.messages = messages;
        this.go = go;
        open = PushButton.secondary(messages.text("erase.client.open"))
                .id("erase-client")
                .does(this::ask);
        card = new Card(messages.text("erase.client.title")).body(body);
        close();
    }

    Card node() {
        return card;
    }

    /// Shows the card for a client; what was asked about another one is put away.
    void show(ClientId next) {
        if (!next.equals(client)) {
            client = next;
            close();
        }
    }

    private void close() {
        body.getChildren().setAll(Type.SECONDARY.wrapped(messages.text("erase.client.about")), open);
    }

    private void ask() {
        ClientId id = client;
        Client named = id == null ? null : session.journal().client(id);
        if (named != null) {
            session.ask(store -> store.copies(), copies -> ask(named, copies));
        }
    }

    private void ask(Client named, List<String> copies) {
        int entries = session.journal().interactions(named.id()).size();
        var sentences = new ArrayList<String>();
        sentences.add(messages.text("erase.client.what", messages.count("count.entries", entries)));
        sentences.add(messages.text("erase.client.stays"));
        if (!copies.isEmpty()) {
            sentences.add(messages.text("erase.copies", String.join(", ", copies)));
        }
        sentences.add(messages.text("erase.elsewhere"));
        PushButton export = PushButton.secondary(messages.text("erase.client.export"))
                .id("erase-export")
                .does(() -> go.accept(new Destination.ToExport(Selection.of(named.id()))));
        var asked = new Confirmation.Asked(
                messages.text("erase.client.sure", named.name()),
                sentences,
                messages.text("erase.type", named.name()),
                named.name(),
                messages.text("erase.client.go"),
                messages.text("common.cancel"));
        Confirmation[] shown = new Confirmation[1];
        shown[0] = new Confirmation(asked, List.of(export), () -> erase(named.id(), shown[0]), () -> {
            close();
            open.requestFocus();
        });
        body.getChildren().setAll(shown[0]);
        shown[0].requestFocus();
    }

    private void erase(ClientId id, Confirmation shown) {
        shown.wait(true);
        session.erase(
                id,
                erased -> go.accept(new Destination.ToClients()),
                refusal -> shown.problem(
                        refusal instanceof StoreException e
                                ? messages.text("trouble." + e.trouble(), e.where())
                                : messages.text("erase.failed")));
    }
}
