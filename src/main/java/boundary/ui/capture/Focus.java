package boundary.ui.capture;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;

/// Moves the focus so that it can be seen. JavaFX draws it only where a key moved it, as by Tab, and not where the
/// program did.
final class Focus {
    private Focus() {}

    /// Moves the focus to a node, as a key would: on to the one after it and back.
    static void visibly(Node node) {
        node.requestFocus();
        if (node.getScene() != null && node.requestFocusTraversal(TraversalDirection.NEXT)) {
            node.getScene().getFocusOwner().requestFocusTraversal(TraversalDirection.PREVIOUS);
        }
    }
}
