package boundary.ui.transfer;

import boundary.text.Messages;
import boundary.ui.Jobs;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Says that work is going on, how far it is, and lets the user stop it.
final class Working {
    private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final PushButton stop;
    private final VBox node;
    private Jobs.@Nullable Progress progress;

    /// @param sentence what goes on
    /// @param stopped told once the user has stopped it
    Working(Messages messages, String id, String sentence, Runnable stopped) {
        bar.setId(id);
        bar.setAccessibleText(sentence);
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        stop = PushButton.secondary(messages.text("common.cancel"))
                .id(id + "-cancel")
                .does(() -> stop(stopped));
        var row = new HBox(12, bar, stop);
        row.setAlignment(Pos.CENTER_LEFT);
        node = new VBox(8, Type.BODY.wrapped(sentence), row);
    }

    Node node() {
        return node;
    }

    /// Begins to stand for a job; {@return this}
    Working of(Jobs.Progress job) {
        progress = job;
        return this;
    }

    /// Shows how far the job is, 0 to 1.
    void at(double share) {
        bar.setProgress(share);
    }

    /// Puts the focus where the job can be stopped.
    void focus() {
        stop.requestFocus();
    }

    private void stop(Runnable stopped) {
        if (progress != null) {
            progress.cancel();
        }
        stopped.run();
    }
}
