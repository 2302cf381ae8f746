package boundary.letter;

import boundary.journal.Fold;
import java.util.ArrayList;
import java.util.List;

/// A word or a number of a letter.
///
/// @param from index of its first character in the text
/// @param to index after its last one
/// @param folded how it is compared: see `Fold`
/// @param sentence which sentence it stands in, counted from 0
record LetterWord(int from, int to, String folded, int sentence) {
    private static final String ENDS_SENTENCE = ".!?…;";

    static List<LetterWord> in(String text) {
        var words = new ArrayList<LetterWord>();
        int sentence = 0;
        int at = 0;
        while (at < text.length()) {
            int end = wordEnd(text, at);
            if (end > at) {
                words.add(new LetterWord(at, end, Fold.of(text.substring(at, end)), sentence));
                at = end;
            } else {
                sentence += endsSentence(text, at) ? 1 : 0;
                at++;
            }
        }
        return words;
    }

    private static int wordEnd(String text, int start) {
        if (text.charAt(start) == '%') {
            return start + 1;
        }
        int end = start;
        while (end < text.length() && (isLetter(text.charAt(end)) || end > start && joins(text, end))) {
            end++;
        }
        return end;
    }

    private static boolean joins(String text, int at) {
        return Fold.isApostrophe(text.charAt(at)) && at + 1 < text.length() && isLetter(text.charAt(at + 1));
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /// An empty line ends a sentence too, and a point does not where a letter or digit follows at once.
    private static boolean endsSentence(String text, int at) {
        char c = text.charAt(at);
        boolean last = at + 1 == text.length();
        if (c == '\n') {
            return isBlankUpToBreak(text, at + 1);
        }
        return ENDS_SENTENCE.indexOf(c) >= 0 && (last || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    private static boolean isBlankUpToBreak(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() && text.charAt(at) == '\n';
    }
}
