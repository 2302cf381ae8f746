package boundary.ui.letter;

import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.ItemId;
import boundary.journal.Resource;
import boundary.journal.Text;
import boundary.text.Messages;
import boundary.ui.FxSession;
import boundary.ui.kit.FactFields;
import boundary.ui.kit.FormField;
import boundary.ui.kit.Segmented;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The form of a guide or a colleague that letters can offer.
final class ResourceFields implements FactFields<Resource> {
    private final FxSession session;
    private final Messages messages;
    private final Segmented<Resource.Kind> kind = new Segmented<Resource.Kind>().small();
    private final TextField name = new TextField();
    private final TextField link = new TextField();
    private final TextField note = new TextField();
    private final VBox node;
    private @Nullable ItemId id;

    ResourceFields(FxSession session, Messages messages) {
        this.session = session;
        this.messages = messages;
        for (Resource.Kind each : Resource.Kind.values()) {
            kind.choice(each, messages.name("letters.resource.", each));
        }
        name.setId("resource-name");
        link.setId("resource-link");
        note.setId("resource-note");
        node = new VBox(
                8,
                kind,
                new FormField(messages.text("letters.resource.name"), name),
                new FormField(messages.text("letters.resource.link"), link),
                new FormField(messages.text("letters.resource.note"), note));
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Node first() {
        return name;
    }

    @Override
    public void begin(@Nullable Resource changed) {
        id = changed == null ? null : changed.id();
        kind.valueProperty().set(changed == null ? Resource.Kind.GUIDE : changed.kind());
        name.setText(changed == null ? "" : changed.name());
        link.setText(changed == null ? "" : changed.link());
        note.setText(changed == null ? "" : changed.note());
    }

    @Override
    public @Nullable Wrong wrong() {
        if (name.getText().isBlank()) {
            return new Wrong(name, messages.text("letters.resource.noName"));
        }
        return name.getText().strip().length() > Text.NAME_LIMIT
                ? new Wrong(name, messages.text("client.tooLong", Text.NAME_LIMIT))
                : null;
    }

    @Override
    public void save(Runnable saved, Consumer<String> refused) {
        Resource.Kind chosen = Objects.requireNonNullElse(kind.valueProperty().get(), Resource.Kind.GUIDE);
        String called = name.getText().strip();
        String leads = link.getText().strip();
        String noted = note.getText().strip();
        session.apply(
                (journal, stamp) -> Edits.put(
                        journal,
                        Edit.Kind.EDIT_RESOURCE,
                        new Resource(id == null ? new ItemId(stamp.ids().get()) : id, chosen, called, leads, noted),
                        stamp),
                edit -> saved.run(),
                why -> refused.accept(messages.text("client.notSaved")));
    }
}
