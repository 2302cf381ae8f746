package boundary.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Rows of text whose columns stand one below the other.
final class Columns {
    private static final String GAP = "   ";

    private final List<List<String>> rows = new ArrayList<>();

    private final List<Integer> widths = new ArrayList<>();

    void row(String... cells) {
        List<String> row = Arrays.stream(cells).map(Terminal::line).toList();
        rows.add(row);
        for (int i = 0; i < row.size() - 1; i++) { // a last cell makes no column wider
            if (i == widths.size()) {
                widths.add(0);
            }
            widths.set(i, Math.max(widths.get(i), length(row.get(i))));
        }
    }

    /// {@return all rows, each ended by a line break}
    String text() {
        var text = new StringBuilder();
        for (List<String> row : rows) {
            var line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                String cell = row.get(i);
                line.append(cell);
                if (i < row.size() - 1) {
                    line.append(" ".repeat(widths.get(i) - length(cell))).append(GAP);
                }
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
