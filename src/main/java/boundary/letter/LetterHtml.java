package boundary.letter;

import java.util.List;
import java.util.function.Function;

/// A letter as simple HTML: paragraphs, lists, bold, italics and links; nothing else.
final class LetterHtml {
    private final FieldValues values;
    private final Function<MergeField, String> mark;
    private final StringBuilder html = new StringBuilder();
    private String open = "";

    private LetterHtml(FieldValues values, Function<MergeField, String> mark) {
        this.values = values;
        this.mark = mark;
    }

    static String of(List<Line> lines, FieldValues values, Function<MergeField, String> mark) {
        var writing = new LetterHtml(values, mark);
        lines.forEach(writing::line);
        writing.turn("");
        return writing.html.toString();
    }

    private void line(Line line) {
        if (line.item()) {
            turn("ul");
            html.append("<li dir=\"auto\">");
            runs(line.runs());
            html.append("</li>\n");
        } else if (line.runs().isEmpty()) {
            turn("");
        } else {
            if (open.equals("p")) {
                html.append("<br>\n");
            }
            turn("p");
            runs(line.runs());
        }
    }

    private void turn(String tag) {
        if (open.equals(tag)) {
            return;
        }
        if (!open.isEmpty()) {
            html.append("</").append(open).append(">\n");
        }
        if (!tag.isEmpty()) {
            html.append(tag.equals("p") ? "<p dir=\"auto\">" : "<" + tag + ">\n");
        }
        open = tag;
    }

    private void runs(List<Run> runs) {
        for (Run run : runs) {
            Ink ink = run.ink();
            tag(!ink.link().isEmpty(), "<a href=\"" + escaped(ink.link()) + "\">");
            tag(ink.bold(), "<b>");
            tag(ink.italic(), "<i>");
            html.append(escaped(words(run.piece())));
            tag(ink.italic(), "</i>");
            tag(ink.bold(), "</b>");
            tag(!ink.link().isEmpty(), "</a>");
        }
    }

    private void tag(boolean wanted, String tag) {
        if (wanted) {
            html.append(tag);
        }
    }

    private String words(Piece piece) {
        return switch (piece) {
            case Piece.Words(String words) -> words;
            case Piece.Field(MergeField field) -> {
                String value = values.of(field);
                yield value == null ? mark.apply(field) : value;
            }
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\r\n", "<br>")
                .replace("\n", "<br>")
                .replace("\r", "<br>");
    }
}
