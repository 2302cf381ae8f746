package boundary.text.paper;

import boundary.text.Language;
import java.util.List;

/// Tables with typed cells, for programs that calculate: each becomes a sheet.
///
/// @param title what the file says that it is
/// @param author who wrote it; may be empty
public record Ledger(Language language, String title, String author, List<Leaf> leaves) {
    public Ledger {
        leaves = List.copyOf(leaves);
    }

    /// One table.
    ///
    /// @param name short; no two of a ledger are the same
    /// @param rows each as long as the columns
    public record Leaf(String name, List<Head> columns, List<List<Cell>> rows) {
        public Leaf {
            columns = List.copyOf(columns);
            for (List<Cell> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("a row has " + row.size() + " cells, not " + columns.size());
                }
            }
        }
    }

    /// A column.
    ///
    /// @param width about how many characters stand beside each other in it
    public record Head(String name, int width) {}
}
