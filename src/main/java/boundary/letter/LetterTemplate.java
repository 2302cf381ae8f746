package boundary.letter;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The letters that the program brings along. The first seven decline a request.
public enum LetterTemplate {
    /// Guarantees of a result are asked for.
    GUARANTEES,
    /// The request lies outside my field or my values.
    MISFIT,
    /// What was solved before is asked again.
    SOLVED_BEFORE,
    /// The request is made for somebody else.
    ON_BEHALF,
    /// The tone is disrespectful.
    DISRESPECT,
    /// The request takes my free time: at night, on top, at once.
    FREE_TIME,
    /// The price is beaten down, or a payment is late.
    PAYMENT,
    DECLINE_NEW_CLIENT,
    /// A boundary is told.
    BOUNDARY,
    RAISE_PRICE,
    END_WORK;

    /// {@return the template of a name such as `END_WORK`, `end_work` or `end-work`, or nothing}
    public static @Nullable LetterTemplate of(String name) {
        String code = name.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        for (LetterTemplate template : values()) {
            if (template.name().equals(code)) {
                return template;
            }
        }
        return null;
    }

    /// {@return whether it says no to a request of a client}
    public boolean declinesRequest() {
        return ordinal() <= PAYMENT.ordinal();
    }

    /// {@return its letter in a language}
    public Letter letter(LetterLanguage language) {
        return TemplateTable.in(language).letter(this);
    }
}
