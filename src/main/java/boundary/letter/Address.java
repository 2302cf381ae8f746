package boundary.letter;

/// How the reader of a letter is addressed, where the language tells it.
public enum Address {
    /// «Вы», «Сіз».
    POLITE,
    /// «ты», «сен».
    FAMILIAR
}
