package boundary.ui.client;

import boundary.journal.Because;
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
import boundary.ui.kit.Segmented;
import boundary.ui.kit.Type;
import boundary.ui.kit.WordsArea;
import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// "Not now, because …": the suggestion to end is right, and is looked at again on a day or after so many further
/// burdens, whichever comes first. A severe event breaks through. Changes no number.
final class NotNowForm {
    private static final int WEEKS = 10;
    private static final int MOST_BREACHES = 99;
    private static final double BREACHES_WIDTH = 72;

    private final FxSession session;
    private final Messages messages;
    private final Runnable close;
    private final Segmented<Because> because = new Segmented<>();
    private final WordsArea reason;
    private final DayInput until;
    private final TextField breaches = new TextField();
    private final Label trouble = Type.SMALL.wrapped("");
    private final Card card;
    private @Nullable Assessment shown;

    /// @param close takes the form away
    NotNowForm(FxSession session, Messages messages, Runnable close) {
        this.session = session;
        this.messages = messages;
        this.close = close;
        for (Because each : Because.values()) {
            because.choice(each, messages.name("opinion.because.", each));
            because.button(each).setId("not-now-" + each);
        }
        reason = new WordsArea("not-now-reason", messages.text("opinion.notNow.words"), 2);
        reason.setPromptText(messages.text("opinion.notNow.words"));
        until = new DayInput(messages, "not-now-until", messages.text("opinion.until"));
        breaches.setId("not-now-breaches");
        breaches.setPrefColumnCount(3);
        breaches.setMaxWidth(BREACHES_WIDTH);
        breaches.getStyleClass().add("number-field");
        breaches.setAccessibleText(messages.text("opinion.notNow.breaches"));
        trouble.setId("not-now-trouble");
        trouble.getStyleClass().add("field-trouble");
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        var when = new FlowPane(
                16,
                8,
                new FormField(messages.text("opinion.until"), until.box()),
                new FormField(messages.text("opinion.notNow.breaches"), breaches));
        var body = new VBox(
                8,
                new FormField(messages.text("opinion.notNow.because"), because),
                reason,
                when,
                Type.SECONDARY.wrapped(messages.text("opinion.notNow.how")),
                trouble,
                buttons());
        body.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        card = new Card(messages.text("opinion.notNow"))
                .extras(Type.SECONDARY.label(messages.text("opinion.noNumber")))
                .body(body);
        card.setId("not-now-form");
        card.getStyleClass().add(InSight.WHOLE);
    }

    private HBox buttons() {
        var buttons = new HBox(
                8,
                PushButton.primary(messages.text("opinion.notNow.keep"))
                        .key("Enter")
                        .id("not-now-keep")
                        .does(this::keep),
                PushButton.secondary(messages.text("common.cancel"))
                        .key("Esc")
                        .id("not-now-cancel")
                        .does(close));
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    Card card() {
        return card;
    }

    /// Begins anew, on what a page says.
    void begin(ScorePage page) {
        shown = page.assessment();
        because.valueProperty().set(null);
        reason.clear();
        breaches.clear();
        trouble.setText("");
        until.show(page.assessment().day().plusWeeks(WEEKS));
    }

    void focus() {
        because.button(Because.MONEY).requestFocus();
    }

    private void press(KeyEvent key) {
        boolean plain = !key.isShiftDown() && !key.isAltDown() && !key.isControlDown() && !key.isMetaDown();
        if (!plain || until.box().isShowing()) {
            return;
        }
        if (key.getCode() == KeyCode.ESCAPE) {
            close.run();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && (reason.isFocused() || breaches.isFocused())) {
            keep();
            key.consume();
        }
    }

    private void keep() {
        Assessment now = shown;
        Because why = because.valueProperty().get();
        String wrong = why == null ? messages.text("opinion.notNow.noReason") : wrong();
        trouble.setText(wrong == null ? "" : wrong);
        if (now == null || why == null || wrong != null) {
            return;
        }
        session.apply(
                Opinions.notNow(now, why, reason.getText().strip(), until.day(), number()),
                edit -> close.run(),
                refused -> trouble.setText(messages.text("client.notSaved")));
    }

    private @Nullable String wrong() {
        if (reason.getText().length() > Text.BODY_LIMIT) {
            return messages.text("client.tooLong", Text.BODY_LIMIT);
        }
        String unread = until.wrong();
        LocalDate day = until.day();
        if (unread != null) {
            return unread;
        }
        if (day != null && shown != null && day.isBefore(shown.day())) {
            return messages.text("opinion.past");
        }
        if (!breaches.getText().isBlank() && number() == null) {
            return messages.text("opinion.notNow.wrongNumber", MOST_BREACHES);
        }
        return day == null && number() == null ? messages.text("opinion.notNow.noEnd") : null;
    }

    /// {@return the number of further burdens, or nothing where none, or no such number, was typed}
    private @Nullable Integer number() {
        String typed = breaches.getText().strip();
        if (!typed.matches("[0-9]{1,2}")) {
            return null;
        }
        int number = Integer.parseInt(typed);
        return number < 1 ? null : number;
    }
}
