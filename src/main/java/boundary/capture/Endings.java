package boundary.capture;

import java.util.ArrayList;
import java.util.List;

/// Case endings that a name takes in a sentence, as they look in a [Skeleton].
final class Endings {
    private static final int SHORTEST_STEM = 3;
    private static final List<String> RUSSIAN = List.of(
            "a", "u", "om", "em", "e", "i", "oi", "ei", "ou", "eu", "am", "ami", "ah", "ov", "ev", "im", "ih", "imi",
            "ogo", "omu", "ego", "emu", "iu");
    private static final List<String> KAZAKH = List.of(
            "dan", "den", "tan", "ten", "nan", "nen", "ga", "ge", "ka", "ke", "na", "ne", "da", "de", "ta", "te", "nda",
            "nde", "di", "ti", "ni", "din", "tin", "nin", "men", "ben", "pen", "lar", "ler", "dar", "der", "tar", "ter",
            "larga", "lerge", "in", "ina", "ine", "an", "en");
    private static final List<String> ENGLISH = List.of("s");
    private static final String VOWELS = "aoeiu";

    private Endings() {}

    /// {@return what a word may be without its ending, the word itself left out}
    static List<String> stems(String word) {
        List<String> stems = new ArrayList<>();
        for (List<String> endings : List.of(RUSSIAN, KAZAKH, ENGLISH)) {
            for (String ending : endings) {
                if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                    stems.add(word.substring(0, word.length() - ending.length()));
                }
            }
        }
        return stems;
    }

    /// {@return what a name's word becomes before a Russian ending: сапаров- of сапарова; the word itself where it
    /// ends in a consonant or is too short}
    static String base(String word) {
        int last = word.length() - 1;
        return last >= SHORTEST_STEM && VOWELS.indexOf(word.charAt(last)) >= 0 ? word.substring(0, last) : word;
    }
}
