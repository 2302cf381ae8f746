package boundary.ui.ending;

import boundary.journal.Obligation;
import boundary.journal.Text;
import boundary.text.Messages;
import boundary.ui.kit.FactFields;
import boundary.ui.kit.FormField;
import boundary.ui.kit.Type;
import boundary.ui.kit.WordsArea;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The form by which a duty is given up: the reason, which stays in the history. After threats it is offered.
final class WaiveFields implements FactFields<Obligation> {
    private final EndingDesk desk;
    private final Messages messages;
    private final BooleanSupplier threatened;
    private final Label what = Type.STRONG.wrapped("");
    private final WordsArea reason;
    private final VBox node;
    private @Nullable Obligation duty;

    /// @param id the field is called so
    /// @param threatened whether there were threats
    WaiveFields(EndingDesk desk, String id, BooleanSupplier threatened) {
        this.desk = desk;
        this.threatened = threatened;
        messages = desk.messages();
        reason = new WordsArea(id, messages.text("client.owed.reason"), 2);
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
        reason.setText(threatened.getAsBoolean() ? messages.text("ending.waive.threats") : "");
    }

    @Override
    public @Nullable Wrong wrong() {
        if (reason.getText().isBlank()) {
            return new Wrong(reason, messages.text("client.owed.reasonMissing"));
        }
        return reason.getText().length() <= Text.BODY_LIMIT
                ? null
                : new Wrong(reason, messages.text("client.tooLong", Text.BODY_LIMIT));
    }

    @Override
    public void save(Runnable saved, Consumer<String> refused) {
        Obligation open = Objects.requireNonNull(duty);
        String why = reason.getText().strip();
        desk.save(open.id(), id -> open.waivedFor(why), saved, refused);
    }
}
