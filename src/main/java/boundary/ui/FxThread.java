package boundary.ui;

import javafx.application.Platform;

/// The only way from other threads to the interface's thread.
public final class FxThread {
    private FxThread() {}

    /// Runs an action on the interface's thread, at once where this is it, else in order after what already waits
    /// there.
    public static void run(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            Platform.runLater(action);
        }
    }
}
