package boundary.exchange;

/// Words inside XML and HTML: all five signs that mean something there are written out, and what neither of them can
/// hold stands as U+FFFD.
final class Markup {
    private static final char REPLACED = '\uFFFD';

    private Markup() {}

    static String escaped(String words) {
        var text = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                case '\'' -> text.append("&#39;");
                default -> text.appendCodePoint(isHeld(c) ? c : REPLACED);
            }
        });
        return text.toString();
    }

    /// {@return whether XML can hold the character as it is}
    static boolean isHeld(int c) {
        return c == '\n'
                || c == '\t'
                || c >= 0x20 && c < 0x7F
                || c >= 0xA0 && c < 0xD800
                || c >= 0xE000 && c < 0xFFFE
                || c >= 0x1_0000;
    }
}
