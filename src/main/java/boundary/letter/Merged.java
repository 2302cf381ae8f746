package boundary.letter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// A text whose fields were filled in. Values stand in it character by character as they were given: they are put in
/// once, and what they say is never read as a field, a pattern or a place for something else.
///
/// @param fields where each field of the text went, in the order of the text
public record Merged(String text, List<Place> fields) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’-]*");

    /// Where a field went.
    ///
    /// @param from index of its first character in the text
    /// @param to index after its last one
    /// @param filled whether its value stands there, or only the mark that it has none
    public record Place(MergeField field, int from, int to, boolean filled) {}

    public Merged {
        fields = List.copyOf(fields);
    }

    /// {@return the pieces one after the other, with the values in their places}
    ///
    /// @param mark what stands in the place of a field that has no value
    public static Merged of(List<Piece> pieces, FieldValues values, Function<MergeField, String> mark) {
        var text = new StringBuilder();
        var places = new ArrayList<Place>();
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Words(String words) -> text.append(words);
                case Piece.Field(MergeField field) -> {
                    String value = values.of(field);
                    int from = text.length();
                    text.append(value == null ? mark.apply(field) : value);
                    places.add(new Place(field, from, text.length(), value != null));
                }
            }
        }
        return new Merged(text.toString(), places);
    }

    /// {@return the fields that have no value}
    public Set<MergeField> unfilled() {
        var missing = EnumSet.noneOf(MergeField.class);
        fields.stream().filter(place -> !place.filled()).forEach(place -> missing.add(place.field()));
        return missing;
    }

    /// {@return how many words there are}
    public int words() {
        return (int) WORD.matcher(text).results().count();
    }

    /// {@return an index of the text where each field counts as one character: the place before the field that it
    /// stands in, or behind it}
    ///
    /// @param behind whether the place behind is meant
    public int inPieces(int index, boolean behind) {
        int shorter = 0;
        for (Place place : fields) {
            if (place.to() <= index) {
                shorter += place.to() - place.from() - 1;
            } else if (place.from() < index) {
                return place.from() - shorter + (behind ? 1 : 0);
            }
        }
        return index - shorter;
    }
}
