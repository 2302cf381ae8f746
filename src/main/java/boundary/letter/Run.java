package boundary.letter;

/// A stretch of a line in one writing.
public record Run(Piece piece, Ink ink) {

    /// {@return plain words}
    public static Run words(String text) {
        return new Run(new Piece.Words(text), Ink.PLAIN);
    }
}
