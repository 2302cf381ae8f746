package boundary.ui.capture;

import boundary.capture.Capture;
import boundary.capture.Context;
import boundary.journal.Draft;
import boundary.journal.Interaction;
import boundary.text.Messages;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A moment or a length that is typed by itself. It is read by the same grammar as the line.
///
/// @param what `MOMENT` or `MINUTES`
record TypedValue(Field what, Messages messages, LocalDateTime now) {
    private static final Pattern DIGITS = Pattern.compile("\\d{1,4}");

    /// {@return what the field asks for, for screen readers}
    String name() {
        return messages.text(what == Field.MOMENT ? "capture.form.time" : "capture.form.minutes");
    }

    /// {@return the value of a draft as it can be typed}
    String text(Draft draft) {
        LocalDateTime at = draft.at() == null ? now : draft.at();
        if (what == Field.MOMENT) {
            return new EntryWords(messages, now.toLocalDate()).moment(at);
        }
        Integer minutes = draft.minutes();
        return minutes == null ? "" : minutes.toString();
    }

    /// {@return the change that a text means, or nothing where it means none}
    @Nullable
    UnaryOperator<Draft> read(String typed) {
        if (what == Field.MINUTES) {
            Integer minutes = minutes(typed);
            return minutes == null ? null : draft -> draft.withMinutes(minutes);
        }
        LocalDateTime at = moment(typed);
        return at == null ? null : draft -> draft.withAt(at);
    }

    /// {@return the minutes of a text: `35`, `1h 20m`, or nothing}
    @Nullable
    Integer minutes(String typed) {
        String text = typed.strip();
        Integer minutes = DIGITS.matcher(text).matches()
                ? Integer.valueOf(text)
                : parsed(text).minutes();
        return minutes != null && minutes <= Interaction.DAY_MINUTES ? minutes : null;
    }

    /// {@return the moment of a text: `yesterday 21:40`, or nothing}
    @Nullable
    LocalDateTime moment(String typed) {
        return parsed(typed).at();
    }

    private Draft parsed(String text) {
        return Capture.parse(
                        text, new Context(now, List.of(), messages.language().tag()))
                .value();
    }
}
