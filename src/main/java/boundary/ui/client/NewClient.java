package boundary.ui.client;

import boundary.journal.Change;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.Text;
import boundary.text.Messages;
import boundary.ui.FxSession;
import boundary.ui.kit.Card;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The form for a new client: a name is enough, the rest is filled in on the client's own page.
final class NewClient {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final FxSession session;
    private final Messages messages;
    private final Consumer<ClientId> added;
    private final TextField name = new TextField();
    private final Label trouble = Type.SMALL.wrapped("");
    private final Card card;

    /// @param added takes the client that was added
    NewClient(FxSession session, Messages messages, Consumer<ClientId> added) {
        this.session = session;
        this.messages = messages;
        this.added = added;
        name.setId("new-client-name");
        name.setPromptText(messages.text("client.name"));
        name.setAccessibleText(messages.text("client.name"));
        name.setPrefWidth(320);
        name.setOnAction(event -> add());
        trouble.setId("new-client-trouble");
        trouble.getStyleClass().add("field-trouble");
        var row = new HBox(
                8,
                name,
                PushButton.primary(messages.text("clients.addOne"))
                        .id("add-client")
                        .does(this::add),
                PushButton.secondary(messages.text("common.cancel")).does(this::hide));
        row.setAlignment(Pos.CENTER_LEFT);
        card = new Card(messages.text("clients.new"))
                .subtitled(messages.text("clients.newHint"))
                .body(new VBox(4, row, trouble));
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        card.setMinHeight(Region.USE_PREF_SIZE);
        card.managedProperty().bind(card.visibleProperty());
        card.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                hide();
                key.consume();
            }
        });
        hide();
    }

    Region node() {
        return card;
    }

    void show() {
        card.setVisible(true);
        name.requestFocus();
    }

    void hide() {
        name.clear();
        say("");
        card.setVisible(false);
    }

    private void add() {
        String typed = Text.name(name.getText().length() > Text.NAME_LIMIT ? "" : name.getText());
        if (name.getText().length() > Text.NAME_LIMIT) {
            say(messages.text("client.tooLong", Text.NAME_LIMIT));
        } else if (typed.isEmpty()) {
            say(messages.text("client.nameMissing"));
        } else if (session.journal().clients().stream().anyMatch(c -> c.name().equalsIgnoreCase(typed))) {
            say(messages.text("client.nameTaken", typed));
        } else {
            session.apply(
                    (journal, stamp) -> {
                        var id = new ClientId(stamp.ids().get());
                        return Edits.put(journal, Edit.Kind.ADD_CLIENT, Client.named(id, typed, stamp.today()), stamp);
                    },
                    edit -> done(edit.changes().getFirst()),
                    failure -> say(messages.text("client.notSaved")));
        }
    }

    private void done(Change change) {
        hide();
        added.accept(new ClientId(change.key()));
    }

    private void say(String sentence) {
        trouble.setText(sentence);
        name.pseudoClassStateChanged(INVALID, !sentence.isEmpty());
    }
}
