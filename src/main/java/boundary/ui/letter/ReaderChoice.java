package boundary.ui.letter;

import boundary.journal.Client;
import boundary.text.Messages;
import boundary.ui.FxSession;
import boundary.ui.editor.LetterDesk;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;

/// To whom the letter goes: a client, those with whom the work goes on first, or somebody who is none.
final class ReaderChoice {
    private final MenuButton button = new MenuButton();

    ReaderChoice(FxSession session, LetterDesk desk, Messages messages) {
        button.setId("letter-reader");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnShowing(event -> {
            button.getItems().clear();
            var nobody = new MenuItem(messages.text("letters.toNew"));
            nobody.setId("letter-reader-nobody");
            nobody.setOnAction(chosen -> desk.open(null, null, null));
            LocalDate today = session.shown().get().today();
            List<Client> clients = session.journal().clients().stream()
                    .sorted(Comparator.comparing((Client client) -> !client.isOpen(today))
                            .thenComparing(Client::name))
                    .toList();
            for (Client client : clients) {
                var item = new MenuItem(client.name());
                item.setOnAction(chosen -> desk.open(client.id(), null, null));
                button.getItems().add(item);
            }
            button.getItems().add(nobody);
        });
        button.getItems().add(new MenuItem(messages.text("letters.toNew")));
        desk.state().subscribe(state -> {
            Client client = state.client();
            button.setText(client == null ? messages.text("letters.choose") : client.name());
        });
    }

    Node node() {
        return button;
    }
}
