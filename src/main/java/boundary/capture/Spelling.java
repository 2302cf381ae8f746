package boundary.capture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Mends one slip in a word of the tables: unpiad, бесплтно, позванил. Shorter words resemble too many others, so the
/// longer a word, the more kinds of slips are believed: two letters swapped, a wrong vowel, a letter missing or
/// doubled, any.
final class Spelling {
    private static final int SWAPPED_FROM = 6;
    private static final int VOWEL_FROM = 7;
    private static final int MISSING_FROM = 8;
    private static final int ANY_FROM = 10;
    private static final String VOWELS = "aeiouyаеиоуыэюя";

    private final Map<Character, List<String>> words = new HashMap<>();

    Spelling(Collection<String> known) {
        known.stream()
                .filter(w -> w.length() >= SWAPPED_FROM)
                .sorted()
                .forEach(w -> words.computeIfAbsent(w.charAt(0), _ -> new ArrayList<>())
                        .add(w));
    }

    /// {@return the word of the tables that was meant, or nothing where none is near or it needs no mending}
    @Nullable
    String meant(String folded) {
        if (folded.length() < SWAPPED_FROM || Phrase.isDenial(folded)) {
            return null;
        }
        String found = null;
        for (String word : words.getOrDefault(folded.charAt(0), List.of())) {
            if (word.equals(folded)) {
                return null;
            }
            if (found == null && isSlip(word, folded)) {
                found = word;
            }
        }
        return found;
    }

    private static boolean isSlip(String word, String typed) {
        int length = Math.min(word.length(), typed.length());
        if (Math.abs(word.length() - typed.length()) > 1 || Distance.between(word, typed) != 1) {
            return false;
        }
        if (word.length() != typed.length()) {
            return length >= MISSING_FROM - 1 && !typed.startsWith(word) && !word.startsWith(typed);
        }
        int at = 0;
        while (word.charAt(at) == typed.charAt(at)) {
            at++;
        }
        boolean swapped =
                at + 1 < length && word.charAt(at) == typed.charAt(at + 1) && word.charAt(at + 1) == typed.charAt(at);
        boolean vowel = VOWELS.indexOf(word.charAt(at)) >= 0 && VOWELS.indexOf(typed.charAt(at)) >= 0;
        boolean inside = at < length - 1;
        return swapped || inside && (vowel ? length >= VOWEL_FROM : length >= ANY_FROM);
    }
}
