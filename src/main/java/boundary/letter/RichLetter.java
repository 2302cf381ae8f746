package boundary.letter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// A letter as it is written: a subject and lines, in which fields wait for their values.
///
/// @param lines from salutation to closing; an empty line parts paragraphs
public record RichLetter(Line subject, List<Line> lines) {
    private static final Piece BREAK = new Piece.Words("\n");

    /// A letter in which nothing stands yet.
    public static final RichLetter EMPTY = new RichLetter(Line.EMPTY, List.of(Line.EMPTY));

    public RichLetter {
        subject = new Line(false, subject.runs());
        lines = List.copyOf(lines);
    }

    /// {@return a letter of the program as it is written}
    public static RichLetter of(Letter letter) {
        var lines = new ArrayList<Line>();
        var runs = new ArrayList<Run>();
        for (Piece piece : letter.pieces()) {
            if (piece instanceof Piece.Words(String words)) {
                String[] parts = words.split("\n", -1);
                for (int i = 0; i < parts.length; i++) {
                    if (i > 0) {
                        lines.add(new Line(false, runs));
                        runs.clear();
                    }
                    runs.add(Run.words(parts[i]));
                }
            } else {
                runs.add(new Run(piece, Ink.PLAIN));
            }
        }
        lines.add(new Line(false, runs));
        return new RichLetter(
                new Line(
                        false,
                        letter.subject().stream()
                                .map(piece -> new Run(piece, Ink.PLAIN))
                                .toList()),
                lines);
    }

    /// {@return the letter that a subject and a body in [Markup] say}
    public static RichLetter parse(String subject, String body) {
        List<Line> lines = Markup.lines(body);
        return new RichLetter(Markup.line(subject), lines.isEmpty() ? List.of(Line.EMPTY) : lines);
    }

    /// {@return whether nothing stands in it}
    public boolean isBlank() {
        return subject.isBlank() && lines.stream().allMatch(Line::isBlank);
    }

    /// {@return the fields of the subject and the text}
    public Set<MergeField> fields() {
        Set<MergeField> fields = EnumSet.noneOf(MergeField.class);
        fields(subject, fields);
        lines.forEach(line -> fields(line, fields));
        return fields;
    }

    /// {@return the subject with the values in their places}
    ///
    /// @param mark what stands in the place of a field that has no value
    public Merged subject(FieldValues values, Function<MergeField, String> mark) {
        return Merged.of(subject.pieces(), values, mark);
    }

    /// {@return the text as it stands in the editor, one line below the other, to be looked at}
    ///
    /// @param mark what stands in the place of a field that has no value
    public Merged written(FieldValues values, Function<MergeField, String> mark) {
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                pieces.add(BREAK);
            }
            pieces.addAll(lines.get(i).pieces());
        }
        return Merged.of(pieces, values, mark);
    }

    private static void fields(Line line, Set<MergeField> found) {
        for (Run run : line.runs()) {
            if (run.piece() instanceof Piece.Field(MergeField field)) {
                found.add(field);
            }
        }
    }
}
