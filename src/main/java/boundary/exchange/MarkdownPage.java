package boundary.exchange;

import boundary.text.paper.Block;
import boundary.text.paper.Paper;
import boundary.text.paper.Run;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writes a document as Markdown. What people wrote is escaped: it makes no heading, list, link, table or HTML.
final class MarkdownPage {
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_{}\\[\\]#|~$@]");
    private static final Pattern ADDRESS = Pattern.compile("(?i)\\b(www)\\.|://");
    private static final Pattern BEGINNING = Pattern.compile("(?m)^(\\s*)([-+=]|\\d+[.)])");

    private final Writer out;
    private boolean nested;

    private MarkdownPage(Writer out) {
        this.out = out;
    }

    static void write(Paper paper, Writer out, Steps steps) throws IOException {
        var page = new MarkdownPage(out);
        for (Block block : paper.blocks()) {
            page.block(block, steps);
            steps.next();
        }
        if (!paper.foot().isEmpty()) {
            page.part("---\n\n" + line(paper.foot()));
        }
    }

    private void block(Block block, Steps steps) throws IOException {
        switch (block) {
            case Block.Title(String text, String below) -> {
                part("# " + line(text));
                optional(below);
            }
            case Block.Letterhead(String sender, String addressee, String day) -> {
                optional(sender);
                optional(addressee);
                optional(day);
            }
            case Block.Chapter(String text) -> {
                nested = true;
                part("## " + line(text));
            }
            case Block.Heading(String text) -> part((nested ? "### " : "## ") + line(text));
            case Block.Contents _, Block.PageBreak _ -> {}
            case Block.Paragraph(List<Run> runs) ->
                optional(Run.shown(runs).stream().map(Run::text).collect(Collectors.joining()));
            case Block.Bullets bullets ->
                part(IntStream.range(0, bullets.items().size())
                        .mapToObj(i -> (bullets.numbered() ? (i + 1) + ". " : "- ")
                                + item(bullets.items().get(i)))
                        .collect(Collectors.joining("\n")));
            case Block.Facts(List<Block.Fact> facts) ->
                part(facts.stream()
                        .map(fact -> "- **" + line(fact.label()) + "**: " + cell(fact.value()))
                        .collect(Collectors.joining("\n")));
            case Block.Table table -> table(table, steps);
            case Block.Note(String text) -> optional(text);
        }
    }

    private static String item(List<Run> runs) {
        return cell(Run.shown(runs).stream().map(Run::text).collect(Collectors.joining()));
    }

    private void table(Block.Table table, Steps steps) throws IOException {
        row(table.columns().stream().map(Block.Column::head).toList());
        out.write(table.columns().stream()
                .map(column -> column.figures() ? "--:" : "---")
                .collect(Collectors.joining(" | ", "| ", " |\n")));
        for (List<String> row : table.rows()) {
            row(row);
            steps.next();
        }
        for (List<String> row : table.sums()) {
            row(row);
            steps.next();
        }
        out.write('\n');
    }

    private void row(List<String> cells) throws IOException {
        out.write(cells.stream().map(MarkdownPage::cell).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private void optional(String words) throws IOException {
        if (!words.isBlank()) {
            part(escaped(words.strip()).replace("\n", "  \n"));
        }
    }

    private void part(String text) throws IOException {
        out.write(text);
        out.write("\n\n");
    }

    /// {@return words on one line, their line breaks as a space}
    private static String line(String words) {
        return escaped(words.replace('\n', ' '));
    }

    /// {@return words on one line, their line breaks as the element for it}
    private static String cell(String words) {
        return escaped(words).replace("\n", "<br>");
    }

    private static String escaped(String words) {
        String marked = MARKS.matcher(words).replaceAll("\\\\$0");
        String plain = marked.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        String unlinked = ADDRESS.matcher(plain)
                .replaceAll(found -> found.group(1) == null ? ":\\\\/\\\\/" : found.group(1) + "\\\\.");
        return BEGINNING.matcher(unlinked).replaceAll(found -> {
            String begin = found.group(2);
            String escaped = begin.length() == 1
                    ? "\\\\" + begin
                    : begin.substring(0, begin.length() - 1) + "\\\\" + begin.charAt(begin.length() - 1);
            return java.util.regex.Matcher.quoteReplacement(found.group(1)) + escaped;
        });
    }
}
