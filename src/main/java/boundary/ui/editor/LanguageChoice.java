package boundary.ui.editor;

import boundary.letter.LetterLanguage;
import boundary.text.Language;
import boundary.ui.kit.Segmented;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The language in which the letter on a desk is written.
public final class LanguageChoice extends HBox {
    private boolean showing;

    /// Buttons that turn the letter of a desk.
    public LanguageChoice(LetterDesk desk) {
        var choice = new Segmented<LetterLanguage>().small();
        for (LetterLanguage language : LetterLanguage.values()) {
            choice.choice(language, Language.valueOf(language.name()).ownName());
            choice.button(language).setId("letter-language-" + language);
        }
        choice.valueProperty().subscribe(chosen -> {
            if (!showing && chosen != null) {
                desk.speak(chosen);
            }
        });
        desk.state().subscribe(state -> {
            showing = true;
            choice.valueProperty().set(state.language());
            showing = false;
        });
        getChildren().add(choice);
        setMinWidth(Region.USE_PREF_SIZE);
    }
}
