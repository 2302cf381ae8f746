package boundary.text;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// The form that a noun takes beside a whole number, by the plural rules of the Unicode CLDR.
public enum Plural {
    ONE,
    FEW,
    MANY,
    OTHER;

    /// {@return the form beside a number, in a language}
    ///
    /// @param number of any sign; the sign makes no difference
    public static Plural of(Language language, long number) {
        return switch (language) {
            case RU -> russian(number);
            case EN, KK -> number == 1 || number == -1 ? ONE : OTHER;
        };
    }

    /// {@return the forms that whole numbers need in a language: what its message bundle has to offer}
    public static Set<Plural> in(Language language) {
        return switch (language) {
            case RU -> EnumSet.of(ONE, FEW, MANY);
            case EN, KK -> EnumSet.of(ONE, OTHER);
        };
    }

    /// {@return the last part of a message's key, such as `.few`}
    String suffix() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    private static Plural russian(long number) {
        long tens = Math.abs(number % 100);
        long ones = tens % 10;
        if (ones == 0 || ones >= 5 || tens >= 11 && tens <= 14) {
            return MANY;
        }
        return ones == 1 ? ONE : FEW;
    }
}
