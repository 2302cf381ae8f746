package boundary.journal;

/// What the journal does to every text before it is kept: nothing that a person would notice.
///
/// Lone surrogates become U+FFFD (no file could hold them), control characters other than tab and line breaks go, and
/// names lose the invisible marks that turn the direction of writing.
public final class Text {
    /// The longest name, in characters.
    public static final int NAME_LIMIT = 200;
    /// The longest note, in characters.
    public static final int BODY_LIMIT = 100_000;

    private Text() {}

    /// {@return a note as it is kept}
    ///
    /// @throws IllegalArgumentException if it is longer than `BODY_LIMIT`
    public static String body(String text) {
        return limited(clean(text, false), BODY_LIMIT);
    }

    /// {@return one line of text as it is kept: line breaks become spaces, the ends are trimmed}
    ///
    /// @throws IllegalArgumentException if it is longer than the limit
    public static String line(String text, int limit) {
        return limited(clean(text, true).strip(), limit);
    }

    /// {@return a name as it is kept: one line without marks of writing direction}
    ///
    /// @throws IllegalArgumentException if it is longer than `NAME_LIMIT`
    public static String name(String text) {
        StringBuilder kept = new StringBuilder();
        line(text, Integer.MAX_VALUE)
                .codePoints()
                .filter(c -> !turnsDirection(c))
                .forEach(kept::appendCodePoint);
        return limited(kept.toString().strip(), NAME_LIMIT);
    }

    private static String limited(String text, int limit) {
        if (text.length() > limit) {
            throw new IllegalArgumentException("a text of " + text.length() + " characters is longer than " + limit);
        }
        return text;
    }

    private static String clean(String text, boolean oneLine) {
        if (text.chars().noneMatch(c -> needsCare((char) c))) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(kept, c, oneLine));
        return kept.toString();
    }

    private static void append(StringBuilder kept, int c, boolean oneLine) {
        if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            kept.append('\uFFFD');
        } else if (oneLine && (c == '\t' || breaksLine(c))) {
            kept.append(' ');
        } else if (!isDropped(c)) {
            kept.appendCodePoint(c);
        }
    }

    private static boolean needsCare(char c) {
        return Character.isISOControl(c) || breaksLine(c) || Character.isSurrogate(c);
    }

    private static boolean isDropped(int c) {
        return Character.isISOControl(c) && c != '\t' && !breaksLine(c);
    }

    private static boolean breaksLine(int c) {
        return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean turnsDirection(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F || c == 0x061C;
    }
}
