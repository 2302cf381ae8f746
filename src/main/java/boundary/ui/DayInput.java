package boundary.ui;

import boundary.text.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import javafx.css.PseudoClass;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A day in a form, which saves nothing by itself. What was typed and is no day is not passed over: the form is told
/// once, and the last good day stands.
public final class DayInput {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final double WIDTH = 148;

    private final Messages messages;
    private final DayBox box;
    private @Nullable String unread;

    /// @param spoken what the day is for
    public DayInput(Messages messages, String id, String spoken) {
        this.messages = messages;
        box = new DayBox(messages, spoken);
        box.setId(id);
        box.setPrefWidth(WIDTH);
        box.setMinWidth(WIDTH);
        box.setConverter(new Remembering(box.getConverter()));
        box.valueProperty().subscribe(day -> unread = null);
        box.getEditor().textProperty().subscribe(text -> box.pseudoClassStateChanged(INVALID, false));
    }

    /// {@return the field}
    public DayBox box() {
        return box;
    }

    /// {@return the day that was chosen or typed; nothing where the field is empty}
    public @Nullable LocalDate day() {
        return box.getValue();
    }

    /// Shows a day, or none.
    public void show(@Nullable LocalDate day) {
        box.setValue(day);
        box.getEditor().setText(box.getConverter().toString(day));
        unread = null;
        box.pseudoClassStateChanged(INVALID, false);
    }

    /// {@return the sentence about what was typed and is no day; nothing where all is well, or it was said already}
    public @Nullable String wrong() {
        String text = box.getEditor().getText();
        try {
            box.setValue(box.getConverter().fromString(text));
        } catch (DateTimeParseException _) {
            // it is remembered, and said below
        }
        String said = unread;
        unread = null;
        box.pseudoClassStateChanged(INVALID, said != null);
        return said == null ? null : messages.text("form.dayUnread", said);
    }

    /// Reads as the box does, and remembers what it could not read.
    private final class Remembering extends StringConverter<LocalDate> {
        private final StringConverter<LocalDate> words;

        Remembering(StringConverter<LocalDate> words) {
            this.words = words;
        }

        @Override
        public String toString(@Nullable LocalDate day) {
            return words.toString(day);
        }

        @Override
        public @Nullable LocalDate fromString(String text) {
            try {
                return words.fromString(text);
            } catch (DateTimeParseException e) {
                unread = text.strip();
                throw e;
            }
        }
    }
}
