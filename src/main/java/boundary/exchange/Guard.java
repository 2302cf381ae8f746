package boundary.exchange;

/// Keeps texts from being taken for formulas: one that begins with `= + - @ '`, TAB or CR is written with a `'` before
/// it and read back without. Numbers and dates are never guarded.
final class Guard {
    private static final String TRIGGERS = "=+-@'\t\r";

    private Guard() {}

    static String write(String text) {
        return !text.isEmpty() && TRIGGERS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    static String read(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && TRIGGERS.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }
}
