package boundary.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// A short word on the soft colour of its tint.
public final class Pill extends Label {
    /// A word alone.
    public Pill(Tint tint, String text) {
        super(text);
        getStyleClass().addAll("pill", tint.styleClass());
        setAccessibleRole(AccessibleRole.TEXT);
        setMinWidth(USE_PREF_SIZE);
    }

    /// A word behind a mark.
    public Pill(Tint tint, Node mark, String text) {
        this(tint, text);
        setGraphic(mark);
    }
}
