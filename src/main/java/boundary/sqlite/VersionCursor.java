package boundary.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Goes through one table of versions in the order of recording and gives each row as it stands there.
final class VersionCursor implements AutoCloseable {
    private final String table;
    private final List<String> columns;
    private final Statement statement;
    private final ResultSet result;
    private long sequence;

    VersionCursor(Database database, String table, List<String> columns) throws SQLException {
        this.table = table;
        this.columns = columns;
        statement = database.connection().createStatement();
        result = statement.executeQuery(database.versions(table, columns));
        advance();
    }

    String table() {
        return table;
    }

    List<String> columns() {
        return columns;
    }

    /// Passes over the next row where it stands before a sequence.
    ///
    /// @return the sequence of the row passed over, or 0 where the next row is not before it
    long skipTo(long before) throws SQLException {
        long next = sequence;
        if (next >= before) {
            return 0;
        }
        advance();
        return next;
    }

    /// {@return the values of the row of a sequence, or nothing where the next row is not that}. Passes over it.
    @Nullable
    List<@Nullable Object> at(long wanted) throws SQLException {
        if (sequence != wanted) {
            return null;
        }
        var values = new ArrayList<@Nullable Object>(columns.size());
        for (int i = 2; i <= columns.size() + 1; i++) {
            values.add(result.getObject(i));
        }
        advance();
        return values;
    }

    /// {@return the identity in the values of a row, or nothing where it is none}
    static @Nullable UUID id(List<@Nullable Object> values) {
        try {
            return UUID.fromString(String.valueOf(values.getFirst()));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }

    private void advance() throws SQLException {
        sequence = result.next() ? result.getLong(1) : Long.MAX_VALUE;
    }
}
