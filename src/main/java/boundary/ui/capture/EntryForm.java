package boundary.ui.capture;

import boundary.journal.Answer;
import boundary.journal.Client;
import boundary.journal.Draft;
import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.Interaction;
import boundary.journal.Journal;
import boundary.journal.OffHours;
import boundary.journal.Proposals;
import boundary.journal.Signal;
import boundary.journal.Taken;
import boundary.journal.Words;
import boundary.scoring.Scores;
import boundary.text.Messages;
import boundary.ui.FxSession;
import boundary.ui.kit.PushButton;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The form behind the line: every part of one entry, by mouse and by Tab. It logs a new entry or changes one that
/// stands.
///
/// For a new entry, the signals that the program proposes are pressed already, and follow what is filled in, until a
/// person presses them.
final class EntryForm extends VBox {
    private static final Set<Signal> PROPOSED = EnumSet.of(Signal.OFF_HOURS, Signal.UNPAID_EXTRA);

    private final FxSession session;
    private final Messages messages;
    private final Consumer<@Nullable Logged> done;
    private final EntryFields fields;
    private final FormLayout layout;
    private final LocalDateTime opened;
    private final Saving saving;
    private final Set<Signal> touched = EnumSet.noneOf(Signal.class);

    /// Makes the edit that the fields and their draft ask for.
    private interface Saving {
        FxSession.EditMaker edit(EntryFields fields, Draft draft);
    }

    private EntryForm(
            Draft draft,
            boolean fresh,
            FxSession session,
            Messages messages,
            LocalDateTime opened,
            Saving saving,
            Consumer<@Nullable Logged> done) {
        this.session = session;
        this.messages = messages;
        this.opened = opened;
        this.saving = saving;
        this.done = done;
        List<Client> clients = session.journal().clients();
        fields = new EntryFields(messages, clients, opened);
        fields.show(draft);
        layout = new FormLayout(fields, messages, fresh, this::save, () -> done.accept(null));
        setId("entry-form");
        setAccessibleText(messages.text("capture.form.title"));
        getStyleClass().add("entry-form");
        VBox.setVgrow(layout, Priority.SOMETIMES);
        getChildren().setAll(layout);
        if (fresh) {
            follow();
            propose();
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// {@return the form for a new entry, filled with what the line said}
    static EntryForm of(
            Draft draft,
            FxSession session,
            Messages messages,
            Supplier<ZonedDateTime> now,
            Consumer<@Nullable Logged> done) {
        ZonedDateTime moment = now.get();
        return new EntryForm(
                draft,
                true,
                session,
                messages,
                moment.toLocalDateTime(),
                (fields, changed) -> (journal, stamp) -> Edits.log(journal, changed, moment, stamp),
                done);
    }

    /// {@return the form for an entry that stands}
    static EntryForm of(
            Interaction entry,
            Words words,
            FxSession session,
            Messages messages,
            Supplier<ZonedDateTime> now,
            Consumer<@Nullable Logged> done) {
        var standing = new Standing(entry, words);
        var form = new EntryForm(
                standing.draft(),
                false,
                session,
                messages,
                now.get().toLocalDateTime(),
                (fields, changed) -> {
                    Answer answer = fields.answer.chosen();
                    Taken taken = fields.taken.chosen();
                    return (journal, stamp) -> standing.change(changed, answer, taken, stamp);
                },
                done);
        form.fields.answer.show(entry.answer());
        form.fields.taken.show(entry.taken());
        form.offer(new TakeBack(session, messages, entry), words);
        return form;
    }

    /// Offers that the words that stand are taken back for good.
    private void offer(TakeBack takeBack, Words words) {
        PushButton step = PushButton.link(messages.text("erase.entry.open"))
                .id("take-back")
                .does(() -> ask(takeBack));
        step.setVisible(!words.isEmpty());
        step.setManaged(!words.isEmpty());
        layout.also(takeBack.done(), step);
    }

    private void ask(TakeBack takeBack) {
        var question =
                takeBack.question(() -> done.accept(null), () -> getChildren().setAll(layout));
        getChildren().setAll(question);
        question.requestFocus();
    }

    void focusFirst() {
        fields.client.requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !fields.client.isShowing() && !fields.day.isShowing()) {
            event.consume();
            done.accept(null);
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            save();
        }
    }

    private void save() {
        if (!layout.check()) {
            return;
        }
        Draft draft;
        try {
            draft = fields.draft();
        } catch (IllegalArgumentException _) {
            layout.problem(messages.text("capture.trouble.tooLong"));
            return;
        }
        Scores before = session.shown().get().scores();
        session.apply(
                saving.edit(fields, draft),
                (Edit edit) -> done.accept(new Logged(edit, before)),
                refusal -> layout.problem(Trouble.sentence(messages, refusal)));
    }

    private void follow() {
        fields.burdens.onPress(signal -> {
            touched.add(signal);
            propose();
        });
        fields.good.onPress(signal -> propose());
        List.of(fields.direction, fields.channel, fields.billing).forEach(each -> each.onChange(this::propose));
        fields.day.valueProperty().subscribe((before, after) -> propose());
        fields.time.valueProperty().subscribe((before, after) -> propose());
        fields.minutes.textProperty().subscribe((before, after) -> propose());
        fields.client.valueProperty().subscribe((before, after) -> propose());
    }

    private void propose() {
        Journal journal = session.journal();
        Set<Signal> named = fields.signals();
        named.removeIf(signal -> PROPOSED.contains(signal) && !touched.contains(signal));
        Proposals proposals = Proposals.of(journal, fields.plain().withSignals(named), opened);
        for (Signal signal : PROPOSED) {
            if (!touched.contains(signal)) {
                fields.burdens.set(signal, proposals.signals().contains(signal));
            }
        }
        OffHours why = proposals.offHours();
        boolean counts = fields.signals().contains(Signal.OFF_HOURS);
        layout.reason(
                why == null || !counts
                        ? ""
                        : messages.text("capture.offHours", messages.wording().offHours(why)));
    }
}
