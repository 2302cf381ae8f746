package boundary.journal;

import java.util.Locale;

/// How words are compared: in lower case, without apostrophes, `ё` as `е`, and the Kazakh letters as those that stand
/// in for them on a Russian keyboard.
public final class Fold {
    private static final String FROM = "ёәғқңөұүһії";
    private static final String TO = "еагкноуухии";

    private Fold() {}

    /// {@return a word as it is compared; a word of apostrophes alone stays as it is}
    public static String of(String word) {
        String lower = composed(word.toLowerCase(Locale.ROOT));
        StringBuilder folded = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            int known = FROM.indexOf(c);
            if (known >= 0) {
                folded.append(TO.charAt(known));
            } else if (!isApostrophe(c)) {
                folded.append(c);
            }
        }
        return folded.isEmpty() ? lower : folded.toString();
    }

    /// {@return the Cyrillic letters that came apart from their marks put together again}
    public static String composed(String word) {
        return word.indexOf('\u0306') < 0 && word.indexOf('\u0308') < 0
                ? word
                : word.replace("и\u0306", "й").replace("е\u0308", "ё");
    }

    /// {@return whether a character is one of the marks that are written for an apostrophe}
    public static boolean isApostrophe(int c) {
        return c == '\'' || c == 0x2019 || c == 0x02BC || c == 0x2018 || c == '`';
    }
}
