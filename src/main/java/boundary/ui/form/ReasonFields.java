package boundary.ui.form;

import boundary.journal.Edit;
import boundary.journal.Obligation;
import boundary.text.Messages;
import boundary.ui.kit.FactFields;
import boundary.ui.kit.FormField;
import boundary.ui.kit.Type;
import boundary.ui.kit.WordsArea;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The form by which something that is owed is given up: the reason, which stays in the history.
///
/// @param <T> what is given up, as the list around the form knows it
public final class ReasonFields<T> implements FactFields<T> {
    private final ClientDesk desk;
    private final Messages messages;
    private final Function<T, Obligation> duty;
    private final Function<T, String> title;
    private final Supplier<String> offered;
    private final Label what = Type.STRONG.wrapped("");
    private final WordsArea reason;
    private final VBox node;
    private @Nullable Obligation open;

    /// @param id the field is called so
    /// @param duty gives what is owed
    /// @param title says above the field what is given up
    /// @param offered gives the reason that stands there first; may be empty
    public ReasonFields(
            ClientDesk desk,
            String id,
            Function<T, Obligation> duty,
            Function<T, String> title,
            Supplier<String> offered) {
        this.desk = desk;
        this.duty = duty;
        this.title = title;
        this.offered = offered;
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
    public void begin(@Nullable T fact) {
        T given = Objects.requireNonNull(fact, "something is given up");
        open = duty.apply(given);
        what.setText(title.apply(given));
        reason.setText(offered.get());
    }

    @Override
    public @Nullable Wrong wrong() {
        return reason.getText().isBlank()
                ? new Wrong(reason, messages.text("client.owed.reasonMissing"))
                : new FactWords(messages).body(reason);
    }

    @Override
    public void save(Runnable saved, Consumer<String> refused) {
        Obligation given = Objects.requireNonNull(open);
        String why = reason.getText().strip();
        desk.put(Edit.Kind.NOTE_OBLIGATION, given.id(), id -> given.waivedFor(why), saved, refused);
    }
}
