package boundary.sqlite;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Open letters, beside the versions and the chain.
final class Drafts {
    private Drafts() {}

    /// {@return the letter under a key, or nothing}. A journal of an earlier version that is only read has none.
    static @Nullable String at(Database database, String key) throws SQLException {
        if (database.number("select count(*) from sqlite_schema where name = 'draft'") == 0) {
            return null;
        }
        try (PreparedStatement statement =
                database.connection().prepareStatement("select text from draft where key = ?")) {
            statement.setString(1, key);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() ? result.getString(1) : null;
            }
        }
    }

    /// Keeps a letter under a key, or takes it away where it is empty. It is in the log on return, but not flushed
    /// to the disk: that would hold up the edits that wait behind it, and the next of them does it anyhow. So it
    /// survives the end of the program, and a power cut since the last edit may take it.
    ///
    /// @return whether something changed
    static boolean keep(Database database, String key, String text) throws SQLException {
        database.run("pragma synchronous = NORMAL");
        try {
            return text.isEmpty() ? remove(database, key) : put(database, key, text);
        } finally {
            database.run("pragma synchronous = EXTRA");
        }
    }

    private static boolean put(Database database, String key, String text) throws SQLException {
        try (PreparedStatement statement = database.connection()
                .prepareStatement(
                        "insert into draft values (?, ?) on conflict (key) do update set text = excluded.text")) {
            statement.setString(1, key);
            statement.setString(2, text);
            return statement.executeUpdate() > 0;
        }
    }

    private static boolean remove(Database database, String key) throws SQLException {
        try (PreparedStatement statement = database.connection().prepareStatement("delete from draft where key = ?")) {
            statement.setString(1, key);
            return statement.executeUpdate() > 0;
        }
    }
}
