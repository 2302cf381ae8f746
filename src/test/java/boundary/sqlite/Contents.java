package boundary.sqlite;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// What stands in a file, row by row.
final class Contents {
    private Contents() {}

    /// {@return every row of some tables, with all that stands in it}; none of them is empty.
    static List<String> of(Path path, List<String> tables) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var database = Database.open(path, Database.Mode.READ);
                Statement statement = database.connection().createStatement()) {
            for (String table : tables) {
                int first = rows.size();
                try (ResultSet result = statement.executeQuery("select * from " + table + " order by 1")) {
                    while (result.next()) {
                        rows.add(row(table, result));
                    }
                }
                assertTrue(rows.size() > first, table + " is empty");
            }
        }
        return rows;
    }

    private static String row(String table, ResultSet result) throws SQLException {
        var row = new StringBuilder(table);
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
            Object value = result.getObject(i);
            if (value != null) {
                String name = result.getMetaData().getColumnName(i);
                row.append(' ')
                        .append(name)
                        .append('=')
                        .append(value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value);
            }
        }
        return row.toString();
    }
}
