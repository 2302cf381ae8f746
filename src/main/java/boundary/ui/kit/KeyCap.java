package boundary.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

/// A key or a combination as it is printed on the keyboard, such as `Ctrl K`.
public final class KeyCap extends Label {
    /// @param keys the keys, separated by blanks
    public KeyCap(String keys) {
        super(keys);
        getStyleClass().setAll("key-cap");
        setAccessibleRole(AccessibleRole.TEXT);
        setMinWidth(USE_PREF_SIZE);
    }
}
