package boundary.ui.client;

import boundary.journal.Edit;
import boundary.journal.HardTime;
import boundary.journal.Hardship;
import boundary.journal.ItemId;
import boundary.text.Messages;
import boundary.ui.DayInput;
import boundary.ui.form.FactWords;
import boundary.ui.kit.FactFields;
import boundary.ui.kit.FormField;
import boundary.ui.kit.WordsArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The form of a hard time: what makes it so, from when, until when or open, whether it is about health, when to look
/// again, a note.
final class HardTimeFields implements FactFields<Hardship> {
    private final FactDesk desk;
    private final Messages messages;
    private final FactWords rules;
    private final DayInput from;
    private final DayInput to;
    private final DayInput again;
    private final ChoiceOf<HardTime> kind;
    private final CheckBox health;
    private final WordsArea note;
    private final VBox node;
    private @Nullable ItemId id;

    HardTimeFields(FactDesk desk) {
        this.desk = desk;
        messages = desk.messages();
        rules = new FactWords(messages);
        from = day("hard-from", "client.hardTime.from");
        to = day("hard-to", "client.hardTime.to");
        again = day("hard-again", "client.hardTime.lookAgain");
        to.box().setPromptText(messages.text("client.hardTime.open"));
        again.box().setPromptText(messages.text("form.optional"));
        health = new CheckBox(messages.text("client.hardTime.health"));
        health.setId("hard-health");
        health.setWrapText(true);
        kind = new ChoiceOf<>(
                "hard-kind",
                messages.text("client.hardTime.kind.none"),
                List.of(HardTime.values()),
                each -> messages.name("client.hardTime.kind.", each),
                chosen -> health.setSelected(health.isSelected() || chosen == HardTime.ILLNESS));
        note = new WordsArea("hard-note", messages.text("client.note"), 2);
        note.setPromptText(messages.text("form.newLine"));
        node = new VBox(
                8,
                new FlowPane(
                        12,
                        8,
                        new FormField(messages.text("client.hardTime.kind"), kind),
                        new FormField(messages.text("client.hardTime.from"), from.box()),
                        new FormField(messages.text("client.hardTime.to"), to.box()),
                        new FormField(messages.text("client.hardTime.lookAgain"), again.box())),
                health,
                new FormField(messages.text("client.note"), note));
    }

    private DayInput day(String id, String key) {
        return new DayInput(messages, id, messages.text(key));
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Node first() {
        return from.box();
    }

    @Override
    public void begin(@Nullable Hardship time) {
        id = time == null ? null : time.id();
        from.show(time == null ? desk.today() : time.from());
        to.show(time == null ? null : time.to());
        again.show(time == null ? null : time.lookAgain());
        kind.choose(time == null ? null : time.kind());
        health.setSelected(time != null && time.health());
        note.setText(time == null ? "" : time.note());
    }

    @Override
    public @Nullable Wrong wrong() {
        return FactWords.first(
                () -> rules.needed(from),
                () -> rules.optional(to),
                () -> isBeforeFrom(to) ? new Wrong(to.box(), messages.text("form.endsEarly")) : null,
                () -> rules.optional(again),
                () -> isBeforeFrom(again) ? new Wrong(again.box(), messages.text("client.hardTime.againEarly")) : null,
                () -> rules.body(note));
    }

    @Override
    public void save(Runnable saved, Consumer<String> refused) {
        LocalDate begins = Objects.requireNonNull(from.day());
        LocalDate ends = to.day();
        LocalDate look = again.day();
        boolean ofHealth = health.isSelected();
        HardTime what = kind.getValue().value();
        String said = note.getText().strip();
        desk.put(
                Edit.Kind.NOTE_HARDSHIP,
                id,
                its -> new Hardship(its, desk.client(), begins, ends, look, ofHealth, said, what),
                saved,
                refused);
    }

    private boolean isBeforeFrom(DayInput day) {
        LocalDate begins = from.day();
        LocalDate given = day.day();
        return begins != null && given != null && given.isBefore(begins);
    }
}
