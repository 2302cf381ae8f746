package boundary.ui.form;

import boundary.journal.Text;
import boundary.text.Messages;
import boundary.ui.DayInput;
import boundary.ui.kit.FactFields.Wrong;
import boundary.ui.kit.FactList;
import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// The words and the rules that all small forms share.
public record FactWords(Messages messages) {

    /// {@return the words of a list, with its own sentence for "nothing yet"}
    public FactList.Words list(String empty) {
        return new FactList.Words(
                messages.text("form.add"),
                messages.text("common.edit"),
                messages.text("common.delete"),
                messages.text("common.save"),
                messages.text("common.cancel"),
                messages.text(empty),
                more -> messages.text("form.more", more));
    }

    /// {@return the words of a form that stands alone}
    public FactList.Words form() {
        return form("common.save");
    }

    /// {@return the words of a form that stands alone}
    ///
    /// @param save the key of the step that saves
    public FactList.Words form(String save) {
        return new FactList.Words("", "", "", messages.text(save), messages.text("common.cancel"), "", more -> "");
    }

    /// {@return what is wrong with a day on which something happened}
    public @Nullable Wrong past(DayInput day, LocalDate today) {
        Wrong wrong = needed(day);
        LocalDate given = day.day();
        if (wrong == null && given != null && given.isAfter(today)) {
            return new Wrong(day.box(), messages.text("form.dayToCome"));
        }
        return wrong;
    }

    /// {@return what is wrong with a day that must be given}
    public @Nullable Wrong needed(DayInput day) {
        Wrong wrong = optional(day);
        return wrong == null && day.day() == null ? new Wrong(day.box(), messages.text("form.dayMissing")) : wrong;
    }

    /// {@return what is wrong with a day that may be left open}
    public @Nullable Wrong optional(DayInput day) {
        String wrong = day.wrong();
        return wrong == null ? null : new Wrong(day.box(), wrong);
    }

    /// {@return the first thing that is wrong; what comes after it is not asked}
    @SafeVarargs
    public static @Nullable Wrong first(Supplier<@Nullable Wrong>... rules) {
        for (Supplier<@Nullable Wrong> rule : rules) {
            Wrong wrong = rule.get();
            if (wrong != null) {
                return wrong;
            }
        }
        return null;
    }

    /// {@return what is wrong with a text that may be long}
    public @Nullable Wrong body(TextInputControl field) {
        return field.getText().length() <= Text.BODY_LIMIT
                ? null
                : new Wrong(field, messages.text("client.tooLong", Text.BODY_LIMIT));
    }

    /// {@return what is wrong with a text of one line}
    public @Nullable Wrong line(TextInputControl field) {
        return field.getText().length() <= Text.NAME_LIMIT
                ? null
                : new Wrong(field, messages.text("client.tooLong", Text.NAME_LIMIT));
    }
}
