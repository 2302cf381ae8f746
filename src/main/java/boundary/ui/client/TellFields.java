package boundary.ui.client;

import boundary.journal.Boundary;
import boundary.journal.Channel;
import boundary.journal.Edits;
import boundary.text.Messages;
import boundary.ui.DayInput;
import boundary.ui.form.FactWords;
import boundary.ui.kit.FactFields;
import boundary.ui.kit.FormField;
import boundary.ui.kit.Type;
import boundary.ui.kit.WordsArea;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The form by which a boundary is noted as told: on which day, how, and in which words.
final class TellFields implements FactFields<Boundary> {
    private final FactDesk desk;
    private final Messages messages;
    private final Label rule = Type.STRONG.wrapped("");
    private final DayInput day;
    private final OneOf<Channel> how;
    private final WordsArea words;
    private final VBox node;
    private @Nullable Boundary told;

    TellFields(FactDesk desk) {
        this.desk = desk;
        messages = desk.messages();
        day = new DayInput(messages, "tell-day", messages.text("boundary.tell.day"));
        how = new OneOf<>("tell-how", Channel.values(), messages.wording()::channel);
        how.setAccessibleText(messages.text("boundary.tell.how"));
        words = new WordsArea("tell-words", messages.text("client.talk.words"), 3);
        words.setPromptText(messages.text("form.newLine"));
        node = new VBox(
                8,
                rule,
                new FlowPane(
                        12,
                        8,
                        new FormField(messages.text("boundary.tell.day"), day.box()),
                        new FormField(messages.text("boundary.tell.how"), how)),
                new FormField(messages.text("client.talk.words"), words));
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Node first() {
        return day.box();
    }

    @Override
    public void begin(@Nullable Boundary boundary) {
        told = boundary;
        rule.setText(boundary == null ? "" : boundary.rule());
        day.show(desk.today());
        how.setValue(Channel.EMAIL);
        words.setText("");
    }

    @Override
    public @Nullable Wrong wrong() {
        var rules = new FactWords(messages);
        return FactWords.first(() -> rules.past(day, desk.today()), () -> rules.body(words));
    }

    @Override
    public void save(Runnable saved, Consumer<String> refused) {
        Boundary boundary = Objects.requireNonNull(told);
        LocalDate on = Objects.requireNonNull(day.day());
        Channel by = how.getValue();
        String said = words.getText().strip();
        desk.apply((journal, stamp) -> Edits.tell(journal, boundary, on, by, said, stamp), saved, refused);
    }
}
