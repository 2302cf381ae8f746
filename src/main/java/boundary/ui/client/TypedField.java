package boundary.ui.client;

import boundary.journal.Client;
import boundary.journal.Text;
import boundary.text.Messages;
import boundary.ui.kit.Type;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One line about a client. Enter, or leaving the field, saves it; what can't be saved stays in it, with the reason
/// below; Esc brings back what the journal has.
final class TypedField {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final Messages messages;
    private final ClientDesk desk;
    private final Function<Client, String> read;
    private final Function<String, @Nullable String> trouble;
    private final BiConsumer<Changing, String> write;
    private final TextField field = new TextField();
    private final Label below = Type.SMALL.wrapped("");
    private final VBox box = new VBox(2, field, below);
    private String shown = "";

    /// @param read the text that stands for the client
    /// @param trouble what is wrong with a text, as a sentence; nothing where all is well
    /// @param write takes a good text over
    TypedField(
            Messages messages,
            ClientDesk desk,
            String id,
            Function<Client, String> read,
            Function<String, @Nullable String> trouble,
            BiConsumer<Changing, String> write) {
        this.messages = messages;
        this.desk = desk;
        this.read = read;
        this.trouble = trouble;
        this.write = write;
        field.setId(id);
        below.setId(id + "-trouble");
        below.getStyleClass().add("field-trouble");
        below.managedProperty().bind(below.textProperty().isNotEmpty());
        field.setOnAction(event -> settle());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                settle();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && !field.getText().equals(shown)) {
                field.setText(shown);
                say(null);
                key.consume();
            }
        });
    }

    Node node() {
        return box;
    }

    TextField field() {
        return field;
    }

    /// Shows a client; what is being typed stays, unless the journal's value changed.
    void show(Client client, boolean anew) {
        String text = read.apply(client);
        if (anew || !text.equals(shown)) {
            shown = text;
            field.setText(text);
            say(null);
        }
    }

    private void settle() {
        String text = field.getText();
        if (text.equals(shown)) {
            say(null);
            return;
        }
        String wrong = text.length() > Text.NAME_LIMIT
                ? messages.text("client.tooLong", Text.NAME_LIMIT)
                : trouble.apply(text);
        say(wrong);
        if (wrong == null) {
            desk.change(client -> write.accept(client, text));
            if (read.apply(desk.standing()).equals(text.strip())) {
                field.setText(shown); // only blanks differ, and nothing was saved
            }
        }
    }

    private void say(@Nullable String sentence) {
        below.setText(sentence == null ? "" : sentence);
        field.pseudoClassStateChanged(INVALID, sentence != null);
    }
}
