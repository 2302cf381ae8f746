package boundary.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Moves a page that scrolls so that what has the focus is in sight: with the whole small form around it, where that
/// fits.
public final class InSight {
    /// The style class of what is to be seen whole while the focus is in it.
    public static final String WHOLE = "seen-whole";

    private static final double AIR = 12;

    private final ScrollPane pane;
    private Subscription following = Subscription.EMPTY;

    private InSight(ScrollPane pane) {
        this.pane = pane;
    }

    /// Follows the focus from now on, whenever the page is shown.
    public static void keep(ScrollPane pane) {
        var keeper = new InSight(pane);
        pane.sceneProperty().subscribe(keeper::enter);
    }

    private void enter(@Nullable Scene scene) {
        following.unsubscribe();
        following = scene == null
                ? Subscription.EMPTY
                : scene.focusOwnerProperty().subscribe(owner -> {
                    if (owner != null && isMine(owner)) {
                        afterLayout(scene);
                    }
                });
    }

    /// What has just been opened has no place yet, so it waits for the layout.
    private void afterLayout(Scene scene) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                Node owner = scene.getFocusOwner();
                if (owner != null && isMine(owner)) {
                    reveal(owner);
                }
            }
        });
    }

    private void reveal(Node owner) {
        double view = pane.getViewportBounds().getHeight();
        Bounds form = within(formAround(owner));
        Bounds wanted = form.getHeight() + 2 * AIR <= view ? form : within(owner);
        double all = pane.getContent().getLayoutBounds().getHeight();
        double hidden = all - view;
        if (hidden <= 0) {
            return;
        }
        double top = pane.getVvalue() * hidden;
        if (wanted.getMinY() - AIR < top) {
            pane.setVvalue(Math.max(0, (wanted.getMinY() - AIR) / hidden));
        } else if (wanted.getMaxY() + AIR > top + view) {
            pane.setVvalue(Math.min(1, (wanted.getMaxY() + AIR - view) / hidden));
        }
    }

    private Bounds within(Node node) {
        return pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    private static Node formAround(Node owner) {
        for (Node up = owner; up != null; up = up.getParent()) {
            if (up instanceof FactForm<?> || up.getStyleClass().contains(WHOLE)) {
                return up;
            }
        }
        return owner;
    }

    private boolean isMine(Node owner) {
        return Family.holds(pane.getContent(), owner);
    }
}
