package boundary.text.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes blocks as plain text that may be pasted anywhere: paragraphs are one line each, tables are columns of
/// characters.
final class PlainText {
    private final StringBuilder text = new StringBuilder();

    String of(Paper paper) {
        paper.blocks().forEach(this::block);
        if (!paper.foot().isEmpty()) {
            part(paper.foot());
        }
        return text.append('\n').toString();
    }

    String of(List<Block> blocks) {
        blocks.forEach(this::block);
        return text.toString();
    }

    private void block(Block block) {
        switch (block) {
            case Block.Title(String title, String below) ->
                part(title + "\n" + "=".repeat(length(title)) + (below.isEmpty() ? "" : "\n" + below));
            case Block.Letterhead(String sender, String addressee, String day) ->
                part(Stream.of(sender, addressee, day)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n")));
            case Block.Heading(String heading) -> part(heading + "\n" + "-".repeat(length(heading)));
            case Block.Chapter(String heading) -> part(heading + "\n" + "=".repeat(length(heading)));
            case Block.Contents _, Block.PageBreak _ -> {}
            case Block.Paragraph(List<Run> runs) -> part(flow(runs));
            case Block.Bullets bullets -> part(items(bullets));
            case Block.Facts(List<Block.Fact> facts) ->
                part(facts.stream()
                        .map(fact -> fact.label() + ": " + fact.value())
                        .collect(Collectors.joining("\n")));
            case Block.Table table -> part(rows(table));
            case Block.Note(String note) -> part(note);
        }
    }

    private void part(String words) {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        text.append(words);
    }

    private static String flow(List<Run> runs) {
        return Run.shown(runs).stream().map(Run::text).collect(Collectors.joining());
    }

    private static String items(Block.Bullets bullets) {
        var lines = new ArrayList<String>();
        for (List<Run> item : bullets.items()) {
            String marker = bullets.marker(lines.size());
            lines.add(marker + " " + flow(item).replace("\n", "\n" + " ".repeat(marker.length() + 1)));
        }
        return String.join("\n", lines);
    }

    private static String rows(Block.Table table) {
        var columns = new TextColumns(table.columns());
        columns.add(table.columns().stream().map(Block.Column::head).toList());
        columns.rule();
        table.rows().forEach(columns::add);
        if (!table.sums().isEmpty()) {
            columns.rule();
        }
        table.sums().forEach(columns::add);
        return columns.text();
    }

    static int length(String words) {
        return words.codePointCount(0, words.length());
    }
}
