package boundary.text.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Writes blocks as HTML that mail programs and word processors take: plain elements, the looks written into them,
/// nothing to load. Every word is escaped.
final class Html {
    private static final String BODY = "font-family:sans-serif;font-size:15px;line-height:1.5;color:#1f2328";
    private static final String CELL = "padding:4px 12px 4px 0;border-top:1px solid #d1d9e0;vertical-align:top";

    private Html() {}

    /// {@return a whole page}
    ///
    /// @param language a BCP 47 tag
    static String page(String language, String title, List<Block> blocks) {
        return "<!DOCTYPE html>\n<html lang=\"" + escaped(language) + "\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
                + escaped(title) + "</title>\n</head>\n<body style=\"" + BODY + "\">\n" + blocks(blocks)
                + "</body>\n</html>\n";
    }

    /// {@return blocks as they stand inside a page}
    static String blocks(List<Block> blocks) {
        return blocks.stream().map(Html::block).collect(Collectors.joining());
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Title(String text, String below) ->
                element("h1", escaped(text)) + (below.isEmpty() ? "" : element("p", escaped(below)));
            case Block.Letterhead(String sender, String addressee, String day) ->
                element("p", escaped(sender + "\n" + addressee + "\n" + day));
            case Block.Heading(String text) -> element("h2", escaped(text));
            case Block.Chapter(String text) -> element("h2", escaped(text));
            case Block.Contents _, Block.PageBreak _ -> "";
            case Block.Paragraph(List<Run> runs) -> element("p", runs(runs));
            case Block.Bullets bullets -> bullets(bullets);
            case Block.Facts(List<Block.Fact> facts) ->
                table(facts.stream()
                        .map(fact -> cell("td", false, fact.label()) + cell("td", false, fact.value()))
                        .toList());
            case Block.Table table -> table(table);
            case Block.Note(String text) -> element("p", element("small", escaped(text)));
        };
    }

    private static String bullets(Block.Bullets bullets) {
        String items =
                bullets.items().stream().map(item -> element("li", runs(item))).collect(Collectors.joining());
        return element(bullets.numbered() ? "ol" : "ul", "\n" + items);
    }

    private static String table(Block.Table table) {
        var rows = new ArrayList<String>();
        List<Block.Column> columns = table.columns();
        rows.add(row("th", columns, columns.stream().map(Block.Column::head).toList()));
        table.rows().forEach(row -> rows.add(row("td", columns, row)));
        table.sums().forEach(row -> rows.add(row("th", columns, row)));
        return table(rows);
    }

    private static String row(String element, List<Block.Column> columns, List<String> cells) {
        var row = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            row.append(cell(element, columns.get(i).figures(), cells.get(i)));
        }
        return row.toString();
    }

    private static String table(List<String> rows) {
        return "<table style=\"border-collapse:collapse\">\n"
                + rows.stream().map(row -> element("tr", row)).collect(Collectors.joining())
                + "</table>\n";
    }

    private static String cell(String element, boolean figure, String text) {
        String side = figure ? ";text-align:right;white-space:nowrap" : ";text-align:left";
        return "<" + element + " style=\"" + CELL + side + "\">" + escaped(text) + "</" + element + ">";
    }

    private static String runs(List<Run> runs) {
        return runs.stream().map(Html::run).collect(Collectors.joining());
    }

    private static String run(Run run) {
        String html = escaped(run.text());
        html = run.italic() ? "<em>" + html + "</em>" : html;
        html = run.bold() ? "<strong>" + html + "</strong>" : html;
        return run.link().isEmpty() ? html : "<a href=\"" + escaped(run.link()) + "\">" + html + "</a>";
    }

    private static String element(String name, String inside) {
        return "<" + name + ">" + inside + "</" + name + ">\n";
    }

    /// {@return words as HTML shows them, line breaks as line breaks; characters that HTML has none of are left
    /// out}
    private static String escaped(String words) {
        var html = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                case '\n' -> html.append("<br>\n");
                case '\t' -> html.append(' ');
                default -> {
                    if (!Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE) {
                        html.appendCodePoint(c);
                    }
                }
            }
        });
        return html.toString();
    }
}
