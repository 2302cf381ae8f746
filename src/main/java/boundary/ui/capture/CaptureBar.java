package boundary.ui.capture;

import boundary.journal.ClientId;
import boundary.journal.InteractionId;
import boundary.text.Messages;
import boundary.ui.FxSession;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The capture line that stands on every screen. Below it stand, one at a time: what is understood while typing, the
/// form, or what was just logged. For the interface's thread.
public final class CaptureBar {
    private final FxSession session;
    private final Messages messages;
    private final Supplier<ZonedDateTime> now;
    private final VBox node = new VBox();
    private final CaptureLine line;
    private final Typing typing;
    private final Subscription listening;

    /// @param now the moment and the zone of the consultant
    public CaptureBar(FxSession session, Messages messages, Supplier<ZonedDateTime> now) {
        this.session = session;
        this.messages = messages;
        this.now = now;
        node.setId("capture");
        node.getStyleClass().add("capture");
        node.getStylesheets()
                .add(Objects.requireNonNull(CaptureBar.class.getResource("/boundary/ui/capture.css"))
                        .toExternalForm());
        typing = new Typing(session, messages, now, this::below, this::openForm);
        line = new CaptureLine(messages, typing);
        typing.use(line.field());
        node.getChildren().add(line);
        node.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.F2 && typing.reply()) {
                key.consume();
            }
        });
        listening = session.shown().subscribe(shown -> typing.update());
    }

    /// {@return the node of the bar}
    public Region node() {
        return node;
    }

    /// Moves the focus to the line.
    public void focus() {
        line.field().requestFocus();
    }

    /// Begins a line, with a client and a day settled beforehand where they are given.
    public void begin(@Nullable ClientId client, @Nullable LocalDate day) {
        closeForm();
        if (client != null) {
            typing.overrides().set(Field.CLIENT, draft -> draft.withClient(client));
        }
        if (day != null) {
            typing.overrides().set(Field.MOMENT, draft -> draft.withAt(on(day, draft.at())));
        }
        typing.read();
        focus();
    }

    /// Opens the form on an entry that stands in the journal; does nothing where it doesn't any more.
    public void edit(InteractionId id) {
        session.ask(store -> store.wordsOf(id), words -> {
            var entry = session.journal().interaction(id);
            if (entry != null) {
                showForm(EntryForm.of(entry, words, session, messages, now, saved -> formDone(null)));
            }
        });
    }

    /// Stops listening: another bar takes its place.
    public void close() {
        listening.unsubscribe();
    }

    private void openForm() {
        showForm(EntryForm.of(typing.reading().draft(), session, messages, now, this::formDone));
    }

    private void showForm(EntryForm form) {
        below(form);
        VBox.setVgrow(form, Priority.SOMETIMES);
        VBox.setVgrow(node, Priority.SOMETIMES); // in a low window the form scrolls, and the page below gives way
        line.setDisable(true);
        form.applyCss(); // else what scrolls is not yet in the window, and can't take the focus
        form.focusFirst();
    }

    /// The form is done: with an edit that was saved, or cancelled.
    private void formDone(@Nullable Logged logged) {
        closeForm();
        if (logged == null) {
            typing.read();
        } else {
            typing.logged(logged);
        }
        focus();
    }

    private void closeForm() {
        line.setDisable(false);
        VBox.setVgrow(node, Priority.NEVER);
        below(null);
    }

    private void below(@Nullable Node content) {
        node.getChildren().setAll(line);
        if (content != null) {
            node.getChildren().add(content);
        }
    }

    /// The day that was settled holds where the line names no other; the time of day stays what the line says.
    private LocalDateTime on(LocalDate day, @Nullable LocalDateTime said) {
        LocalDate today = now.get().toLocalDate();
        if (said != null && !said.toLocalDate().equals(today)) {
            return said;
        }
        return day.atTime(said == null ? LocalTime.NOON : said.toLocalTime());
    }
}
