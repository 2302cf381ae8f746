package boundary.ui.client;

import boundary.journal.Edit;
import boundary.journal.Obligation;
import boundary.text.Messages;
import boundary.ui.kit.FactFields;
import boundary.ui.kit.FormField;
import boundary.ui.kit.Type;
import boundary.ui.kit.WordsArea;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The form by which an obligation is waived: the reason, which stays in the history.
final class WaiveFields implements FactFields<Obligation> {
    private final FactDesk desk;
    private final Messages messages;
    private final Label what = Type.STRONG.wrapped("");
    private final WordsArea reason;
    private final VBox node;
    private @Nullable Obligation duty;

    WaiveFields(FactDesk desk) {
        this.desk = desk;
        messages = desk.messages();
        reason = new WordsArea("waive-reason", messages.text("client.owed.reason"), 2);
        reason.setPromptText(messages.text("form.newLine"));
        node = new VBox(8, what, new FormField(messages.text("client.owed.reason"), reason));
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Node first() {
        return reason;
    }

    @Override
    public void begin(@Nullable Obligation waived) {
        duty = waived;
        what.setText(waived == null ? "" : waived.description());
        reason.setText("");
    }

    @Override
    public @Nullable Wrong wrong() {
        return reason.getText().isBlank()
                ? new Wrong(reason, messages.text("client.owed.reasonMissing"))
                : new FactWords(messages).body(reason);
    }

    @Override
    public void save(Runnable saved, Consumer<String> refused) {
        Obligation open = Objects.requireNonNull(duty);
        String why = reason.getText().strip();
        desk.put(Edit.Kind.NOTE_OBLIGATION, open.id(), id -> open.waivedFor(why), saved, refused);
    }
}
