package boundary.exchange.pdf;

import java.io.IOException;
import java.text.Normalizer;
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

    /// {@return the words in characters that can be drawn, one `char` each, and line breaks}
    String drawable(String words) throws IOException {
        var drawn = new StringBuilder(words.length());
        for (int c :
                Normalizer.normalize(words, Normalizer.Form.NFC).codePoints().toArray()) {
            if (c == '\n') {
                drawn.append('\n');
            } else if (c <= Character.MAX_VALUE && !Character.isISOControl(c) && faces.has(c) && !isUnseen(c)) {
                drawn.append((char) c);
            } else {
                draw(drawn, c);
            }
        }
        return drawn.toString();
    }

    private void draw(StringBuilder drawn, int c) {
        String instead = INSTEAD.get(c);
        if (instead != null) {
            drawn.append(instead);
        } else if (Character.getType(c) == Character.SPACE_SEPARATOR) {
            drawn.append(' ');
        } else if (!Character.isISOControl(c) && !isUnseen(c) && !isPartOfMissing(drawn, c)) {
            drawn.append(MISSING);
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
