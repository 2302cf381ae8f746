package boundary.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// One sort of thing that the journal keeps: its table, and how a thing becomes a row and is read back.
///
/// @param <T> the thing
interface Sort<T> {

    Class<T> type();

    /// {@return the name of its table}
    String table();

    /// {@return the names of the columns of its content, in their order in the table}
    List<String> columns();

    /// Adds the content to the cells, in the order of the columns.
    void write(T value, Cells cells);

    /// {@return the thing that a row holds; the row stands before the first column of its content}
    ///
    /// @throws IllegalArgumentException or `DateTimeException` if the row says what no version of this program
    /// wrote
    T read(UUID id, Row row) throws SQLException;

    /// {@return the names of all columns of its row but `sequence`, in their order}
    default List<String> rowColumns() {
        var all = new ArrayList<>(List.of("id", "recorded_at", "known_from", "gone"));
        all.addAll(columns());
        return all;
    }

    /// Adds the content of a thing of this sort to the cells.
    default void writeAny(Object value, Cells cells) {
        write(type().cast(value), cells);
    }
}
