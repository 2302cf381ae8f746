package boundary.ui.client;

import boundary.journal.Text;
import boundary.report.ScorePage;
import boundary.scoring.Assessment;
import boundary.text.Messages;
import boundary.ui.DayInput;
import boundary.ui.FxSession;
import boundary.ui.kit.Card;
import boundary.ui.kit.FormField;
import boundary.ui.kit.InSight;
import boundary.ui.kit.PushButton;
import boundary.ui.kit.Type;
import boundary.ui.kit.WordsArea;
import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// "I see it differently": the consultant's reason is kept beside the figures of the day, and the client is quiet until
/// a day. Changes no number.
final class DifferForm {
    private static final int WEEKS = 8;

    private final FxSession session;
    private final Messages messages;
    private final Runnable close;
    private final WordsArea reason;
    private final DayInput until;
    private final Label trouble = Type.SMALL.wrapped("");
    private final Card card;
    private @Nullable Assessment shown;

    /// @param close takes the form away
    DifferForm(FxSession session, Messages messages, Runnable close) {
        this.session = session;
        this.messages = messages;
        this.close = close;
        reason = new WordsArea("opinion-reason", messages.text("opinion.reason"), 3);
        reason.setPromptText(messages.text("opinion.reason"));
        until = new DayInput(messages, "opinion-until", messages.text("opinion.until"));
        trouble.setId("opinion-trouble");
        trouble.getStyleClass().add("field-trouble");
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        var buttons = new HBox(
                8,
                PushButton.primary(messages.text("opinion.keep"))
                        .key("Enter")
                        .id("opinion-keep")
                        .does(this::keep),
                PushButton.secondary(messages.text("common.cancel"))
                        .key("Esc")
                        .id("opinion-cancel")
                        .does(close));
        buttons.setAlignment(Pos.CENTER_LEFT);
        var body = new VBox(
                8,
                Type.SECONDARY.wrapped(messages.text("opinion.how")),
                reason,
                new FormField(messages.text("opinion.until"), until.box()),
                trouble,
                buttons);
        body.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        card = new Card(messages.text("opinion.differ"))
                .extras(Type.SECONDARY.label(messages.text("opinion.noNumber")))
                .body(body);
        card.setId("opinion-form");
        card.getStyleClass().add(InSight.WHOLE);
    }

    Card card() {
        return card;
    }

    /// Begins an opinion on what a page says.
    void begin(ScorePage page) {
        shown = page.assessment();
        reason.clear();
        trouble.setText("");
        until.show(page.assessment().day().plusWeeks(WEEKS));
    }

    void focus() {
        reason.requestFocus();
    }

    private void press(KeyEvent key) {
        boolean plain = !key.isShiftDown() && !key.isAltDown() && !key.isControlDown() && !key.isMetaDown();
        if (!plain || until.box().isShowing()) {
            return;
        }
        if (key.getCode() == KeyCode.ESCAPE) {
            close.run();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && reason.isFocused()) {
            keep();
            key.consume();
        }
    }

    private void keep() {
        Assessment now = shown;
        String wrong = wrong();
        trouble.setText(wrong == null ? "" : wrong);
        if (now == null || wrong != null) {
            return;
        }
        session.apply(
                Opinions.different(now, reason.getText().strip(), until.day()),
                edit -> close.run(),
                refused -> trouble.setText(messages.text("client.notSaved")));
    }

    private @Nullable String wrong() {
        if (reason.getText().length() > Text.BODY_LIMIT) {
            return messages.text("client.tooLong", Text.BODY_LIMIT);
        }
        String unread = until.wrong();
        LocalDate day = until.day();
        if (unread == null && day != null && shown != null && day.isBefore(shown.day())) {
            return messages.text("opinion.past");
        }
        return unread;
    }
}
