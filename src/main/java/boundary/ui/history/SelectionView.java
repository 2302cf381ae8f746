package boundary.ui.history;

import javafx.scene.layout.Region;

/// One look at what was found.
interface SelectionView {

    /// {@return what fills the room below the strip}
    Region node();

    /// Shows what was found; called only while this look is in sight.
    void show(Selected selected);

    /// Takes the focus, where the user goes on by keys.
    void focus();
}
