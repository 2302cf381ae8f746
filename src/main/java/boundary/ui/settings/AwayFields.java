package boundary.ui.settings;

import boundary.journal.Absence;
import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.ItemId;
import boundary.text.Messages;
import boundary.ui.DayInput;
import boundary.ui.FxSession;
import boundary.ui.form.FactWords;
import boundary.ui.kit.FactFields;
import boundary.ui.kit.FormField;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The form of an absence: the first day, the last one (empty means one day alone), and why.
final class AwayFields implements FactFields<Absence> {
    private final FxSession session;
    private final Messages messages;
    private final DayInput from;
    private final DayInput to;
    private final TextField why = new TextField();
    private final VBox node;
    private @Nullable ItemId id;

    AwayFields(FxSession session, Messages messages) {
        this.session = session;
        this.messages = messages;
        from = new DayInput(messages, "away-from", messages.text("settings.away.from"));
        to = new DayInput(messages, "away-to", messages.text("settings.away.to"));
        to.box().setPromptText(messages.text("settings.away.oneDay"));
        why.setId("away-why");
        why.setPromptText(messages.text("settings.away.example"));
        why.setAccessibleText(messages.text("settings.away.why"));
        node = new VBox(
                8,
                new FlowPane(
                        12,
                        8,
                        new FormField(messages.text("settings.away.from"), from.box()),
                        new FormField(messages.text("settings.away.to"), to.box())),
                new FormField(messages.text("settings.away.why"), why));
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
    public void begin(@Nullable Absence absence) {
        id = absence == null ? null : absence.id();
        from.show(absence == null ? null : absence.from());
        to.show(absence == null ? null : absence.to());
        why.setText(absence == null ? "" : absence.why());
    }

    @Override
    public @Nullable Wrong wrong() {
        var rules = new FactWords(messages);
        return FactWords.first(
                () -> rules.needed(from), () -> rules.optional(to), this::endsEarly, () -> rules.line(why));
    }

    private @Nullable Wrong endsEarly() {
        LocalDate first = Objects.requireNonNull(from.day());
        return last(first).isBefore(first) ? new Wrong(to.box(), messages.text("form.endsEarly")) : null;
    }

    @Override
    public void save(Runnable saved, Consumer<String> refused) {
        ItemId changed = id;
        LocalDate first = Objects.requireNonNull(from.day());
        LocalDate last = last(first);
        String reason = why.getText();
        session.apply(
                (journal, stamp) -> Edits.put(
                        journal,
                        Edit.Kind.NOTE_ABSENCE,
                        new Absence(changed == null ? new ItemId(stamp.ids().get()) : changed, first, last, reason),
                        stamp),
                edit -> saved.run(),
                trouble -> refused.accept(messages.text("client.notSaved")));
    }

    private LocalDate last(LocalDate first) {
        LocalDate given = to.day();
        return given == null ? first : given;
    }
}
