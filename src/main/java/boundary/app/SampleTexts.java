package boundary.app;

import boundary.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/// The sentences of the sample journal in one language. Of several about the same thing they are given in turn.
final class SampleTexts {
    private final Properties texts = new Properties();
    private final Map<String, Integer> turns = new HashMap<>();

    SampleTexts(Language language) {
        String file = "/boundary/text/sample_" + language.tag() + ".properties";
        try (InputStream stream = SampleTexts.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the program was built without " + file);
            }
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// {@return the sentence of a key}
    String of(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("the sample has no sentence " + key);
        }
        return text;
    }

    /// {@return the next of the sentences `key.1`, `key.2` …, from the first again after the last}
    String next(String key) {
        int turn = turns.merge(key, 1, Integer::sum);
        if (!texts.containsKey(key + "." + turn)) {
            turns.put(key, 1);
            return of(key + ".1");
        }
        return of(key + "." + turn);
    }
}
