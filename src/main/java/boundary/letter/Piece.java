package boundary.letter;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stretch of a letter: words that stand as they are, or a field.
public sealed interface Piece {

    /// Words that stand as they are.
    record Words(String text) implements Piece {}

    /// A place for a value.
    record Field(MergeField field) implements Piece {}

    /// {@return the pieces of a text in which fields are written as `{NAME}`; braces around anything else are
    /// words}
    static List<Piece> parse(String text) {
        var pieces = new ArrayList<Piece>();
        int done = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            int close = text.indexOf('}', open);
            MergeField field = close < 0 ? null : exact(text.substring(open + 1, close));
            if (field != null) {
                addWords(pieces, text.substring(done, open));
                pieces.add(new Field(field));
                done = close + 1;
            }
        }
        addWords(pieces, text.substring(done));
        return List.copyOf(pieces);
    }

    private static @Nullable MergeField exact(String name) {
        MergeField field = MergeField.of(name);
        return field != null && field.name().equals(name) ? field : null;
    }

    private static void addWords(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Words(text));
        }
    }
}
