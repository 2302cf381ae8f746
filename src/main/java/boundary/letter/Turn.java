package boundary.letter;

import boundary.journal.Fold;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// A turn of words to be found in one sentence of a letter. Written as words with a space between: `word*` stands for
/// all its endings, `*word` for all words that end so, `one/other` for either, `(word)` for one that may be missing,
/// `..` for up to three words of any kind.
final class Turn {
    private static final int LONGEST_ENDING = 10;
    private static final int LONGEST_GAP = 3;
    /// The endings with which Kazakh denies what a word says: a word with one is none of the endings of `word*`.
    private static final Pattern KAZAKH_DENIAL = Pattern.compile(".*(ма|ме|ба|бе|па|пе)(й|ды|ди|с|ган|ген|у).*");

    /// Where a turn was found: the index of its first word, and that after its last one.
    record Match(int from, int to) {
        boolean overlaps(Match other) {
            return from < other.to && other.from < to;
        }
    }

    private record Form(String letters, boolean opensLeft, boolean opensRight) {
        boolean fits(String word) {
            if (opensLeft) {
                return word.endsWith(letters);
            }
            if (!opensRight) {
                return word.equals(letters);
            }
            return word.startsWith(letters)
                    && word.length() - letters.length() <= LONGEST_ENDING
                    && !KAZAKH_DENIAL.matcher(word.substring(letters.length())).matches();
        }
    }

    private record Element(List<Form> either, boolean optional, boolean gap) {
        boolean fits(LetterWord word) {
            for (Form form : either) {
                if (form.fits(word.folded())) {
                    return true;
                }
            }
            return false;
        }
    }

    private final List<Element> elements;

    Turn(String written) {
        elements =
                Arrays.stream(written.strip().split("\\s+")).map(Turn::element).toList();
    }

    private static Element element(String written) {
        boolean optional = written.startsWith("(");
        String bare = optional ? written.substring(1, written.length() - 1) : written;
        if (bare.equals("..")) {
            return new Element(List.of(), true, true);
        }
        var either = new ArrayList<Form>();
        for (String word : bare.split("/")) {
            String letters = Fold.of(word.replace("*", ""));
            either.add(new Form(letters, word.startsWith("*"), word.endsWith("*")));
        }
        return new Element(either, optional, false);
    }

    /// {@return where any of the turns stands, in the order of the text}
    static List<Match> found(List<Turn> turns, List<LetterWord> words) {
        var found = new ArrayList<Match>();
        for (Turn turn : turns) {
            for (int from = 0; from < words.size(); from++) {
                int to = turn.match(words, from, 0);
                if (to > from) {
                    found.add(new Match(from, to));
                }
            }
        }
        found.sort(Comparator.comparingInt(Match::from));
        return found;
    }

    /// {@return the index after the last word of the match, or -1}
    private int match(List<LetterWord> words, int at, int element) {
        if (element == elements.size()) {
            return at;
        }
        Element wanted = elements.get(element);
        if (wanted.gap) {
            return matchAfterGap(words, at, element + 1);
        }
        if (isWithin(words, at, element) && wanted.fits(words.get(at))) {
            int end = match(words, at + 1, element + 1);
            if (end >= 0) {
                return end;
            }
        }
        return wanted.optional ? match(words, at, element + 1) : -1;
    }

    private int matchAfterGap(List<LetterWord> words, int at, int element) {
        for (int skipped = 0; skipped <= LONGEST_GAP; skipped++) {
            int end = match(words, at + skipped, element);
            if (end >= 0) {
                return end;
            }
            if (!isWithin(words, at + skipped, element)) {
                return -1;
            }
        }
        return -1;
    }

    /// {@return whether a word is there that can go on the turn: in the sentence of the word before it}
    private static boolean isWithin(List<LetterWord> words, int at, int element) {
        return at < words.size()
                && (element == 0
                        || at > 0
                                && words.get(at).sentence() == words.get(at - 1).sentence());
    }
}
