package boundary.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;

/// A quiet row of keys and what each does: `Enter` open, `W` why.
public final class KeyHints extends HBox {
    /// Makes an empty row; fill it with [#hint].
    public KeyHints() {
        getStyleClass().add("key-hints");
        setAlignment(Pos.CENTER_LEFT);
    }

    /// Adds a key and the word for what it does, an empty word for the key alone; {@return this row}
    public KeyHints hint(String keys, String word) {
        getChildren().add(new KeyCap(keys));
        if (!word.isEmpty()) {
            getChildren().add(Type.SECONDARY.label(word));
        }
        return this;
    }
}
