package boundary.ui.kit;

import atlantafx.base.controls.CustomTextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A field for words to look for: a glass before them, a key behind while it is empty. Esc empties it.
public final class SearchField extends CustomTextField {
    /// @param prompt what can be looked for; also its accessible text
    /// @param keys the key that leads here, empty for none
    public SearchField(String prompt, String keys) {
        getStyleClass().add("search-field");
        setPromptText(prompt);
        setAccessibleText(prompt);
        setLeft(Icon.SEARCH.node());
        if (!keys.isEmpty()) {
            var cap = new KeyCap(keys);
            cap.visibleProperty().bind(textProperty().isEmpty());
            setRight(cap);
        }
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                event.consume();
            }
        });
    }
}
