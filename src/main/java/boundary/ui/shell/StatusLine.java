package boundary.ui.shell;

import boundary.journal.Edit;
import boundary.text.Messages;
import boundary.ui.Shown;
import boundary.ui.kit.Icon;
import boundary.ui.kit.PushButton;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The line below every screen: that everything is saved, and what can be undone and redone.
final class StatusLine extends HBox {
    private final Messages messages;
    private final Supplier<ZoneId> zone;
    private final Label saved = new Label();
    private final PushButton undo = PushButton.link("").key("Ctrl Z").small().id("undo");
    private final PushButton redo =
            PushButton.link("").key("Ctrl Shift Z").small().id("redo");

    StatusLine(Messages messages, Supplier<ZoneId> zone, Runnable onUndo, Runnable onRedo) {
        this.messages = messages;
        this.zone = zone;
        getStyleClass().add("status-line");
        saved.setId("saved");
        saved.setGraphic(Icon.CHECK.small());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        undo.does(onUndo);
        redo.does(onRedo);
        getChildren().addAll(saved, gap, redo, undo);
    }

    void show(Shown shown) {
        saved.setText(savedWords(shown));
        name(undo, "status.undo", shown.undoable(), shown);
        name(redo, "status.redo", shown.redoable(), shown);
    }

    private String savedWords(Shown shown) {
        int entries = shown.journal().size();
        Instant at = shown.savedAt();
        if (at != null) {
            return messages.count(
                    "status.saved",
                    entries,
                    messages.dates().time(at.atZone(zone.get()).toLocalTime()));
        }
        return entries == 0 ? messages.text("status.new") : messages.count("status.opened", entries);
    }

    private void name(PushButton button, String key, @Nullable Edit edit, Shown shown) {
        button.setVisible(edit != null);
        button.setManaged(edit != null);
        if (edit != null) {
            button.setText(messages.text(key, messages.wording().edit(edit, shown.journal())));
        }
    }
}
