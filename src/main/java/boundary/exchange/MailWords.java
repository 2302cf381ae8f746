package boundary.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// Writes words for the head of a mail: as they are where they are plain, else as encoded words (RFC 2047), folded.
final class MailWords {
    private static final int LINE = 76;
    private static final String BEGIN = "=?UTF-8?B?";
    private static final String END = "?=";
    private static final int MOST_BYTES = 45; // 60 characters, 72 with what stands around them

    private MailWords() {}

    /// {@return the words without any line end of their own}
    ///
    /// @param taken how many characters of the line are taken already
    static String encoded(String words, int taken) {
        boolean plain = words.chars().allMatch(c -> c >= ' ' && c < 127) && !words.contains("=?");
        return plain && taken + words.length() <= LINE ? words : folded(words, taken);
    }

    private static String folded(String words, int taken) {
        var text = new StringBuilder();
        int room = Math.min(MOST_BYTES, (LINE - taken - BEGIN.length() - END.length()) / 4 * 3);
        int from = 0;
        while (from < words.length()) {
            int to = end(words, from, room);
            byte[] bytes = words.substring(from, to).getBytes(StandardCharsets.UTF_8);
            text.append(from == 0 ? "" : "\r\n ");
            text.append(BEGIN).append(Base64.getEncoder().encodeToString(bytes)).append(END);
            from = to;
            room = MOST_BYTES;
        }
        return text.toString();
    }

    /// {@return where so many bytes end, between two characters}
    private static int end(String words, int from, int room) {
        int bytes = 0;
        int at = from;
        while (at < words.length()) {
            int c = words.codePointAt(at);
            bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (bytes > room && at > from) {
                return at;
            }
            at += Character.charCount(c);
        }
        return at;
    }
}
