package boundary.exchange;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/// Names of files that every system takes.
public final class SafeName {
    /// Linux allows 255 bytes; some room is left for what is added while a file is written, and for the ending.
    private static final int MOST_BYTES = 180;

    private static final Pattern NOWHERE =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}/\\\\:*?\"<>|]+");
    private static final Pattern DEVICE = Pattern.compile(
            "(?:con|prn|aux|nul|com[0-9\u00B9\u00B2\u00B3]|lpt[0-9\u00B9\u00B2\u00B3]|conin\\$|conout\\$)(?:\\..*)?",
            Pattern.CASE_INSENSITIVE);

    private SafeName() {}

    /// {@return a name without an ending, made of words that a person wrote and what stands behind them}
    ///
    /// @param otherwise the name where nothing of the words can stand in one
    /// @param behind what stands behind the words, such as a day; safe by itself
    public static String of(String words, String otherwise, String behind) {
        String name = Normalizer.normalize(words, Normalizer.Form.NFC);
        name = NOWHERE.matcher(name).replaceAll(" ").replaceAll("\\s+", " ");
        name = edges(limited(edges(name)));
        if (name.isEmpty()) {
            name = otherwise;
        }
        String whole = name + behind;
        return DEVICE.matcher(whole.strip()).matches() || DEVICE.matcher(name).matches() ? "_" + whole : whole;
    }

    /// {@return the name without what must not stand at its ends: blanks and dots, and dashes that a shell would
    /// take for an option}
    private static String edges(String name) {
        return name.replaceAll("^[\\s.~-]+", "").replaceAll("[\\s.]+$", "");
    }

    /// {@return as many whole letters as there is room for}
    private static String limited(String name) {
        int[] points = name.codePoints().toArray();
        int bytes = 0;
        var kept = new StringBuilder();
        for (int point : points) {
            bytes += Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MOST_BYTES) {
                return kept.toString();
            }
            kept.appendCodePoint(point);
        }
        return kept.toString();
    }
}
