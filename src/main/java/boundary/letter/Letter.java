package boundary.letter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// A letter with fields that wait for their values: a subject and paragraphs, each with its part in the letter.
public record Letter(List<Piece> subject, List<Passage> passages) {
    private static final Piece BETWEEN = new Piece.Words("\n\n");

    public Letter {
        subject = List.copyOf(subject);
        passages = List.copyOf(passages);
    }

    /// {@return the subject with the values in their places}
    ///
    /// @param mark what stands in the place of a field that has no value
    public Merged subject(FieldValues values, Function<MergeField, String> mark) {
        return Merged.of(subject, values, mark);
    }

    /// {@return the text from salutation to closing with the values in their places, an empty line between
    /// paragraphs}
    ///
    /// @param mark what stands in the place of a field that has no value
    public Merged body(FieldValues values, Function<MergeField, String> mark) {
        return Merged.of(pieces(), values, mark);
    }

    /// {@return the text from salutation to closing, an empty line between paragraphs}
    public List<Piece> pieces() {
        var all = new ArrayList<Piece>();
        for (Passage passage : passages) {
            if (!all.isEmpty()) {
                all.add(BETWEEN);
            }
            all.addAll(passage.pieces());
        }
        return List.copyOf(all);
    }

    /// {@return the fields of the subject and the text}
    public Set<MergeField> fields() {
        var fields = EnumSet.noneOf(MergeField.class);
        var all = new ArrayList<>(subject);
        all.addAll(pieces());
        for (Piece piece : all) {
            if (piece instanceof Piece.Field(MergeField field)) {
                fields.add(field);
            }
        }
        return fields;
    }
}
