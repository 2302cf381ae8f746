package boundary.exchange;

/// Keeps texts from being taken for formulas: one that begins, after blanks and marks that nobody sees, with `= + - @`
/// or their full-width forms, or at once with TAB, a line break, NUL or `'`, is written with a `'` before it and read
/// back without. Numbers and dates are never guarded.
final class Guard {
    private static final String FORMULA = "=+-@＝＋－＠";
    private static final String AT_ONCE = "'\t\r\n\u0000";

    private Guard() {}

    static String write(String text) {
        return isRisky(text) ? "'" + text : text;
    }

    static String read(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && isRisky(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isRisky(String text) {
        if (!text.isEmpty() && AT_ONCE.indexOf(text.charAt(0)) >= 0) {
            return true;
        }
        int first = 0;
        while (first < text.length() && isUnseen(text.charAt(first))) {
            first++;
        }
        return first < text.length() && FORMULA.indexOf(text.charAt(first)) >= 0;
    }

    private static boolean isUnseen(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
