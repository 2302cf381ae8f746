package boundary.ui.client;

import boundary.journal.CheckIn;
import boundary.text.Messages;
import boundary.ui.DayInput;
import boundary.ui.form.FactWords;
import boundary.ui.kit.FactFields;
import boundary.ui.kit.FormField;
import boundary.ui.kit.Segmented;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The form of an answer on any day: the day, and how much.
final class CheckInFields implements FactFields<CheckIn> {
    private final FactDesk desk;
    private final Messages messages;
    private final DayInput day;
    private final Segmented<Integer> level;
    private final VBox node;
    private @Nullable CheckIn changed;

    CheckInFields(FactDesk desk) {
        this.desk = desk;
        messages = desk.messages();
        day = new DayInput(messages, "check-in-day", messages.text("entry.day"));
        level = CheckInList.levels(messages, "check-in-level");
        node = new VBox(
                8,
                new FormField(messages.text("entry.day"), day.box()),
                new FormField(messages.text("client.checkIns.how"), level));
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
    public void begin(@Nullable CheckIn answer) {
        changed = answer;
        day.show(answer == null ? desk.today() : answer.day());
        level.valueProperty().set(answer == null ? null : answer.level());
    }

    @Override
    public @Nullable Wrong wrong() {
        return FactWords.first(
                () -> new FactWords(messages).past(day, desk.today()),
                () -> level.valueProperty().get() == null
                        ? new Wrong(level.button(0), messages.text("client.checkIns.choose"))
                        : null);
    }

    @Override
    public void save(Runnable saved, Consumer<String> refused) {
        CheckInList.save(
                desk,
                changed,
                Objects.requireNonNull(day.day()),
                Objects.requireNonNull(level.valueProperty().get()),
                saved,
                refused);
    }
}
