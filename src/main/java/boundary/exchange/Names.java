package boundary.exchange;

import java.text.Normalizer;
import java.util.Locale;

/// Names as they are compared: without case, composed, blanks made one.
final class Names {
    private Names() {}

    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
