package boundary.ui.client;

import boundary.journal.Boundary;
import boundary.journal.Edit;
import boundary.journal.ItemId;
import boundary.journal.Signal;
import boundary.text.Language;
import boundary.text.Messages;
import boundary.ui.form.FactWords;
import boundary.ui.kit.ChoiceChip;
import boundary.ui.kit.FactFields;
import boundary.ui.kit.FormField;
import boundary.ui.kit.Toggles;
import boundary.ui.kit.WordsArea;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The form of a boundary: the rule in the words for the client, and the burdens that break it. For a new one the usual
/// rules are offered, in the client's language.
final class BoundaryFields implements FactFields<Boundary> {
    private final FactDesk desk;
    private final Messages messages;
    private final WordsArea rule;
    private final Toggles<Signal> breaches;
    private final FormField usual;
    private final VBox node;
    private @Nullable Boundary changed;

    BoundaryFields(FactDesk desk) {
        this.desk = desk;
        messages = desk.messages();
        rule = new WordsArea("boundary-rule", messages.text("boundary.rule"), 2);
        rule.setPromptText(messages.text("boundary.rule.example"));
        breaches = new Toggles<>(
                Signal.class,
                Arrays.stream(Signal.values()).filter(Signal::isBad).toList(),
                "boundary-kind-",
                messages.wording()::signal);
        var starts = new FlowPane(6, 6);
        for (Usual each : Usual.values()) {
            ChoiceChip chip =
                    ChoiceChip.simple(messages.name("boundary.usual.", each)).does(() -> start(each));
            chip.setId("boundary-usual-" + each);
            chip.getStyleClass().add("small");
            starts.getChildren().add(chip);
        }
        usual = new FormField(messages.text("boundary.usual"), starts);
        usual.managedProperty().bind(usual.visibleProperty());
        node = new VBox(
                8,
                usual,
                new FormField(messages.text("boundary.rule"), rule),
                new FormField(messages.text("boundary.breaches"), breaches));
    }

    private void start(Usual start) {
        rule.setText(forClient().name("boundary.rule.", start));
        breaches.show(start.breaches());
        rule.requestFocus();
        rule.end();
    }

    /// {@return the words of the client's language, where it is known}
    private Messages forClient() {
        String tag = desk.standing().language();
        Language its = tag == null ? null : Language.of(tag);
        return its == null ? messages : Messages.in(its);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Node first() {
        return rule;
    }

    @Override
    public void begin(@Nullable Boundary boundary) {
        changed = boundary;
        usual.setVisible(boundary == null);
        rule.setText(boundary == null ? "" : boundary.rule());
        breaches.show(boundary == null ? Set.of() : boundary.breaches());
    }

    @Override
    public @Nullable Wrong wrong() {
        return FactWords.first(
                () -> rule.getText().isBlank() ? new Wrong(rule, messages.text("boundary.wrong.rule")) : null,
                () -> new FactWords(messages).body(rule),
                () -> breaches.chosen().isEmpty()
                        ? new Wrong(breaches.getChildren().getFirst(), messages.text("boundary.wrong.breaches"))
                        : null);
    }

    @Override
    public void save(Runnable saved, Consumer<String> refused) {
        ItemId id = changed == null ? null : changed.id();
        LocalDate set = changed == null ? desk.today() : changed.set();
        String said = rule.getText().strip();
        Set<Signal> kinds = breaches.chosen();
        desk.put(
                Edit.Kind.NOTE_BOUNDARY, id, its -> new Boundary(its, desk.client(), set, kinds, said), saved, refused);
    }
}
