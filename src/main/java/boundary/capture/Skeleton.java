package boundary.capture;

import boundary.journal.Fold;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// What is left of a name when Latin and Cyrillic spellings of it are made one: Айжан, Aizhan and Ayzhan; Вектор and
/// Vector. Only for comparing; never shown.
final class Skeleton {
    private static final Map<Character, String> LETTERS = letters();
    private static final Map<String, String> PAIRS = Map.ofEntries(
            Map.entry("shch", "x"),
            Map.entry("sch", "x"),
            Map.entry("sh", "x"),
            Map.entry("zh", "j"),
            Map.entry("dzh", "j"),
            Map.entry("dj", "j"),
            Map.entry("kh", "h"),
            Map.entry("gh", "g"),
            Map.entry("ng", "n"),
            Map.entry("ph", "f"),
            Map.entry("th", "t"),
            Map.entry("ck", "k"),
            Map.entry("ch", "c"),
            Map.entry("ts", "z"),
            Map.entry("tz", "z"),
            Map.entry("oo", "u"),
            Map.entry("ou", "u"),
            Map.entry("ee", "i"),
            Map.entry("yu", "u"),
            Map.entry("ju", "u"),
            Map.entry("iu", "u"),
            Map.entry("ya", "a"),
            Map.entry("ja", "a"),
            Map.entry("ye", "e"),
            Map.entry("yo", "e"));

    private Skeleton() {}

    /// {@return the skeleton of one word; empty if it has neither letters nor figures}
    static String of(String word) {
        StringBuilder latin = new StringBuilder();
        String lower = Fold.composed(word.toLowerCase(Locale.ROOT));
        for (int i = 0; i < lower.length(); i++) {
            latin.append(letter(lower.charAt(i)));
        }
        return joined(latin.toString());
    }

    private static String letter(char c) {
        String known = LETTERS.get(c);
        if (known != null) {
            return known;
        }
        if (c < 0x80) {
            return Character.isLetterOrDigit(c) ? String.valueOf(c) : "";
        }
        return Character.isLetterOrDigit(c) ? String.valueOf(c) : "";
    }

    private static String joined(String latin) {
        StringBuilder kept = new StringBuilder();
        int i = 0;
        while (i < latin.length()) {
            int length = pair(latin, i);
            String next = length > 1 ? PAIRS.getOrDefault(latin.substring(i, i + length), "") : single(latin, i);
            for (int k = 0; k < next.length(); k++) {
                char c = next.charAt(k);
                boolean again = !kept.isEmpty() && kept.charAt(kept.length() - 1) == c;
                if (!again || Character.isDigit(c)) {
                    kept.append(c);
                }
            }
            i += length;
        }
        return kept.toString();
    }

    private static int pair(String latin, int index) {
        for (int length = Math.min(4, latin.length() - index); length > 1; length--) {
            if (PAIRS.containsKey(latin.substring(index, index + length))) {
                return length;
            }
        }
        return 1;
    }

    private static String single(String latin, int index) {
        char c = latin.charAt(index);
        return switch (c) {
            case 'c' -> index + 1 < latin.length() && "eiy".indexOf(latin.charAt(index + 1)) >= 0 ? "s" : "k";
            case 'q' -> "k";
            case 'w' -> "v";
            case 'x' -> "ks";
            case 'y' -> "i";
            default -> String.valueOf(c);
        };
    }

    private static Map<Character, String> letters() {
        String cyrillic = "абвгғдеёжзийіїкқлмнңоөпрстуүұўфхһцчшщъыьэєюяәґ";
        String[] latin =
                "a b v g g d e e zh z i i i i k k l m n n o o p r s t u u u u f h h ts ch sh sh  i  e e yu ya a g"
                        .split(" ", -1);
        Map<Character, String> letters = new HashMap<>();
        for (int i = 0; i < cyrillic.length(); i++) {
            letters.put(cyrillic.charAt(i), latin[i]);
        }
        String marked = "àáâãäåāăąǎǟǡǻȁȃȧçćĉċèéêëēĕėęěȅȇȩìíîïĩīĭįǐȉȋñńņňǹòóôõöōŏőơǒǫǭȍȏȫȭȯȱùúûü"
                + "ũūŭůűųưǔǖǘǚǜȕȗýÿŷȳďĝğġģǧǵĥȟĵǰķǩĺļľŕŗřȑȓśŝșţťțŵźż";
        String plain = "aaaaaaaaaaaaaaaacccceeeeeeeeeeeeiiiiiiiiiiinnnnnoooooooooooooooooouuuu"
                + "uuuuuuuuuuuuuuyyyydgggggghhjjkklllrrrrrssstttwzz";
        for (int i = 0; i < marked.length(); i++) {
            letters.put(marked.charAt(i), plain.substring(i, i + 1));
        }
        letters.put('ş', "sh");
        letters.put('š', "sh");
        letters.put('ž', "zh");
        letters.put('č', "ch");
        letters.put('ı', "i");
        letters.put('ß', "ss");
        letters.put('ø', "o");
        letters.put('ł', "l");
        letters.put('æ', "e");
        letters.put('đ', "d");
        return letters;
    }
}
