package boundary.letter;

import java.util.ArrayList;
import java.util.List;

/// A line of a letter. Words beside words of the same writing are one run, and none is empty.
///
/// @param item whether it is an item of a list
public record Line(boolean item, List<Run> runs) {

    /// A line without words.
    public static final Line EMPTY = new Line(false, List.of());

    public Line {
        var joined = new ArrayList<Run>();
        for (Run run : runs) {
            if (run.piece() instanceof Piece.Words(String text)) {
                add(joined, oneLine(text), run.ink());
            } else {
                joined.add(run);
            }
        }
        runs = List.copyOf(joined);
    }

    /// {@return a line of plain words}
    public static Line of(String words) {
        return new Line(false, List.of(Run.words(words)));
    }

    /// {@return whether nothing stands in it}
    public boolean isBlank() {
        return runs.stream().allMatch(run -> run.piece() instanceof Piece.Words(String text) && text.isBlank());
    }

    /// {@return its pieces}
    List<Piece> pieces() {
        return runs.stream().map(Run::piece).toList();
    }

    private static void add(List<Run> runs, String text, Ink ink) {
        if (text.isEmpty()) {
            return;
        }
        boolean goesOn = !runs.isEmpty()
                && runs.getLast().ink().equals(ink)
                && runs.getLast().piece() instanceof Piece.Words;
        if (goesOn && runs.getLast().piece() instanceof Piece.Words(String before)) {
            runs.set(runs.size() - 1, new Run(new Piece.Words(before + text), ink));
        } else {
            runs.add(new Run(new Piece.Words(text), ink));
        }
    }

    private static String oneLine(String text) {
        return text.indexOf('\n') < 0 && text.indexOf('\r') < 0
                ? text
                : text.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
    }
}
