package boundary.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A paragraph of 12/16 in which some words are stressed.
public final class RichText extends TextFlow {
    private String words = "";

    /// @param marked the words, those between two asterisks stressed
    public RichText(String marked) {
        getStyleClass().add("rich-text");
        setAccessibleRole(AccessibleRole.TEXT);
        setLineSpacing(1);
        show(marked);
    }

    /// Replaces the words.
    public void show(String marked) {
        getChildren().clear();
        boolean strong = false;
        for (String part : marked.split("\\*", -1)) {
            if (!part.isEmpty()) {
                var text = new Text(part);
                text.getStyleClass().add(strong ? "small-strong" : "small-text");
                getChildren().add(text);
            }
            strong = !strong;
        }
        words = marked.replace("*", "");
        setAccessibleText(words);
    }

    /// {@return the words as they are read}
    public String words() {
        return words;
    }
}
