package boundary.ui.kit;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One sentence in place: what happened or what is wrong, with the steps that lead on behind it.
public final class MessageLine extends HBox {
    /// @param tint how grave it is; the picture says the same
    /// @param actions what can be done, in order
    public MessageLine(Tint tint, Icon icon, String sentence, Node... actions) {
        getStyleClass().addAll("message-line", tint.styleClass());
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(sentence);
        Label words = Type.BODY.wrapped(sentence);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(icon.node(tint.name().toLowerCase(Locale.ROOT)), words);
        getChildren().addAll(actions);
    }

    /// Puts it on the soft colour of its tint; {@return this line}
    public MessageLine boxed() {
        getStyleClass().add("boxed");
        return this;
    }
}
