package boundary.exchange;

import boundary.text.paper.Block;
import boundary.text.paper.Paper;
import boundary.text.paper.Run;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes a document as one HTML file that is well-formed XML too: light, without scripts, with nothing to load, ready
/// to be printed. What people wrote stands in its own direction, and nothing in it is markup or a link.
final class HtmlPage {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";
    private static final String STYLE = """
        :root{color-scheme:light}
        body{margin:0 auto;padding:32px 24px;max-width:1040px;background:#fff;color:#1f2328;\
        font:15px/1.5 Roboto,"Segoe UI","Helvetica Neue",Arial,sans-serif}
        h1{font-size:28px;line-height:1.25;margin:0 0 4px}
        h2{font-size:21px;line-height:1.3;margin:40px 0 8px;padding-top:16px;border-top:1px solid #d1d9e0}
        h3{font-size:16px;margin:24px 0 6px}
        p,td,th,li,h1,h2,h3{white-space:pre-wrap;overflow-wrap:anywhere}
        .below,footer,small,thead th,.facts th{color:#59636e;font-weight:normal}
        table{border-collapse:collapse;width:100%;margin:8px 0 16px}
        th,td{padding:5px 14px 5px 0;border-bottom:1px solid #e6eaef;vertical-align:top;text-align:start}
        thead th{border-bottom-color:#59636e;font-size:13px}
        tfoot td{font-weight:bold}
        .fine{font-size:13px}
        .facts th{width:30%}
        .figure{text-align:end;white-space:nowrap}
        nav li{margin:2px 0}
        nav a{color:#0550ae}
        footer{margin-top:40px;font-size:13px}
        @page{size:A4;margin:18mm}
        @media print{body{padding:0;font-size:10.5pt}.fine{font-size:8.5pt}thead{display:table-header-group}\
        tr{break-inside:avoid}h2,h3{break-after:avoid}.chapter,.break{break-before:page}}
        """;

    private final Writer out;
    private final Paper paper;
    private boolean nested;
    private int chapters;

    private HtmlPage(Writer out, Paper paper) {
        this.out = out;
        this.paper = paper;
    }

    static void write(Paper paper, Writer out, Steps steps) throws IOException {
        new HtmlPage(out, paper).write(steps);
    }

    private void write(Steps steps) throws IOException {
        out.write(
                "<!DOCTYPE html>\n<html lang=\"" + paper.language().tag() + "\">\n<head>\n<meta charset=\"utf-8\"/>\n");
        out.write("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\"/>\n");
        out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        out.write("<title>" + Markup.escaped(paper.title()) + "</title>\n<style>\n" + STYLE + "</style>\n");
        out.write("</head>\n<body>\n<main>\n");
        for (Block block : paper.blocks()) {
            block(block, steps);
            steps.next();
        }
        out.write("</main>\n");
        if (!paper.foot().isEmpty()) {
            line("footer", "", paper.foot());
        }
        out.write("</body>\n</html>\n");
    }

    private void block(Block block, Steps steps) throws IOException {
        switch (block) {
            case Block.Title(String text, String below) -> {
                line("h1", "", text);
                optional("below", below);
            }
            case Block.Letterhead(String sender, String addressee, String day) -> {
                optional("sender", sender);
                optional("addressee", addressee);
                optional("day", day);
            }
            case Block.Chapter(String text) -> {
                nested = true;
                line("h2", " class=\"chapter\" id=\"part" + ++chapters + "\"", text);
            }
            case Block.Heading(String text) -> line(nested ? "h3" : "h2", "", text);
            case Block.Contents(String title) -> contents(title);
            case Block.PageBreak() -> out.write("<div class=\"break\"></div>\n");
            case Block.Paragraph(List<Run> runs) -> out.write("<p dir=\"auto\">" + runs(runs) + "</p>\n");
            case Block.Bullets bullets -> bullets(bullets);
            case Block.Facts(List<Block.Fact> facts) -> facts(facts);
            case Block.Table table -> table(table, steps);
            case Block.Note(String text) ->
                out.write("<p dir=\"auto\"><small>" + Markup.escaped(text) + "</small></p>\n");
        }
    }

    private void contents(String title) throws IOException {
        List<String> parts = paper.blocks().stream()
                .flatMap(block -> block instanceof Block.Chapter(String text) ? Stream.of(text) : Stream.empty())
                .toList();
        if (parts.size() < 2) {
            return;
        }
        out.write("<nav>\n");
        line("h2", "", title);
        out.write("<ol>\n");
        for (int i = 0; i < parts.size(); i++) {
            out.write("<li><a href=\"#part" + (i + 1) + "\" dir=\"auto\">" + Markup.escaped(parts.get(i))
                    + "</a></li>\n");
        }
        out.write("</ol>\n</nav>\n");
    }

    private void bullets(Block.Bullets bullets) throws IOException {
        String list = bullets.numbered() ? "ol" : "ul";
        out.write("<" + list + ">\n");
        for (List<Run> item : bullets.items()) {
            out.write("<li dir=\"auto\">" + runs(item) + "</li>\n");
        }
        out.write("</" + list + ">\n");
    }

    private void facts(List<Block.Fact> facts) throws IOException {
        out.write("<table class=\"facts\">\n<tbody>\n");
        for (Block.Fact fact : facts) {
            out.write("<tr><th scope=\"row\">" + Markup.escaped(fact.label()) + "</th><td dir=\"auto\">"
                    + Markup.escaped(fact.value()) + "</td></tr>\n");
        }
        out.write("</tbody>\n</table>\n");
    }

    private void table(Block.Table table, Steps steps) throws IOException {
        out.write(table.fine() ? "<table class=\"fine\">\n" : "<table>\n");
        out.write("<thead>\n<tr>");
        for (Block.Column column : table.columns()) {
            String side = column.figures() ? " class=\"figure\"" : "";
            out.write("<th scope=\"col\"" + side + ">" + Markup.escaped(column.head()) + "</th>");
        }
        out.write("</tr>\n</thead>\n");
        rows("tbody", table, table.rows(), steps);
        rows("tfoot", table, table.sums(), steps);
        out.write("</table>\n");
    }

    private void rows(String part, Block.Table table, List<List<String>> rows, Steps steps) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        out.write("<" + part + ">\n");
        for (List<String> row : rows) {
            out.write("<tr>");
            for (int i = 0; i < row.size(); i++) {
                String side = table.columns().get(i).figures() ? " class=\"figure\"" : "";
                out.write("<td dir=\"auto\"" + side + ">" + Markup.escaped(row.get(i)) + "</td>");
            }
            out.write("</tr>\n");
            steps.next();
        }
        out.write("</" + part + ">\n");
    }

    private static String runs(List<Run> runs) {
        return Run.shown(runs).stream().map(HtmlPage::run).collect(Collectors.joining());
    }

    private static String run(Run run) {
        String html = Markup.escaped(run.text());
        html = run.italic() ? "<em>" + html + "</em>" : html;
        return run.bold() ? "<strong>" + html + "</strong>" : html;
    }

    private void optional(String kind, String words) throws IOException {
        if (!words.isEmpty()) {
            line("p", " class=\"" + kind + "\"", words);
        }
    }

    private void line(String element, String attributes, String words) throws IOException {
        out.write("<" + element + attributes + " dir=\"auto\">" + Markup.escaped(words) + "</" + element + ">\n");
    }
}
