package boundary.ui.capture;

import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Draft;
import boundary.text.Messages;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The client of the form: chosen from the list or typed, completed as far as one name fits. Another name means a new
/// client.
final class ClientField extends ComboBox<String> {
    private final List<Client> clients;
    private final Locale locale;
    private @Nullable Client settled;
    private String typed = "";

    ClientField(List<Client> clients, Messages messages) {
        this.clients = clients;
        this.locale = messages.language().locale();
        setId("form-client");
        setEditable(true);
        setPrefWidth(220);
        setAccessibleText(messages.text("capture.form.client"));
        getItems().setAll(clients.stream().map(Client::name).toList());
        getEditor().addEventHandler(KeyEvent.KEY_RELEASED, event -> complete());
    }

    void show(Draft draft) {
        settled = clients.stream()
                .filter(c -> c.id().equals(draft.client()))
                .findFirst()
                .orElse(null);
        String added = draft.newClient();
        String name = settled != null ? settled.name() : added == null ? "" : added;
        setValue(name);
        getEditor().setText(name);
        typed = name;
    }

    /// {@return the draft with the client that is named}
    Draft in(Draft draft) {
        String name = getEditor().getText().strip();
        ClientId known = known(name);
        if (known == null && name.isEmpty()) {
            return draft.withClient(null);
        }
        return known == null ? draft.withNewClient(name) : draft.withClient(known);
    }

    /// {@return whether a name stands here that no client has}
    boolean isNew() {
        String name = getEditor().getText().strip();
        return !name.isEmpty() && known(name) == null;
    }

    private @Nullable ClientId known(String name) {
        if (settled != null && settled.name().equals(name)) {
            return settled.id();
        }
        return clients.stream()
                .filter(c -> c.name().toLowerCase(locale).equals(name.toLowerCase(locale)))
                .map(Client::id)
                .findFirst()
                .orElse(null);
    }

    /// Completes what was typed, once a key has made it longer.
    private void complete() {
        TextField editor = getEditor();
        String now = editor.getText();
        boolean grown = now.length() > typed.length() && editor.getCaretPosition() == now.length();
        typed = now;
        List<Client> fitting = clients.stream()
                .filter(c -> c.name().toLowerCase(locale).startsWith(now.toLowerCase(locale)))
                .toList();
        if (grown && fitting.size() == 1 && fitting.getFirst().name().length() > now.length()) {
            String name = fitting.getFirst().name();
            editor.setText(name);
            editor.selectRange(name.length(), now.length());
        }
    }
}
