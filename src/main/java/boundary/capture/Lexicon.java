package boundary.capture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words of one language, or of several together: phrases with what they say, and small word classes. Read from the
/// tables beside this class.
///
/// A table has sections: `[CALL OUT]` heads phrases that say a call that went out, `[#MONTH 11]` words for November.
/// Phrases are divided by commas; a line that begins with `;` is a remark.
final class Lexicon {
    /// All languages together.
    static final Lexicon ALL = of("en", "ru", "kk");

    /// A phrase and what it says.
    record Entry(Phrase phrase, List<Sense> senses, String language) {}

    private final Map<String, List<Entry>> byWord = new HashMap<>();
    private final Map<Character, List<Entry>> byLetter = new HashMap<>();
    private final Map<WordClass, Map<String, Integer>> classes = new EnumMap<>(WordClass.class);
    private final Set<String> words = new HashSet<>();

    private Lexicon() {}

    private static Lexicon of(String... languages) {
        Lexicon lexicon = new Lexicon();
        for (String language : languages) {
            lexicon.read(language);
        }
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

    private void read(String language) {
        String table = language + ".txt";
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(table), table);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String head = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    head = line.substring(1, line.indexOf(']'));
                } else if (!line.isBlank() && !line.startsWith(";")) {
                    add(head, line, language);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(table, broken);
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
