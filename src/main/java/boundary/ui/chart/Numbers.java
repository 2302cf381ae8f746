package boundary.ui.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The numbers of a chart as a table: words in the first column, then figures, then words again where there are more
/// columns.
///
/// @param heads one a column
/// @param figures how many columns of figures stand after the first
/// @param rows each as long as the heads
public record Numbers(List<String> heads, int figures, List<List<String>> rows) {
    public Numbers {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != heads.size()) {
                throw new IllegalArgumentException("a row has " + row.size() + " cells, not " + heads.size());
            }
        }
    }

    /// {@return the table as lines of text}
    String text() {
        return Stream.concat(Stream.of(heads), rows.stream())
                .map(row -> String.join(" | ", row))
                .collect(Collectors.joining("\n"));
    }
}
