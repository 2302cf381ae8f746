package boundary.ui.editor;

import boundary.letter.Line;
import boundary.letter.Piece;
import boundary.letter.Run;
import java.util.List;
import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.StyledSegment;

/// Lines of a letter as a document of the editor, and back.
final class Documents {
    private Documents() {}

    /// {@return a document of lines, at least one}
    static ReadOnlyStyledDocument<Boolean, Piece, Stroke> of(List<Line> lines, PieceOps ops) {
        return ReadOnlyStyledDocumentBuilder.constructDocument(
                ops, false, builder -> lines.forEach(line -> builder.addParagraph(segments(line, ops), line.item())));
    }

    private static List<StyledSegment<Piece, Stroke>> segments(Line line, PieceOps ops) {
        return line.runs().isEmpty()
                ? List.of(new StyledSegment<>(ops.createEmptySeg(), Stroke.PLAIN))
                : line.runs().stream()
                        .map(run -> new StyledSegment<>(run.piece(), new Stroke(run.ink(), false)))
                        .toList();
    }

    /// {@return the lines of paragraphs}
    static List<Line> lines(List<Paragraph<Boolean, Piece, Stroke>> paragraphs) {
        return paragraphs.stream().map(Documents::line).toList();
    }

    private static Line line(Paragraph<Boolean, Piece, Stroke> paragraph) {
        List<Run> runs = paragraph.getStyledSegments().stream()
                .map(segment -> new Run(segment.getSegment(), segment.getStyle().ink()))
                .toList();
        return new Line(paragraph.getParagraphStyle(), runs);
    }
}
