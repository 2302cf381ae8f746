package boundary.ui.transfer;

import boundary.journal.Client;
import boundary.journal.ClientId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A choice of one client, or of all of them.
final class ClientBox extends ComboBox<ClientBox.Choice> {
    private static final int ROWS = 12;

    /// One line of the list.
    ///
    /// @param id nothing means all clients
    record Choice(@Nullable ClientId id, String name) {}

    private final Choice everybody;

    ClientBox(String everybody) {
        this.everybody = new Choice(null, everybody);
        setConverter(new Names());
        setVisibleRowCount(ROWS);
        setMaxWidth(Double.MAX_VALUE);
        offer(List.of());
    }

    /// Replaces the clients; the chosen one stays where it still is among them.
    void offer(List<Client> clients) {
        ClientId kept = chosen();
        var choices = new ArrayList<>(List.of(everybody));
        clients.forEach(client -> choices.add(new Choice(client.id(), client.name())));
        if (!choices.equals(getItems())) {
            getItems().setAll(choices);
        }
        setValue(choices.stream()
                .filter(choice -> kept != null && kept.equals(choice.id()))
                .findFirst()
                .orElse(everybody));
    }

    /// Chooses a client, or all where it is nothing or not among them.
    void choose(@Nullable ClientId id) {
        setValue(getItems().stream()
                .filter(choice -> id != null && id.equals(choice.id()))
                .findFirst()
                .orElse(everybody));
    }

    /// {@return the chosen client; nothing means all}
    @Nullable
    ClientId chosen() {
        Choice choice = getValue();
        return choice == null ? null : choice.id();
    }

    private static final class Names extends StringConverter<Choice> {
        @Override
        public String toString(@Nullable Choice choice) {
            return choice == null ? "" : choice.name();
        }

        @Override
        public Choice fromString(String text) {
            throw new UnsupportedOperationException("nothing is typed here");
        }
    }
}
