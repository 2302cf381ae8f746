package boundary.ui.editor;

import boundary.letter.Piece;
import java.util.Optional;
import org.fxmisc.richtext.model.TextOps;

/// The pieces of a letter as segments of the editor. A field is as long as one character, so it can't be broken.
final class PieceOps implements TextOps<Piece, Stroke> {
    /// The character that stands for a field.
    static final char TOKEN = '\ufffc';

    private static final Piece NOTHING = new Piece.Words("");

    @Override
    public int length(Piece piece) {
        return piece instanceof Piece.Words(String text) ? text.length() : 1;
    }

    @Override
    public char charAt(Piece piece, int index) {
        return piece instanceof Piece.Words(String text) ? text.charAt(index) : TOKEN;
    }

    @Override
    public String getText(Piece piece) {
        return piece instanceof Piece.Words(String text) ? text : String.valueOf(TOKEN);
    }

    @Override
    public Piece subSequence(Piece piece, int start, int end) {
        return switch (piece) {
            case Piece.Words(String text) -> new Piece.Words(text.substring(start, end));
            case Piece.Field field -> start < end ? field : NOTHING;
        };
    }

    @Override
    public Piece subSequence(Piece piece, int start) {
        return subSequence(piece, start, length(piece));
    }

    @Override
    public Optional<Piece> joinSeg(Piece first, Piece second) {
        return first instanceof Piece.Words(String before) && second instanceof Piece.Words(String after)
                ? Optional.of(new Piece.Words(before + after))
                : Optional.empty();
    }

    @Override
    public Piece createEmptySeg() {
        return NOTHING;
    }

    @Override
    public Piece create(String text) {
        return new Piece.Words(text.replace(String.valueOf(TOKEN), ""));
    }
}
