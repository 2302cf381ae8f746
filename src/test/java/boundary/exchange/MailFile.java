package boundary.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A mail that a test reads back the way a mail program does: RFC 5322 for heads, RFC 2047 for the words in them, RFC
/// 2046 for the parts.
///
/// @param heads by name, unfolded and decoded
/// @param parts nothing where it is no multipart
record MailFile(Map<String, String> heads, List<MailFile> parts, String text) {
    private static final Pattern WORD = Pattern.compile("=\\?([^?]+)\\?([BbQq])\\?([^?]*)\\?=");

    static MailFile read(byte[] bytes) {
        return read(new String(bytes, StandardCharsets.UTF_8));
    }

    private static MailFile read(String file) {
        int end = file.indexOf("\r\n\r\n");
        Map<String, String> heads = heads(file.substring(0, end));
        String body = file.substring(end + 4);
        Matcher boundary = Pattern.compile("multipart/alternative; boundary=\"([^\"]+)\"")
                .matcher(heads.getOrDefault("Content-Type", ""));
        if (boundary.matches()) {
            return new MailFile(heads, parts(body, "--" + boundary.group(1)), "");
        }
        byte[] text = "base64".equals(heads.get("Content-Transfer-Encoding"))
                ? Base64.getMimeDecoder().decode(body)
                : body.getBytes(StandardCharsets.UTF_8);
        return new MailFile(heads, List.of(), new String(text, StandardCharsets.UTF_8));
    }

    private static List<MailFile> parts(String body, String delimiter) {
        var parts = new ArrayList<MailFile>();
        String[] pieces = ("\r\n" + body).split(Pattern.quote("\r\n" + delimiter));
        for (String piece : pieces) {
            if (piece.startsWith("\r\n")) {
                parts.add(read(piece.substring(2)));
            }
        }
        if (!pieces[pieces.length - 1].startsWith("--")) {
            throw new IllegalArgumentException("the last part has no end");
        }
        return parts;
    }

    private static Map<String, String> heads(String text) {
        var heads = new LinkedHashMap<String, String>();
        for (String line : text.replaceAll("\r\n[ \t]", "\0 ").split("\r\n")) {
            int colon = line.indexOf(':');
            String twice = heads.put(line.substring(0, colon), decoded(line.substring(colon + 1)));
            if (twice != null) {
                throw new IllegalArgumentException("twice: " + line);
            }
        }
        return heads;
    }

    /// Space between two encoded words is none.
    private static String decoded(String value) {
        var text = new StringBuilder();
        Matcher word =
                WORD.matcher(value.replaceAll("\\?=\\s*\0\\s*=\\?", "?==?").replace("\0", ""));
        while (word.find()) {
            if (!word.group(1).equalsIgnoreCase("utf-8") || !word.group(2).equalsIgnoreCase("b")) {
                throw new IllegalArgumentException("not expected: " + word.group());
            }
            String plain = new String(Base64.getDecoder().decode(word.group(3)), StandardCharsets.UTF_8);
            word.appendReplacement(text, Matcher.quoteReplacement(plain));
        }
        return word.appendTail(text).toString().strip();
    }
}
