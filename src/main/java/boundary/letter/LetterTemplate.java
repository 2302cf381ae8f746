package boundary.letter;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
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
    /// A mistake of one's own is put right.
    REPAIR,
    END_WORK,
    /// There is no contact from today: for threats and harassment.
    NO_CONTACT;

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

    /// {@return its letter in a language, politely}
    public Letter letter(LetterLanguage language) {
        return letter(language, Address.POLITE);
    }

    /// {@return its letter in a language}
    ///
    /// @param address makes no difference where the language tells none
    public Letter letter(LetterLanguage language, Address address) {
        return TemplateTable.in(language, address).letter(this);
    }

    /// {@return which of the parts of a good refusal it has, in their order}
    public Set<Part> parts() {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        letter(LetterLanguage.EN).passages().forEach(passage -> parts.add(passage.part()));
        parts.retainAll(EnumSet.range(Part.THANKS, Part.OTHER_HELP));
        return parts;
    }
}
