package boundary.ui.capture;

import boundary.capture.Context;
import boundary.journal.Draft;
import boundary.journal.Edits;
import boundary.journal.Signal;
import boundary.scoring.Scores;
import boundary.text.Messages;
import boundary.ui.FxSession;
import boundary.ui.Shown;
import boundary.ui.kit.Icon;
import boundary.ui.kit.MessageLine;
import boundary.ui.kit.Tint;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// A line while it is typed: read at every key, changed by chips, logged by Enter. The text stays until the store has
/// acknowledged it.
final class Typing implements CaptureLine.Keys {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    private final FxSession session;
    private final Messages messages;
    private final Supplier<ZonedDateTime> now;
    private final Consumer<@Nullable Node> below;
    private final Runnable openForm;
    private final Overrides overrides = new Overrides();
    private final Contexts contexts;
    private final Understood understood;
    private TextField field = new TextField();
    private Reading reading;
    private String lastLine = "";
    private @Nullable JustLogged justLogged;
    private boolean saving;

    /// @param below shows what stands below the line, or nothing
    Typing(
            FxSession session,
            Messages messages,
            Supplier<ZonedDateTime> now,
            Consumer<@Nullable Node> below,
            Runnable openForm) {
        this.session = session;
        this.messages = messages;
        this.now = now;
        this.below = below;
        this.openForm = openForm;
        contexts = new Contexts(messages.language());
        understood = new Understood(messages, () -> field.requestFocus());
        reading = Reading.of("", context(), overrides, session.journal());
    }

    /// Listens to the field of the line.
    void use(TextField line) {
        field = line;
        prompt();
        line.textProperty().subscribe((before, after) -> read());
    }

    Overrides overrides() {
        return overrides;
    }

    Reading reading() {
        return reading;
    }

    /// Reads the line as it stands, and shows what it says.
    void read() {
        reading = Reading.of(field.getText(), context(), overrides, session.journal());
        boolean blank = reading.isBlank() && overrides.isEmpty();
        if (justLogged != null && (justLogged.mark(field.getText()) && overrides.isEmpty() || blank)) {
            below.accept(justLogged);
            return;
        }
        justLogged = null;
        if (blank) {
            below.accept(null);
            return;
        }
        Alternatives alternatives = new Alternatives(messages, words(), local(), overrides, this::read, this::typeIt);
        Question question = reading.doubt() == null
                ? null
                : new Question(
                        messages,
                        reading.doubt(),
                        known -> choose(d -> d.withClient(known.id())),
                        name -> choose(d -> d.withNewClient(name)));
        understood.show(
                reading, session.journal(), new Chips(messages, words(), alternatives), question, this::offHours);
        below.accept(understood);
    }

    /// The journal changed: what was logged may be gone, and clients may have other names.
    void update() {
        prompt();
        Shown shown = session.shown().get();
        if (justLogged != null && !justLogged.update(shown)) {
            justLogged = null;
            below.accept(null);
        }
    }

    /// Shows what was logged in place of the line.
    void logged(Logged logged) {
        overrides.clear();
        field.clear();
        justLogged = JustLogged.of(messages, session, now, logged, () -> field.requestFocus());
        read();
        update();
    }

    @Override
    public void log(boolean keepClient) {
        if (saving || reading.isBlank() && overrides.isEmpty() || chosen()) {
            return;
        }
        if (!reading.isReady()) {
            understood.focusQuestion();
            return;
        }
        saving = true;
        String text = field.getText();
        Draft draft = reading.draft();
        ZonedDateTime moment = now.get();
        Scores before = session.shown().get().scores();
        session.apply(
                (journal, stamp) -> Edits.log(journal, draft, moment, stamp),
                edit -> saved(text, new Logged(edit, before), keepClient),
                this::refused);
    }

    /// Chooses the answer whose digit alone stands in the line; {@return whether there was one}
    private boolean chosen() {
        JustLogged after = justLogged;
        String text = field.getText();
        if (after == null || !overrides.isEmpty() || !after.mark(text)) {
            return false;
        }
        field.clear();
        return after.choose(text.charAt(0) - '0');
    }

    private void saved(String text, Logged logged, boolean keepClient) {
        saving = false;
        lastLine = text;
        String since = field.getText();
        Draft draft = reading.draft();
        logged(logged);
        if (keepClient && draft.client() != null) {
            overrides.set(Field.CLIENT, d -> d.withClient(draft.client()));
        }
        if (since.length() > text.length() && since.startsWith(text)) {
            field.setText(since.substring(text.length()));
            field.end();
        }
    }

    private void refused(RuntimeException refusal) {
        saving = false;
        read();
        var line = new MessageLine(Tint.DRAINING, Icon.WARNING, Trouble.sentence(messages, refusal)).boxed();
        line.setId("capture-trouble");
        understood.getChildren().add(line);
    }

    @Override
    public void form() {
        openForm.run();
    }

    @Override
    public void clear() {
        justLogged = null;
        overrides.clear();
        field.clear();
        read();
    }

    @Override
    public void last() {
        if (field.getText().isEmpty() && !lastLine.isEmpty()) {
            field.setText(lastLine);
            field.end();
        }
    }

    @Override
    public void chips() {
        if (justLogged == null || !justLogged.focusAnswers()) {
            understood.focusChips();
        }
    }

    @Override
    public void offHours() {
        boolean counts = reading.shows(Signal.OFF_HOURS);
        if (counts && reading.draft().signals().contains(Signal.OFF_HOURS)) {
            overrides.set(Signal.OFF_HOURS, false);
        } else {
            overrides.propose(Signal.OFF_HOURS, !counts);
        }
        read();
    }

    @Override
    public boolean reply() {
        return justLogged != null && justLogged.reply();
    }

    @Override
    public void undo() {
        Runnable ofWindow = field.getScene().getAccelerators().get(UNDO);
        if (ofWindow == null) {
            session.undo();
        } else {
            ofWindow.run();
        }
    }

    @Override
    public boolean answer(int number) {
        return justLogged == null ? understood.answer(number) : justLogged.choose(number);
    }

    private void choose(UnaryOperator<Draft> client) {
        overrides.set(Field.CLIENT, client);
        back();
    }

    private void typeIt(Field what) {
        TypedValue value = new TypedValue(what, messages, local());
        understood.replace(
                what,
                new TinyField(
                        "capture-typed",
                        value.name(),
                        value.text(reading.draft()),
                        typed -> take(value, typed),
                        this::back));
    }

    private boolean take(TypedValue value, String typed) {
        UnaryOperator<Draft> change = value.read(typed);
        if (change == null) {
            return false;
        }
        overrides.set(value.what(), change);
        back();
        return true;
    }

    private void back() {
        read();
        field.requestFocus();
        field.end();
    }

    private void prompt() {
        boolean first = session.journal().clients().isEmpty();
        String usual = messages.text("capture.prompt") + " " + messages.text("capture.example");
        String text = justLogged != null ? messages.text("capture.more") : usual;
        field.setPromptText(first ? messages.text("capture.first") : text);
    }

    private LocalDateTime local() {
        return now.get().toLocalDateTime();
    }

    private EntryWords words() {
        return new EntryWords(messages, local().toLocalDate());
    }

    private Context context() {
        return contexts.at(local(), session.journal());
    }
}
