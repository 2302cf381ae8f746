package boundary.letter;

import java.util.Locale;
import java.util.Set;

/// How a phrase is taken out of a text so that the rest still reads: with its clause where others stand beside it in
/// the sentence, else with the sentence, else with the line.
///
/// @param from index of the first character that goes
/// @param to index after the last one
/// @param instead what stands there afterwards: nothing, or the capital letter with which the rest begins
public record Cut(int from, int to, String instead) {
    private static final String ENDS = ".!?…";
    private static final String PARTS = ",;:—–";
    private static final Set<String> JOINTS =
            Set.of("but", "and", "so", "yet", "но", "а", "и", "однако", "бірақ", "ал", "және", "сондықтан");

    private static final Set<String> DEPENDS = Set.of(
            "that", "if", "because", "which", "who", "что", "чтобы", "если", "потому", "как", "который", "которая");

    /// {@return what goes with the words from one index to the other, on whichever lines they stand}
    public static Cut of(String text, int from, int to) {
        int begin = sentenceBegin(text, from);
        int end = sentenceEnd(text, to);
        int clauseBegin = clauseBegin(text, begin, from);
        int clauseEnd = clauseEnd(text, end, to);
        boolean first = clauseBegin == begin;
        boolean last = clauseEnd == end;
        if (first && last) {
            return sentence(text, begin, end);
        }
        if (last) {
            return new Cut(trimmed(text, clauseBegin - 1), withoutStop(text, clauseBegin, end), "");
        }
        return first ? opening(text, begin, clauseEnd + 1) : new Cut(clauseBegin, clauseEnd + 1, "");
    }

    /// {@return the text without it}
    public String in(String text) {
        return text.substring(0, from) + instead + text.substring(to);
    }

    /// The first clause goes, with the word that joins the next one to it, which then begins the sentence.
    private static Cut opening(String text, int begin, int rest) {
        int at = skipBlanks(text, rest);
        String joint = word(text, at);
        if (JOINTS.contains(joint)) {
            at = skipBlanks(text, at + joint.length());
        }
        if (at >= text.length() || !Character.isLowerCase(text.charAt(at))) {
            return new Cut(begin, at, "");
        }
        return new Cut(begin, at + 1, String.valueOf(Character.toUpperCase(text.charAt(at))));
    }

    /// A sentence goes with the blank beside it; where it was all of its line, with the line and an empty one
    /// beside it.
    private static Cut sentence(String text, int begin, int end) {
        int to = skipBlanks(text, end);
        boolean opensLine = begin == 0 || text.charAt(begin - 1) == '\n';
        boolean closesLine = to == text.length() || text.charAt(to) == '\n';
        if (!opensLine) {
            return closesLine ? new Cut(trimmed(text, begin), to, "") : new Cut(begin, to, "");
        }
        if (!closesLine) {
            return new Cut(begin, to, "");
        }
        int breaks = to;
        while (breaks < text.length() && text.charAt(breaks) == '\n') {
            breaks++;
        }
        if (breaks < text.length()) {
            return new Cut(begin, breaks, "");
        }
        int before = begin;
        while (before > 0 && text.charAt(before - 1) == '\n') {
            before--;
        }
        return new Cut(before, to, "");
    }

    private static int sentenceBegin(String text, int from) {
        int at = from;
        while (at > 0 && text.charAt(at - 1) != '\n' && !(isBlank(text.charAt(at - 1)) && endsBefore(text, at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean endsBefore(String text, int at) {
        int back = at;
        while (back > 0 && isBlank(text.charAt(back - 1))) {
            back--;
        }
        return back > 0 && ENDS.indexOf(text.charAt(back - 1)) >= 0;
    }

    /// {@return the index behind the stops of the sentence, or at the end of its line}
    private static int sentenceEnd(String text, int to) {
        int at = Math.max(to, 1);
        boolean ended = ENDS.indexOf(text.charAt(at - 1)) >= 0;
        if (ended && (at == text.length() || Character.isWhitespace(text.charAt(at)))) {
            return at;
        }
        while (at < text.length() && text.charAt(at) != '\n') {
            boolean stop = ENDS.indexOf(text.charAt(at)) >= 0;
            at++;
            if (stop && (at == text.length() || Character.isWhitespace(text.charAt(at)))) {
                return at;
            }
        }
        return at;
    }

    private static int clauseBegin(String text, int begin, int from) {
        for (int at = from - 1; at >= begin; at--) {
            if (parts(text, at)) {
                return at + 1;
            }
        }
        return begin;
    }

    private static int clauseEnd(String text, int end, int to) {
        for (int at = to; at < end; at++) {
            if (parts(text, at)) {
                return at;
            }
        }
        return end;
    }

    /// {@return whether a sign parts clauses there: a comma between digits does not, nor one before a clause that
    /// depends on the words before it}
    private static boolean parts(String text, int at) {
        boolean sign = PARTS.indexOf(text.charAt(at)) >= 0
                && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
        return sign && !DEPENDS.contains(word(text, skipBlanks(text, at + 1)));
    }

    private static String word(String text, int from) {
        int to = from;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private static int withoutStop(String text, int from, int end) {
        int at = end;
        while (at > from && ENDS.indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    private static int trimmed(String text, int end) {
        int at = end;
        while (at > 0 && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c != '\n' && Character.isWhitespace(c);
    }
}
