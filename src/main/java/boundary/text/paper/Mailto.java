package boundary.text.paper;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/// An address by which a mail program opens with a letter in it. Programs cut long ones off, so a letter that makes it
/// too long stays out of it, and only its address and subject go in.
///
/// @param uri begins with `mailto:`, and has no characters but those of a web address
/// @param whole whether the text of the letter is in it; if not, it has to be pasted
/// @param length how long it would be with the text, in characters
public record Mailto(String uri, boolean whole, int length) {
    /// What every system and mail program takes, in characters.
    public static final int LIMIT = 2000;
    /// What they take where the system itself sets no limit, which Windows does.
    public static final int WIDE_LIMIT = 8000;

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    /// {@return the address of a letter}
    public static Mailto of(FinishedLetter letter) {
        return of(letter, LIMIT);
    }

    /// {@return the address of a letter}
    ///
    /// @param limit the longest that the mail program takes, in characters
    public static Mailto of(FinishedLetter letter, int limit) {
        String to = "mailto:" + String.join(",", addresses(letter.email()));
        String headed = letter.subject().isEmpty() ? to + "?" : to + "?subject=" + encoded(letter.subject()) + "&";
        String whole = headed + "body=" + encoded(letter.text().replace("\n", "\r\n"));
        if (whole.length() <= limit) {
            return new Mailto(whole, true, whole.length());
        }
        String head = headed.substring(0, headed.length() - 1);
        return new Mailto(head.length() <= limit ? head : to, false, whole.length());
    }

    private static List<String> addresses(String email) {
        return MailAddress.all(email).stream()
                .map(one -> encoded(one).replace("%40", "@"))
                .toList();
    }

    private static String encoded(String text) {
        var uri = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (b >= 0 && UNRESERVED.indexOf(b) >= 0) {
                uri.append((char) b);
            } else {
                uri.append('%').append(HEX.toHexDigits(b));
            }
        }
        return uri.toString();
    }
}
