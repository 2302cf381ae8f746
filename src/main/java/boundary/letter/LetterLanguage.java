package boundary.letter;

/// A language in which a letter is written: that of its reader, not of the window.
public enum LetterLanguage {
    EN,
    RU,
    KK
}
