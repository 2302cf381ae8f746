package boundary.ui.capture;

import boundary.text.Messages;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import javafx.css.PseudoClass;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A day, chosen in a calendar or typed as in the line: `yesterday`, `3 Nov`, `2026-11-03`. What is not understood is
/// marked, and the last good day holds.
final class DayField extends DatePicker {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final Messages messages;
    private final LocalDateTime now;
    private boolean wrong;

    DayField(Messages messages, LocalDateTime now) {
        super(now.toLocalDate());
        this.messages = messages;
        this.now = now;
        setId("form-day");
        setPrefWidth(140);
        setAccessibleText(messages.text("capture.form.day"));
        setConverter(new StringConverter<>() {
            @Override
            public String toString(LocalDate day) {
                return day == null ? "" : messages.dates().briefYear(day);
            }

            @Override
            public LocalDate fromString(String text) {
                return read(text);
            }
        });
    }

    /// {@return whether the text means no day}
    boolean isWrong() {
        read(getEditor().getText());
        return wrong;
    }

    private LocalDate read(String text) {
        LocalDate current = getValue() == null ? now.toLocalDate() : getValue();
        LocalDate day = text.equals(messages.dates().briefYear(current)) ? current : typed(text);
        wrong = day == null;
        pseudoClassStateChanged(INVALID, wrong);
        return day == null ? current : day;
    }

    private @Nullable LocalDate typed(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException _) {
            LocalDateTime at = new TypedValue(Field.MOMENT, messages, now).moment(text);
            return at == null ? null : at.toLocalDate();
        }
    }
}
