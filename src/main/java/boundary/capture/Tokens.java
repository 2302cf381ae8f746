package boundary.capture;

import boundary.capture.Token.Kind;
import boundary.journal.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A line cut into words, numbers and signs. White space only separates. Letters and digits that touch are two tokens,
/// so that `35min` reads like `35 min`.
final class Tokens {
    private static final Token NONE = new Token(Kind.SIGN, 0, 0, "", true);

    private final String line;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String line) {
        this.line = line;
    }

    static Tokens of(String line) {
        Tokens result = new Tokens(line);
        int i = 0;
        boolean spaced = true;
        while (i < line.length()) {
            int c = line.codePointAt(i);
            if (isSpace(c)) {
                spaced = true;
                i += Character.charCount(c);
            } else {
                i = result.add(i, c, spaced);
                spaced = false;
            }
        }
        return result;
    }

    /// {@return the tokens with the words replaced that mean others}
    ///
    /// @param meant says which word was meant, or nothing
    Tokens mended(Function<String, @Nullable String> meant) {
        Tokens result = new Tokens(line);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String other = token.isWord() ? meant.apply(token.folded()) : null;
            result.tokens.add(other == null ? token : token.meaning(other));
        }
        return result;
    }

    String line() {
        return line;
    }

    int size() {
        return tokens.size();
    }

    /// {@return a token, or an empty sign where the line has none}
    Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : NONE;
    }

    /// {@return whether a token follows the one before it without white space}
    boolean touches(int index) {
        return index > 0 && index < tokens.size() && !tokens.get(index).spaced();
    }

    /// {@return the characters of a token as they were typed}
    String typed(int index) {
        return line.substring(at(index).start(), at(index).end());
    }

    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c < ' ' || c == 0x200B || c == 0xFEFF;
    }

    private int add(int start, int first, boolean spaced) {
        Kind kind = isDigit(first) ? Kind.NUMBER : isLetter(first) ? Kind.WORD : Kind.SIGN;
        int end = start + Character.charCount(first);
        while (kind != Kind.SIGN && end < line.length() && continues(kind, end)) {
            end += Character.charCount(line.codePointAt(end));
        }
        tokens.add(new Token(kind, start, end, Fold.of(line.substring(start, end)), spaced));
        return end;
    }

    private boolean continues(Kind kind, int index) {
        int c = line.codePointAt(index);
        if (kind == Kind.NUMBER) {
            return isDigit(c);
        }
        return isLetter(c)
                || Fold.isApostrophe(c) && index + 1 < line.length() && isLetter(line.codePointAt(index + 1));
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
