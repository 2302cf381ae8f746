package boundary.capture;

import boundary.journal.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A turn of words to be found in a line. Written as words with a space between: `word*` stands for all its endings,
/// `one/other` for either, `(word)` for one that may be missing, `..` for up to two words of any kind.
final class Phrase {
    private static final int LONGEST_ENDING = 6;
    private static final Pattern KAZAKH_DENIAL = Pattern.compile("(ма|ме|ба|бе|па|пе)(й|д[ыи]|с|г[ае]н).*");

    private static final Pattern ENDS_IN_DENIAL = Pattern.compile(".+" + KAZAKH_DENIAL.pattern());

    private record Word(String stem, boolean open) {
        boolean fits(String word) {
            if (!open) {
                return word.equals(stem);
            }
            int ending = word.length() - stem.length();
            return ending >= 0
                    && ending <= LONGEST_ENDING
                    && word.startsWith(stem)
                    && !KAZAKH_DENIAL
                            .matcher(word)
                            .region(stem.length(), word.length())
                            .matches();
        }
    }

    private record Element(List<Word> either, boolean optional, boolean gap) {
        boolean fits(Token token) {
            for (Word word : either) {
                if (!token.isSign() && word.fits(token.folded())) {
                    return true;
                }
            }
            return false;
        }
    }

    private final List<Element> elements;

    Phrase(String written) {
        this.elements = List.of(written.strip().split(" +")).stream()
                .map(Phrase::element)
                .toList();
    }

    private static Element element(String written) {
        boolean optional = written.startsWith("(");
        String bare = optional ? written.substring(1, written.length() - 1) : written;
        if (bare.equals("..")) {
            return new Element(List.of(), true, true);
        }
        List<Word> either = new ArrayList<>();
        for (String word : bare.split("/")) {
            boolean open = word.endsWith("*");
            either.add(new Word(Fold.of(open ? word.substring(0, word.length() - 1) : word), open));
        }
        return new Element(either, optional, false);
    }

    /// {@return whether a word has the ending with which Kazakh denies what it says}
    static boolean isDenial(String folded) {
        return ENDS_IN_DENIAL.matcher(folded).matches();
    }

    /// {@return the whole words that a match can begin with}
    Set<String> firstWords() {
        return first().filter(w -> !w.open).map(Word::stem).collect(Collectors.toSet());
    }

    /// {@return the letters that a match can begin with whose first word is open}
    Set<Character> firstLetters() {
        return first().filter(Word::open).map(w -> w.stem.charAt(0)).collect(Collectors.toSet());
    }

    private Stream<Word> first() {
        long optional = elements.stream().takeWhile(Element::optional).count();
        return elements.stream().limit(optional + 1).flatMap(e -> e.either.stream());
    }

    /// {@return the words in it, as they are compared; of open ones the stem}
    List<String> words() {
        return elements.stream().flatMap(e -> e.either.stream()).map(Word::stem).toList();
    }

    /// {@return the index after the last token of a match that begins at `from`, or -1}
    int match(Tokens tokens, int from) {
        return match(tokens, from, 0);
    }

    private int match(Tokens tokens, int index, int element) {
        if (element == elements.size()) {
            return index;
        }
        Element wanted = elements.get(element);
        if (wanted.gap) {
            return matchAfterGap(tokens, index, element + 1);
        }
        int at = element > 0 && isJoint(tokens.at(index)) ? index + 1 : index;
        if (wanted.fits(tokens.at(at))) {
            int end = match(tokens, at + 1, element + 1);
            if (end >= 0) {
                return end;
            }
        }
        return wanted.optional ? match(tokens, index, element + 1) : -1;
    }

    private int matchAfterGap(Tokens tokens, int index, int element) {
        int at = index;
        for (int skipped = 0; skipped <= 2; skipped++) {
            int end = match(tokens, at, element);
            if (end >= 0) {
                return end;
            }
            if (tokens.at(at).isSign()) {
                return -1;
            }
            at++;
        }
        return -1;
    }

    private static boolean isJoint(Token token) {
        return token.isSign("-.\u2010\u2011\u00AB\u00BB\"\u201C\u201D/");
    }
}
