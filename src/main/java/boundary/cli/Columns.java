package boundary.cli;

import java.util.ArrayList;
import java.util.List;

/// Rows of text whose columns stand one below the other.
final class Columns {
    private static final String GAP = "   ";

    private final List<List<String>> rows = new ArrayList<>();

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    /// {@return all rows, each ended by a line break}
    String text() {
        var text = new StringBuilder();
        for (List<String> row : rows) {
            var line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                String cell = row.get(i).replaceAll("\\p{Cntrl}", " ");
                line.append(cell);
                if (i < row.size() - 1) {
                    line.append(" ".repeat(width(i) - length(cell))).append(GAP);
                }
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private int width(int column) {
        return rows.stream()
                .filter(r -> r.size() > column + 1)
                .mapToInt(r -> length(r.get(column)))
                .max()
                .orElse(0);
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
