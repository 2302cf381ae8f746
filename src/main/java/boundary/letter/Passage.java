package boundary.letter;

import java.util.List;

/// A paragraph of a letter and what it is there for.
public record Passage(Part part, List<Piece> pieces) {
    public Passage {
        pieces = List.copyOf(pieces);
    }
}
