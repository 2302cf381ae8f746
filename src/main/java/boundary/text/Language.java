package boundary.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A language in which the program speaks.
public enum Language {
    EN("en", "English"),
    RU("ru", "Русский"),
    KK("kk", "Қазақша");

    private final String tag;
    private final String ownName;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    /// {@return the BCP 47 tag: `en`, `ru` or `kk`}
    public String tag() {
        return tag;
    }

    /// {@return its name in itself, which is the same in every language}
    public String ownName() {
        return ownName;
    }

    /// {@return the locale of the language alone, for changing the case of letters and for sorting}
    public Locale locale() {
        return Locale.of(tag);
    }

    /// {@return the language of a tag such as `ru`, `ru-KZ` or `RU_ru`, or nothing where the program doesn't speak
    /// it}
    public static @Nullable Language of(String tag) {
        String primary = tag.strip().toLowerCase(Locale.ROOT);
        for (Language language : values()) {
            String mine = language.tag;
            if (primary.equals(mine) || primary.startsWith(mine + "-") || primary.startsWith(mine + "_")) {
                return language;
            }
        }
        return null;
    }
}
