package boundary.text.paper;

import java.util.ArrayList;
import java.util.List;

/// Rows of cells set as columns of characters. Figures stand right, words left; words that are long take several lines.
final class TextColumns {
    private static final String GAP = "  ";
    private static final int WIDEST = 48;

    private final List<Block.Column> columns;
    private final List<List<List<String>>> rows = new ArrayList<>(); // a row of cells of lines; a rule has no cells

    TextColumns(List<Block.Column> columns) {
        this.columns = columns;
    }

    void add(List<String> row) {
        var cells = new ArrayList<List<String>>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(columns.get(i).figures() ? List.of(row.get(i)) : lines(row.get(i)));
        }
        rows.add(cells);
    }

    void rule() {
        rows.add(List.of());
    }

    String text() {
        int[] widths = widths();
        var lines = new ArrayList<String>();
        for (List<List<String>> row : rows) {
            int height = row.stream().mapToInt(List::size).max().orElse(0);
            for (int i = 0; i < height; i++) {
                lines.add(line(row, i, widths));
            }
            if (row.isEmpty()) {
                lines.add("-".repeat(total(widths)));
            }
        }
        return String.join("\n", lines);
    }

    private int[] widths() {
        var widths = new int[columns.size()];
        for (List<List<String>> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                for (String line : row.get(i)) {
                    widths[i] = Math.max(widths[i], PlainText.length(line));
                }
            }
        }
        return widths;
    }

    private static int total(int[] widths) {
        int total = GAP.length() * (widths.length - 1);
        for (int width : widths) {
            total += width;
        }
        return total;
    }

    private String line(List<List<String>> row, int index, int[] widths) {
        var line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String words = index < row.get(i).size() ? row.get(i).get(index) : "";
            String space = " ".repeat(widths[i] - PlainText.length(words));
            line.append(i == 0 ? "" : GAP).append(columns.get(i).figures() ? space + words : words + space);
        }
        return line.toString().stripTrailing();
    }

    /// {@return the words in lines that are not too wide, broken between words where there are any}
    private static List<String> lines(String cell) {
        var lines = new ArrayList<String>();
        int[] points =
                cell.strip().replaceAll("[\\s&&[^\u00A0]]+", " ").codePoints().toArray();
        int from = 0;
        while (points.length - from > WIDEST) {
            int to = from + WIDEST;
            while (to > from && points[to] != ' ') {
                to--;
            }
            int end = to > from ? to : from + WIDEST;
            lines.add(new String(points, from, end - from));
            from = to > from ? end + 1 : end;
        }
        lines.add(new String(points, from, points.length - from));
        return lines;
    }
}
