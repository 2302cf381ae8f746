package boundary.cli;

/// What is printed for people never moves the cursor, changes the colours or turns the writing of a terminal.
final class Terminal {
    private Terminal() {}

    /// {@return a sentence in one line, in which names and paths of others do no harm}
    static String line(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().map(Terminal::harmless).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static int harmless(int c) {
        boolean turns = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        return Character.isISOControl(c) || turns ? ' ' : c;
    }
}
