package boundary.letter;

/// How the reader of a letter is addressed, where the language tells it.
public enum Address {
    /// «Вы», «Сіз».
    POLITE,
    /// «ты», «сен».
    FAMILIAR;

    /// {@return the word for the reader in a language; empty where the language knows only one}
    public String pronoun(LetterLanguage language) {
        return switch (language) {
            case EN -> "";
            case RU -> this == POLITE ? "вы" : "ты";
            case KK -> this == POLITE ? "Сіз" : "сен";
        };
    }
}
