package boundary.text.paper;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What of a line is a mail address that may stand in a header.
public final class MailAddress {
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s\\p{C}<>()\\[\\],;:\\\\\"@]{1,64}@[\\p{L}\\p{M}\\p{N}.-]{1,190}");

    private MailAddress() {}

    /// {@return the addresses in a line, which stand apart by commas or semicolons; what is none is left out}
    public static List<String> all(String line) {
        return Stream.of(line.split("[,;]"))
                .map(String::strip)
                .filter(MailAddress::is)
                .toList();
    }

    /// {@return whether the words are one mail address}
    public static boolean is(String words) {
        return ADDRESS.matcher(words).matches();
    }
}
