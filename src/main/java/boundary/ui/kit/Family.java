package boundary.ui.kit;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Who stands above whom in a scene.
final class Family {
    private Family() {}

    /// {@return whether a node is another one, or stands somewhere below it}
    static boolean holds(@Nullable Node above, Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up == above) {
                return true;
            }
        }
        return false;
    }
}
