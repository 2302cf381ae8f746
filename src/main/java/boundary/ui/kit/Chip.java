package boundary.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// A small bordered word, with a muted count behind it where there is one: `off-hours ×5`.
public final class Chip extends HBox {
    /// A word alone.
    public Chip(String text) {
        this(text, 0);
    }

    /// @param count how often; shown from 1 on
    public Chip(String text, int count) {
        getStyleClass().add("chip");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        setMinWidth(USE_PREF_SIZE);
        setMaxWidth(USE_PREF_SIZE);
        var word = new Label(text);
        word.getStyleClass().add("word");
        getChildren().add(word);
        String times = count > 0 ? "×" + count : "";
        if (!times.isEmpty()) {
            var behind = new Label(times);
            behind.getStyleClass().add("count");
            getChildren().add(behind);
        }
        setAccessibleText((text + " " + times).strip());
    }
}
