package boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import boundary.text.Language;
import boundary.text.Plural;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The bundles of every language say the same things, in that language and completely, and the program says all of
/// them.
///
/// A message counts as used where the main sources have its key as a literal (of a plural: its key without the form),
/// or put it together: from a literal with a dot that begins it, such as `"band."` or `"help.data"`, and parts that are
/// the names of constants, numbers, or literals themselves.
class MessagesTest {
    private static final Path BUNDLES = Path.of("src/main/resources/boundary/text");
    private static final List<String> FILES = List.of("messages", "sample");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    /// Places, fields of letters and line ends.
    private static final Pattern WORDLESS = Pattern.compile("\\{(\\d|[A-Z_]+)}|\\\\n");
    private static final Pattern FORM = Pattern.compile("\\.(one|few|many|other)$");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern LOOKUP = Pattern.compile("\\b(text|count)\\(\\s*\"([a-z][A-Za-z]*(?:\\.\\w+)+\\.?)\"");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    /// Names that stay as they are in every language.
    private static final Set<String> NAMES = Set.of(
            "Boundary",
            "Journal",
            "Markdown",
            "Excel",
            "Enter",
            "Tab",
            "Esc",
            "Ctrl",
            "Alt",
            "Shift",
            "Del",
            "Space",
            "northwind",
            "atlas",
            "lumen",
            "boundary-journal",
            "Lumen",
            "Clinic");

    @Test
    void everyLanguageHasTheSameMessages() throws IOException {
        for (String file : FILES) {
            Set<String> expected = stems(bundle(file, Language.EN));
            for (Language language : Language.values()) {
                assertEquals(expected, stems(bundle(file, language)), file + " in " + language);
            }
        }
    }

