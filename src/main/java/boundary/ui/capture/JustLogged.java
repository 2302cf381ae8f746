package boundary.ui.capture;

import boundary.journal.Interaction;
import boundary.report.Request;
import boundary.text.Messages;
import boundary.ui.FxSession;
import boundary.ui.Shown;
import boundary.ui.kit.Icon;
import boundary.ui.kit.MessageLine;
import boundary.ui.kit.Tint;
import java.time.ZonedDateTime;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What stands below the line after Enter: what was logged, my answer to it, and replies to be sent at once.
final class JustLogged extends VBox {
    private final LoggedLine line;
    private final @Nullable AnswerRow answer;
    private final @Nullable ReplyPanel replies;
    private final Runnable leave;

    private JustLogged(LoggedLine line, @Nullable AnswerRow answer, @Nullable ReplyPanel replies, Runnable leave) {
        this.line = line;
        this.answer = answer;
        this.replies = replies;
        this.leave = leave;
        setId("capture-just-logged");
        getStyleClass().add("just-logged");
        setMinHeight(USE_PREF_SIZE);
        getChildren().add(line);
        if (answer != null) {
            getChildren().add(answer);
        }
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// {@return what stands there for an edit that logged an entry, or nothing for another edit}
    ///
    /// @param leave called where a key leads back to the line
    static @Nullable JustLogged of(
            Messages messages, FxSession session, Supplier<ZonedDateTime> now, Logged logged, Runnable leave) {
        Shown shown = session.shown().get();
        LoggedLine line = LoggedLine.of(messages, logged.edit(), logged.before(), shown, session::undo);
        if (line == null) {
            return null;
        }
        Interaction entry = line.entry();
        if (!Request.mayBe(entry)) {
            return new JustLogged(line, null, null, leave);
        }
        var box = new JustLogged[1];
        var answering = new Answering(session, entry.id(), refusal -> box[0].refused(messages, refusal));
        box[0] = new JustLogged(
                line,
                new AnswerRow(messages, answering, leave),
                new ReplyPanel(messages, answering, now, leave),
                leave);
        return box[0];
    }

    /// Shows it as the journal stands; {@return whether the entry still does}
    boolean update(Shown now) {
        boolean stands = line.update(now);
        Interaction entry = now.journal().interaction(line.entry().id());
        if (entry != null && answer != null) {
            answer.show(entry);
        }
        if (entry != null && replies != null) {
            replies.show(entry);
        }
        return stands;
    }

    /// Marks the answer whose number alone stands in the line; {@return whether there is one}
    boolean mark(String text) {
        return answer != null && answer.mark(text);
    }

    /// Chooses the answer of a number; {@return whether there is one}
    boolean choose(int number) {
        return answer != null && answer.choose(number);
    }

    /// Moves the focus to the answers; {@return whether there are any}
    boolean focusAnswers() {
        if (answer == null) {
            return false;
        }
        answer.focusFirst();
        return true;
    }

    /// Opens the replies, or closes them; {@return whether there are any}
    boolean reply() {
        if (replies == null) {
            return false;
        }
        if (getChildren().remove(replies)) {
            leave.run();
        } else {
            replies.begin();
            getChildren().add(replies);
            applyCss();
            replies.focusFirst();
        }
        return true;
    }

    private void pressed(KeyEvent event) {
        ReplyPanel inReplies = replies != null && replies.isFocusWithin() ? replies : null;
        int digit = digit(event);
        boolean used;
        if (event.getCode() == KeyCode.ESCAPE) {
            getChildren().remove(replies);
            leave.run();
            used = true;
        } else if (digit == 0 || event.isControlDown() || event.isShiftDown() || event.isMetaDown()) {
            used = false;
        } else {
            used = inReplies != null && !event.isAltDown() ? inReplies.copy(digit) : choose(digit);
        }
        if (used) {
            event.consume();
        }
    }

    private void refused(Messages messages, RuntimeException refusal) {
        getChildren().removeIf(each -> "my-answer-trouble".equals(each.getId()));
        var trouble = new MessageLine(Tint.DRAINING, Icon.WARNING, Trouble.sentence(messages, refusal)).boxed();
        trouble.setId("my-answer-trouble");
        getChildren().add(trouble);
    }

    private static int digit(KeyEvent event) {
        String name = event.getCode().isDigitKey() || event.getCode().isKeypadKey()
                ? event.getCode().getName()
                : "";
        char last = name.isEmpty() ? ' ' : name.charAt(name.length() - 1);
        return Character.isDigit(last) ? last - '0' : 0;
    }
}
