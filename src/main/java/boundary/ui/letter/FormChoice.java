package boundary.ui.letter;

import boundary.letter.Address;
import boundary.letter.LetterLanguage;
import boundary.text.Messages;
import boundary.ui.editor.LetterDesk;
import boundary.ui.editor.LetterState;
import boundary.ui.kit.Type;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// How the reader is addressed, where the language of the letter tells it.
final class FormChoice {
    private final Messages messages;
    private final ComboBox<Address> choice = new ComboBox<>();
    private final HBox box;
    private LetterLanguage language = LetterLanguage.EN;
    private boolean showing;

    FormChoice(LetterDesk desk, Messages messages) {
        this.messages = messages;
        choice.setId("letter-address");
        choice.setAccessibleText(messages.text("letters.address"));
        choice.setMinWidth(Region.USE_PREF_SIZE);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Address address) {
                return address == null ? "" : word(address);
            }

            @Override
            public Address fromString(String text) {
                throw new UnsupportedOperationException("not editable");
            }
        });
        choice.valueProperty().subscribe(chosen -> {
            if (!showing && chosen != null) {
                desk.address(chosen);
            }
        });
        Label name = Type.MUTED.label(messages.text("letters.address"));
        name.setMinWidth(Region.USE_PREF_SIZE);
        box = new HBox(8, name, choice);
        box.setAlignment(Pos.CENTER_LEFT);
        box.managedProperty().bind(box.visibleProperty());
        desk.state().subscribe(this::show);
    }

    Node node() {
        return box;
    }

    private void show(LetterState state) {
        showing = true;
        box.setVisible(state.language() != LetterLanguage.EN);
        if (language != state.language() || choice.getItems().isEmpty()) {
            language = state.language();
            choice.setValue(null);
            choice.getItems().setAll(List.of(Address.values()));
        }
        choice.setValue(state.address());
        showing = false;
    }

    private String word(Address address) {
        return messages.text(
                "letters.address.said", address.pronoun(language), messages.name("letters.address.", address));
    }
}