    @Test
    void everyPluralHasTheFormsOfItsLanguage() throws IOException {
        var wrong = new ArrayList<String>();
        everyBundle((language, texts) -> {
            Set<String> needed = Plural.in(language).stream()
                    .map(p -> p.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.toCollection(TreeSet::new));
            forms(texts).forEach((stem, forms) -> {
                if (!forms.equals(needed)) {
                    wrong.add(language + " " + stem + " has " + forms + ", not " + needed);
                }
            });
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyLanguageHasTheSamePlaces() throws IOException {
        var wrong = new ArrayList<String>();
        for (String file : FILES) {
            var places = new LinkedHashMap<String, Set<String>>();
            bundle(file, Language.EN).forEach((key, text) -> places.put(stem(key), places(text)));
            everyBundle(
                    file,
                    (language, texts) -> texts.forEach((key, text) -> {
                        if (!places(text).equals(places.get(stem(key)))) {
                            wrong.add(language + " " + key + " has " + places(text) + ", not " + places.get(stem(key)));
                        }
                    }));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void noMessageIsEmptyOrUntidy() throws IOException {
        var wrong = new ArrayList<String>();
        everyBundle((language, texts) -> texts.forEach((key, text) -> {
            if (text.isBlank() || text.contains("...") || text.contains("  ") || text.contains("\"")) {
                wrong.add(language + " " + key + " = " + text);
            }
        }));
        assertEquals(List.of(), wrong);
    }

    @Test
    void russianAndKazakhAreRussianAndKazakh() throws IOException {
        var wrong = new ArrayList<String>();
        everyBundle((language, texts) -> texts.forEach((key, text) -> {
            for (String word : WORDLESS.matcher(text).replaceAll(" ").split("[\\s«»“”„(),;:!?·…—–|]+")) {
                if (language != Language.EN && isForeign(word) || isMixed(word)) {
                    wrong.add(language + " " + key + ": " + word);
                }
            }
        }));
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyMessageIsUsed() throws IOException {
        Set<String> literals = literals();
        List<String> beginnings = literals.stream()
                .filter(l -> l.matches("[a-z]\\w*(\\.\\w+)*\\.|[a-z]\\w*(\\.\\w+)+"))
                .toList();
        List<String> unused = stems(bundle("messages", Language.EN)).stream()
                .filter(key -> !literals.contains(key))
                .filter(key -> beginnings.stream().noneMatch(b -> isMadeOf(b, key, literals)))
                .toList();
        assertEquals(List.of(), unused);
    }

    @Test
    void everyMessageThatIsUsedIsThere() throws IOException {
        Set<String> stems = stems(bundle("messages", Language.EN));
        var missing = new TreeSet<String>();
        for (String source : sources()) {
            LOOKUP.matcher(source).results().map(m -> m.group(2)).forEach(key -> {
                boolean prefix = key.endsWith(".") && stems.stream().anyMatch(s -> s.startsWith(key));
                if (!prefix && key.contains(".") && !stems.contains(key)) {
                    missing.add(key);
                }
            });
        }
        assertEquals(Set.of(), missing);
    }

    private static boolean isMadeOf(String beginning, String key, Set<String> literals) {
        String prefix = beginning.endsWith(".") ? beginning : beginning + ".";
        return key.startsWith(prefix)
                && Stream.of(key.substring(prefix.length()).split("\\."))
                        .allMatch(part -> part.matches("[A-Z][A-Z0-9_]*|\\d+")
                                || literals.contains(part)
                                || literals.contains("." + part));
    }

    /// Codes in capitals, options, file names and the names above may stand among Russian and Kazakh words.
    private static boolean isForeign(String word) {
        String bare = word.replaceAll("\\.$", "").replaceAll("-[\\p{IsCyrillic}]+$", "");
        return LATIN.matcher(bare).find()
                && !NAMES.contains(bare)
                && !bare.startsWith("-")
                && !bare.matches("[A-Z0-9][A-Z0-9_/+-]*")
                && !bare.matches(".+[._=/].+");
    }

    private static boolean isMixed(String word) {
        return Stream.of(word.split("-"))
                .anyMatch(p -> LATIN.matcher(p).find() && CYRILLIC.matcher(p).find());
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(r -> r.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String stem(String key) {
        return FORM.matcher(key).replaceAll("");
    }

    private static Set<String> stems(Map<String, String> texts) {
        return texts.keySet().stream().map(MessagesTest::stem).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Set<String>> forms(Map<String, String> texts) {
        var forms = new TreeMap<String, Set<String>>();
        texts.keySet().stream()
                .filter(k -> FORM.matcher(k).find())
                .forEach(k ->
                        forms.computeIfAbsent(stem(k), s -> new TreeSet<>()).add(k.substring(k.lastIndexOf('.') + 1)));
        return forms;
    }

    private static void everyBundle(BiConsumer<Language, Map<String, String>> check) throws IOException {
        for (String file : FILES) {
            everyBundle(file, check);
        }
    }

    private static void everyBundle(String file, BiConsumer<Language, Map<String, String>> check) throws IOException {
        for (Language language : Language.values()) {
            check.accept(language, bundle(file, language));
        }
    }

    /// Reads a bundle line by line, so that a key that stands twice is seen.
    private static Map<String, String> bundle(String file, Language language) throws IOException {
        var texts = new LinkedHashMap<String, String>();
        for (String line : Files.readAllLines(BUNDLES.resolve(file + "_" + language.tag() + ".properties"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int at = line.indexOf('=');
                String twice = texts.put(
                        line.substring(0, at).strip(), line.substring(at + 1).strip());
                assertEquals(null, twice, "twice in " + file + " " + language + ": " + line);
            }
        }
        return texts;
    }

    private static Set<String> literals() throws IOException {
        var literals = new TreeSet<String>();
        for (String source : sources()) {
            LITERAL.matcher(source).results().forEach(m -> literals.add(m.group(1)));
        }
        return literals;
    }

    private static List<String> sources() throws IOException {
        var sources = new ArrayList<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
        }
        return sources;
    }
}
