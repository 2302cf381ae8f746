package boundary.capture;

import boundary.journal.Fold;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words of all languages together: phrases with what they say, and small word classes. Read from the tables beside
/// this class.
///
/// A table has sections: `[CALL OUT]` heads phrases that say a call that went out, `[#MONTH 11]` words for November.
/// Phrases are divided by commas; a line that begins with `;` is a remark.
final class Lexicon {
    /// All languages together.
    static final Lexicon ALL = ofAll();

    /// A phrase and what it says.
    record Entry(Phrase phrase, List<Sense> senses, String language) {}

    private final Map<String, List<Entry>> byWord = new HashMap<>();
    private final Map<Character, List<Entry>> byLetter = new HashMap<>();
    private final Map<WordClass, Map<String, Integer>> classes = new EnumMap<>(WordClass.class);
    private final Set<String> words = new HashSet<>();

    private Lexicon() {}

    private static Lexicon ofAll() {
        Lexicon lexicon = new Lexicon();
        lexicon.read("en", List.of(EnglishContact.TABLE, EnglishSignals.TABLE, EnglishTime.TABLE));
        lexicon.read("ru", List.of(RussianContact.TABLE, RussianSignals.TABLE, RussianTime.TABLE));
        lexicon.read("kk", List.of(KazakhContact.TABLE, KazakhSignals.TABLE, KazakhTime.TABLE));
        return lexicon;
    }

    /// {@return the phrases that can begin with a word}
    List<Entry> beginning(Token token) {
        String word = token.folded();
        if (word.isEmpty()) {
            return List.of();
        }
        List<Entry> entries = new ArrayList<>(byWord.getOrDefault(word, List.of()));
        entries.addAll(byLetter.getOrDefault(word.charAt(0), List.of()));
        return entries;
    }

    /// {@return the value of a word in a class, or nothing where it does not belong to it}
    @Nullable
    Integer value(WordClass wanted, Token token) {
        return token.isWord() ? classes.getOrDefault(wanted, Map.of()).get(token.folded()) : null;
    }

    /// {@return whether a word belongs to a class}
    boolean is(WordClass wanted, Token token) {
        return value(wanted, token) != null;
    }

    /// {@return all words of the phrases, as they are compared; of open ones the stem}
    Set<String> words() {
        return words;
    }

    private void read(String language, List<String> tables) {
        for (String table : tables) {
            String head = "";
            for (String line : table.split("\n")) {
                if (line.startsWith("[")) {
                    head = line.substring(1, line.indexOf(']'));
                } else {
                    add(head, line, language);
                }
            }
        }
    }

    private void add(String head, String line, String language) {
        for (String written : line.split(",")) {
            if (written.isBlank()) {
                continue;
            }
            if (head.startsWith("#")) {
                addWord(head.substring(1).split(" "), Fold.of(written.strip()));
            } else {
                addPhrase(new Entry(new Phrase(written), Senses.named(head), language));
            }
        }
    }

    private void addPhrase(Entry entry) {
        words.addAll(entry.phrase.words());
        for (String word : entry.phrase.firstWords()) {
            byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(entry);
        }
        for (char letter : entry.phrase.firstLetters()) {
            byLetter.computeIfAbsent(letter, _ -> new ArrayList<>()).add(entry);
        }
    }

    private void addWord(String[] head, String word) {
        words.add(word);
        classes.computeIfAbsent(WordClass.valueOf(head[0]), _ -> new HashMap<>())
                .putIfAbsent(word, head.length > 1 ? Integer.parseInt(head[1]) : 0);
    }
}
