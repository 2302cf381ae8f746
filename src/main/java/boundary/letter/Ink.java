package boundary.letter;

/// How words of a letter are written.
///
/// @param link the address that the words lead to; empty for none
public record Ink(boolean bold, boolean italic, String link) {

    /// Plain words.
    public static final Ink PLAIN = new Ink(false, false, "");

    public Ink {
        link = Links.clean(link);
    }

    /// {@return the same, bold or not}
    public Ink withBold(boolean next) {
        return new Ink(next, italic, link);
    }

    /// {@return the same, in italics or not}
    public Ink withItalic(boolean next) {
        return new Ink(bold, next, link);
    }

    /// {@return the same with another address; empty for none}
    public Ink withLink(String next) {
        return new Ink(bold, italic, next);
    }
}
