package boundary.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/// The words of the program in one language; immutable, and free to be shared between threads.
///
/// A message has places `{0}`, `{1}` … for its arguments; everything else in it is literal, apostrophes too. Whole
/// numbers among the arguments are written as the language writes them; other arguments are put in as they are, so
/// dates, decimals and amounts go through `dates()` and `figures()` first.
public final class Messages {
    private final Language language;
    private final Map<String, String> texts;

    private Messages(Language language, Map<String, String> texts) {
        this.language = language;
        this.texts = texts;
    }

    /// {@return the words of a language, read from the class path}
    public static Messages in(Language language) {
        return new Messages(language, read("messages_" + language.tag() + ".properties"));
    }

    public Language language() {
        return language;
    }

    /// {@return the message of a key with its arguments in place}
    ///
    /// @throws IllegalArgumentException if there is no such message, or it has a place for which there is no
    /// argument
    public String text(String key, Object... arguments) {
        String pattern = texts.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no message " + key + " in " + language.tag());
        }
        return pattern.indexOf('{') < 0 ? pattern : filled(key, pattern, arguments);
    }

    /// {@return the message of a key in the form that a number asks for: `key.one`, `key.few`, `key.many` or
    /// `key.other`}
    ///
    /// @param number stands in the message as `{0}`
    /// @param others stand in it as `{1}`, `{2}` …
    public String count(String key, long number, Object... others) {
        Object[] arguments = new Object[others.length + 1];
        arguments[0] = number;
        System.arraycopy(others, 0, arguments, 1, others.length);
        return text(key + Plural.of(language, number).suffix(), arguments);
    }

    /// {@return the word for a value of an enum: the message whose key is the prefix and the value's name}
    ///
    /// @param prefix ends with a dot, such as `band.`
    public String name(String prefix, Enum<?> value) {
        return text(prefix + value.name());
    }

    /// {@return whether there is a message of that key}
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /// {@return every key, in no order}
    public Set<String> keys() {
        return texts.keySet();
    }

    /// {@return how numbers, amounts and lengths of time are written}
    public Figures figures() {
        return new Figures(this);
    }

    /// {@return how days and moments are written}
    public Dates dates() {
        return new Dates(this);
    }

    /// {@return the words for the things of the journal}
    public Wording wording() {
        return new Wording(this);
    }

    private String filled(String key, String pattern, Object[] arguments) {
        StringBuilder text = new StringBuilder(pattern.length() + 32);
        int at = 0;
        while (at < pattern.length()) {
            if (isPlace(pattern, at)) {
                text.append(argument(key, arguments, pattern.charAt(at + 1) - '0'));
                at += 3;
            } else {
                text.append(pattern.charAt(at));
                at++;
            }
        }
        return text.toString();
    }

    private static boolean isPlace(String pattern, int at) {
        return pattern.charAt(at) == '{'
                && at + 2 < pattern.length()
                && pattern.charAt(at + 2) == '}'
                && pattern.charAt(at + 1) >= '0'
                && pattern.charAt(at + 1) <= '9';
    }

    private String argument(String key, Object[] arguments, int index) {
        if (index >= arguments.length) {
            throw new IllegalArgumentException("message " + key + " has no argument {" + index + "}");
        }
        Object argument = arguments[index];
        return argument instanceof Integer || argument instanceof Long
                ? figures().whole(((Number) argument).longValue())
                : argument.toString();
    }

    private static Map<String, String> read(String file) {
        Properties properties = new Properties();
        try (InputStream stream = Messages.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the program was built without " + file);
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Map<String, String> texts = new HashMap<>();
        properties.forEach((key, value) -> texts.put((String) key, (String) value));
        return Map.copyOf(texts);
    }
}
