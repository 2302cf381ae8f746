package boundary.ui.client;

import boundary.journal.Agreement;
import boundary.journal.Extra;
import boundary.journal.ExtraEdits;
import boundary.journal.InteractionId;
import boundary.journal.Journal;
import boundary.journal.Stamp;
import boundary.journal.Words;
import boundary.report.ExtrasTray;
import boundary.report.ExtrasTray.Line;
import boundary.text.Messages;
import boundary.ui.DayInput;
import boundary.ui.Jobs;
import boundary.ui.Outbox.Form;
import boundary.ui.Outbox.Handout;
import boundary.ui.Shown;
import boundary.ui.entry.EntryNotes;
import boundary.ui.form.FactWords;
import boundary.ui.kit.FactFields;
import boundary.ui.kit.FormField;
import boundary.ui.kit.Segmented;
import boundary.ui.kit.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The form of a bill for extras: its name, the day by which it is to be paid, the work in words for the client, and
/// what the client will read. Saving bills them and then asks where the sheet is to stand.
final class SheetFields implements FactFields<ExtrasTray> {
    private static final UUID UNSAVED = new UUID(0, 1);
    private static final double LONG = 260;

    private final MoneyDesk desk;
    private final Messages messages;
    private final Consumer<@Nullable String> said;
    private final Jobs.Latest reading = new Jobs.Latest();
    private final TextField name = new TextField();
    private final DayInput due;
    private final Segmented<Form> form = new Segmented<>();
    private final SheetLines lines;
    private final Label others = Type.SECONDARY.wrapped("");
    private final TextArea preview = new TextArea();
    private final PauseTransition typing = new PauseTransition(Duration.millis(200));
    private final VBox node;
    private boolean begun;

    /// @param said takes the sentence that says how saving the sheet went; nothing where it was left
    SheetFields(MoneyDesk desk, EntryNotes notes, Consumer<@Nullable String> said) {
        this.desk = desk;
        this.said = said;
        messages = desk.messages();
        name.setId("sheet-name");
        name.setPrefWidth(LONG);
        name.setAccessibleText(messages.text("money.sheet.name"));
        name.textProperty().subscribe(text -> typing.playFromStart());
        due = new DayInput(messages, "sheet-due", messages.text("money.sheet.due"));
        due.box().valueProperty().subscribe(day -> typing.playFromStart());
        form.setId("sheet-form-choice");
        for (Form each : List.of(Form.PDF, Form.CSV, Form.TEXT)) {
            form.choice(each, messages.name("money.form.", each));
            form.button(each).setId("sheet-form-" + each);
        }
        form.valueProperty().set(Form.PDF);
        lines = new SheetLines(messages, notes, typing::playFromStart);
        others.setId("sheet-others");
        others.managedProperty().bind(others.textProperty().isNotEmpty());
        preview.setId("sheet-preview");
        preview.setAccessibleText(messages.text("money.sheet.preview"));
        preview.setEditable(false);
        preview.setPrefRowCount(7);
        preview.setWrapText(true);
        typing.setOnFinished(event -> read());
        node = new VBox(
                8,
                new FlowPane(
                        12,
                        8,
                        new FormField(messages.text("money.sheet.name"), name),
                        new FormField(messages.text("money.sheet.due"), due.box()),
                        new FormField(messages.text("money.sheet.as"), form)),
                new FormField(messages.text("money.sheet.work"), lines.node()),
                others,
                new FormField(messages.text("money.sheet.preview"), preview));
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
    public void begin(@Nullable ExtrasTray tray) {
        Agreement agreed = desk.journal().agreement(desk.client());
        Integer days = agreed == null ? null : agreed.payWithinDays();
        due.show(days == null ? null : desk.today().plusDays(days));
        name.setText(messages.text("money.sheet.named", messages.dates().briefYear(desk.today())));
        lines.clear();
        begun = true;
        show(Objects.requireNonNull(tray));
    }

    /// Follows the tray no longer.
    void end() {
        begun = false;
    }

    /// Shows which extras would be billed now; what was typed stays.
    void show(ExtrasTray tray) {
        if (!begun) {
            return;
        }
        List<Line> toBill = tray.lines().stream()
                .filter(line -> line.fate() == Extra.Fate.BILL && line.amount() != null)
                .toList();
        Currency first = toBill.isEmpty()
                ? null
                : Objects.requireNonNull(toBill.getFirst().amount()).currency();
        List<Line> here = toBill.stream()
                .filter(line -> Objects.requireNonNull(line.amount()).currency().equals(first))
                .toList();
        lines.show(here);
        var left = new ArrayList<String>();
        if (toBill.size() > here.size()) {
            left.add(messages.count("money.sheet.elsewhere", toBill.size() - here.size()));
        }
        if (tray.toBill().unpriced() > 0) {
            left.add(messages.count("money.sheet.unpriced", tray.toBill().unpriced()));
        }
        others.setText(String.join(" ", left));
        typing.playFromStart();
    }

    @Override
    public @Nullable Wrong wrong() {
        FactWords rules = new FactWords(messages);
        return FactWords.first(
                () -> lines.extras().isEmpty() ? new Wrong(name, messages.text("money.sheet.none")) : null,
                () -> rules.body(name),
                () -> rules.optional(due),
                () -> {
                    LocalDate day = due.day();
                    return day != null && day.isBefore(desk.today())
                            ? new Wrong(due.box(), messages.text("money.sheet.past"))
                            : null;
                });
    }

    @Override
    public void save(Runnable saved, Consumer<String> refused) {
        List<Extra> billed = lines.extras();
        List<InteractionId> entries = billed.stream().map(Extra::entry).toList();
        String called = name.getText().strip();
        LocalDate by = due.day();
        Form as = Objects.requireNonNullElse(form.valueProperty().get(), Form.PDF);
        var sheet = new Handout.ExtrasSheet(desk.client(), entries);
        desk.applyWith(
                entries,
                words -> (journal, stamp) -> ExtraEdits.bill(journal, billed, words, called, by, stamp),
                () -> {
                    end();
                    saved.run();
                    desk.save(sheet, as, said);
                },
                refused);
    }

    /// Reads what the client would get, from the journal as it would be.
    private void read() {
        List<Extra> billed = lines.extras();
        if (!begun || billed.isEmpty()) {
            preview.setText("");
            return;
        }
        Shown now = desk.session().shown().get();
        String called = name.getText().strip();
        LocalDate by = due.day();
        var sheet = new Handout.ExtrasSheet(
                desk.client(), billed.stream().map(Extra::entry).toList());
        reading.start(
                progress -> desk.outbox().text(sheet, billed(now, billed, called, by), messages), preview::setText);
    }

    private static Shown billed(Shown now, List<Extra> billed, String called, @Nullable LocalDate due) {
        var stamp = new Stamp(Instant.EPOCH, now.today(), () -> UNSAVED);
        Journal next;
        try {
            next = now.journal().with(ExtraEdits.bill(now.journal(), billed, id -> Words.NONE, called, due, stamp));
        } catch (IllegalArgumentException _) { // an entry has changed meanwhile; the form is about to show it
            next = now.journal();
        }
        return new Shown(next, now.scores(), now.today(), now.undoable(), now.redoable(), now.savedAt());
    }
}
