package boundary.ui.editor;

import boundary.letter.Line;
import boundary.letter.Markup;
import boundary.letter.PastedHtml;
import boundary.text.paper.FinishedLetter;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/// The clipboard, for letters: what is copied goes there rich and plain, and inside the program with its fields; what
/// is pasted comes clean. For the interface's thread.
final class Clip {
    private static final String TYPE = "application/x-boundary-journal-letter";

    private Clip() {}

    /// Copies a finished letter.
    static void copy(FinishedLetter letter) {
        var content = new ClipboardContent();
        content.putString(letter.text());
        content.putHtml(letter.html());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Copies a stretch of a letter.
    ///
    /// @param finished the same stretch with the values in their places
    static void copy(List<Line> lines, FinishedLetter finished) {
        var content = new ClipboardContent();
        content.putString(finished.text());
        content.putHtml(finished.html());
        content.put(format(), Markup.written(lines));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// {@return what is on the clipboard as lines; none where it holds no text}
    static List<Line> pasted() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasContent(format()) && clipboard.getContent(format()) instanceof String own) {
            return Markup.lines(own);
        }
        if (clipboard.hasHtml()) {
            List<Line> lines = PastedHtml.lines(clipboard.getHtml());
            if (!lines.isEmpty()) {
                return lines;
            }
        }
        String plain = clipboard.hasString() ? clipboard.getString() : "";
        return plain == null ? List.of() : plain.lines().map(Clip::plain).toList();
    }

    private static Line plain(String line) {
        boolean item = line.matches("\\s*[•·▪◦]\\s+.*");
        String words = item ? line.replaceFirst("^\\s*[•·▪◦]\\s+", "") : line;
        return new Line(
                item, Line.of(words.replace(String.valueOf(PieceOps.TOKEN), "")).runs());
    }

    private static DataFormat format() {
        DataFormat known = DataFormat.lookupMimeType(TYPE);
        return known == null ? new DataFormat(TYPE) : known;
    }
}
