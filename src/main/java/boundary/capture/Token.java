package boundary.capture;

/// A word, a number or a sign of a line.
///
/// @param start index of its first character in the line
/// @param end index after its last one
/// @param folded how it is compared: see [Fold]
/// @param spaced whether it begins the line or stands after white space
record Token(Kind kind, int start, int end, String folded, boolean spaced) {

    /// What a token is made of.
    enum Kind {
        WORD,
        NUMBER,
        SIGN
    }

    /// {@return the same token, to be compared as another word}
    Token meaning(String word) {
        return new Token(kind, start, end, word, spaced);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isSign() {
        return kind == Kind.SIGN;
    }

    /// {@return whether this is one of the given signs}
    boolean isSign(String anyOf) {
        return kind == Kind.SIGN && !folded.isEmpty() && anyOf.contains(folded);
    }

    /// {@return whether this is a minus, a hyphen or a dash}
    boolean isMinus() {
        return isSign("-\u2010\u2011\u2012\u2013\u2014\u2212");
    }

    /// {@return the number, or -1 where this is none or too long for one}
    int number() {
        return isNumber() && folded.length() <= 6 ? Integer.parseInt(folded) : -1;
    }
}
