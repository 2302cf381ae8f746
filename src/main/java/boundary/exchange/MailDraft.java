package boundary.exchange;

import boundary.text.paper.FinishedLetter;
import boundary.text.paper.MailAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/// Writes a letter as the file of a mail that is not sent yet (RFC 5322, 2045, 2047), with its text plain and as HTML.
/// Who sends it, the mail program knows.
final class MailDraft {
    private static final String CRLF = "\r\n";
    private static final String BOUNDARY = "=_letter"; // never inside base64
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final FinishedLetter letter;
    private final Instant at;

    MailDraft(FinishedLetter letter, Instant at) {
        this.letter = letter;
        this.at = at;
    }

    /// {@return the file, its lines ending with CRLF}
    String text() {
        return "Date: " + DATE.format(at) + CRLF
                + to()
                + "Subject: " + MailWords.encoded(letter.subject(), "Subject: ".length()) + CRLF
                + "X-Unsent: 1" + CRLF
                + "MIME-Version: 1.0" + CRLF
                + "Content-Language: " + letter.language().tag() + CRLF
                + "Content-Type: multipart/alternative; boundary=\"" + BOUNDARY + "\"" + CRLF
                + CRLF
                + part("plain", letter.text() + "\n")
                + part("html", letter.page())
                + "--" + BOUNDARY + "--" + CRLF;
    }

    private String to() {
        List<String> addresses = MailAddress.all(letter.email());
        return addresses.isEmpty() ? "" : "To: " + String.join("," + CRLF + " ", addresses) + CRLF;
    }

    private static String part(String kind, String text) {
        byte[] bytes = text.replace("\n", CRLF).getBytes(StandardCharsets.UTF_8);
        return "--" + BOUNDARY + CRLF
                + "Content-Type: text/" + kind + "; charset=UTF-8" + CRLF
                + "Content-Transfer-Encoding: base64" + CRLF
                + CRLF
                + Base64.getMimeEncoder(76, CRLF.getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(bytes) + CRLF;
    }
}
