package boundary.letter;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A place in a letter that is filled in for each client. In a template it is written as its name in braces:
/// `{CLIENT}`.
public enum MergeField {
    CLIENT,
    /// The person who is addressed.
    CONTACT,
    /// The name of who writes.
    ME,
    /// What the work or the request is about, in the nominative.
    WORK,
    /// The day of the last contact.
    LAST_CONTACT,
    /// The last day of the work.
    LAST_DAY,
    /// The day from which something new holds.
    FROM_DAY,
    /// The price of an hour today.
    RATE,
    /// The price of an hour from `FROM_DAY` on.
    NEW_RATE,
    /// An amount that is open.
    AMOUNT,
    /// The hours in which I work for this client.
    HOURS,
    /// A rule about the work, in words for the client.
    BOUNDARY,
    /// What is offered in place of what is declined.
    HELP;

    /// {@return the field of a name such as `LAST_DAY`, `last_day` or `last-day`, or nothing}
    public static @Nullable MergeField of(String name) {
        String code = name.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        for (MergeField field : values()) {
            if (field.name().equals(code)) {
                return field;
            }
        }
        return null;
    }
}
