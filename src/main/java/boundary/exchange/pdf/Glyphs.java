package boundary.exchange.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/// Makes words of any kind drawable: what the typeface has no letter for stands as a sign that something is missing,
/// and is counted.
final class Glyphs {
    private static final char MISSING = '\uFFFD';

    /// What stands for a character that the typeface lacks.
    private static final Map<Integer, String> INSTEAD = Map.of(
            (int) '\t', " ",
            (int) '\u2028', "\n",
            (int) '\u2029', "\n",
            (int) '\u202F', "\u00A0",
            (int) '\u2007', "\u00A0",
            (int) '\u2011', "-",
            (int) '₸', "KZT",
            (int) '₴', "UAH",
            (int) '→', "–");

    private final Faces faces;
    private int missing;

    Glyphs(Faces faces) {
        this.faces = faces;
    }

    /// {@return how many characters had no letter so far}
    int missing() {
        return missing;
    }

    /// Words as they are drawn.
    ///
    /// @param text characters that can be drawn, one `char` each, and line breaks
    /// @param meant what was written where a sign stands that something is missing, by the index of that sign
    record Drawn(String text, Map<Integer, String> meant) {}

    /// {@return the words as they are drawn}
    Drawn drawable(String words) throws IOException {
        var drawn = new StringBuilder(words.length());
        var meant = new HashMap<Integer, String>();
        for (int c :
                Normalizer.normalize(words, Normalizer.Form.NFC).codePoints().toArray()) {
            if (c == '\n') {
                drawn.append('\n');
            } else if (c <= Character.MAX_VALUE && !Character.isISOControl(c) && faces.has(c) && !isUnseen(c)) {
                drawn.append((char) c);
            } else {
                draw(drawn, meant, c);
            }
        }
        return new Drawn(drawn.toString(), meant);
    }

    private void draw(StringBuilder drawn, Map<Integer, String> meant, int c) {
        String instead = INSTEAD.get(c);
        int last = drawn.length() - 1;
        if (instead != null) {
            drawn.append(instead);
        } else if (Character.getType(c) == Character.SPACE_SEPARATOR) {
            drawn.append(' ');
        } else if (Character.isISOControl(c)) {
            return;
        } else if (isUnseen(c) || isPartOfMissing(drawn, c)) {
            meant.computeIfPresent(last, (at, before) -> before + Character.toString(c));
        } else {
            drawn.append(MISSING);
            meant.put(last + 1, Character.getType(c) == Character.SURROGATE ? "\uFFFD" : Character.toString(c));
            missing++;
        }
    }

    /// {@return whether the character only tells others what to do}
    private static boolean isUnseen(int c) {
        return Character.getType(c) == Character.FORMAT || c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    }

    private static boolean isPartOfMissing(StringBuilder drawn, int c) {
        int type = Character.getType(c);
        return !drawn.isEmpty()
                && drawn.charAt(drawn.length() - 1) == MISSING
                && (type == Character.MODIFIER_SYMBOL
                        || type == Character.NON_SPACING_MARK
                        || type == Character.ENCLOSING_MARK);
    }
}
