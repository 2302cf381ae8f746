package boundary.exchange;

import java.util.regex.Pattern;

/// Words as workbooks hold them: a character that XML has no place for is written as `_xHHHH_`, and so is the line of
/// whoever wrote that themselves.
final class XlsxText {
    private static final Pattern LIKE_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final int LONGEST_NAME = 31;

    private XlsxText() {}

    static String written(String words) {
        String safe = LIKE_ESCAPED.matcher(words).replaceAll("_x005F_");
        if (safe.chars().allMatch(c -> Markup.isHeld(c) || Character.isSurrogate((char) c))) {
            return safe;
        }
        var text = new StringBuilder(safe.length() + 16);
        safe.codePoints().forEach(c -> {
            if (Markup.isHeld(c)) {
                text.appendCodePoint(c);
            } else {
                text.append("_x%04X_".formatted(c));
            }
        });
        return text.toString();
    }

    /// {@return a name that a sheet may have}
    static String sheetName(String name) {
        String clean = name.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").strip();
        String brief = clean.length() <= LONGEST_NAME ? clean : clean.substring(0, LONGEST_NAME);
        return brief.isEmpty() ? "1" : brief;
    }
}
