package boundary.sqlite;

import boundary.session.StoreException;
import boundary.session.StoreException.Trouble;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

/// The settings under which a journal is read and written. Each is made by SQL and read back: the driver passes over
/// what it does not know without a word.
final class Profile {
    private static final int LONGEST_VALUE = 20_000_000;
    private static final int LONGEST_STATEMENT = 100_000;
    /// The first version without the fault that could damage a file with a write-ahead log.
    private static final int[] TRUSTED = {3, 51, 3};

    private static final Map<String, String> SHARED = Map.ofEntries(
            Map.entry("synchronous", "EXTRA=3"),
            Map.entry("fullfsync", "ON=1"),
            Map.entry("checkpoint_fullfsync", "ON=1"),
            Map.entry("foreign_keys", "ON=1"),
            Map.entry("trusted_schema", "OFF=0"),
            Map.entry("secure_delete", "ON=1"),
            Map.entry("cell_size_check", "ON=1"),
            Map.entry("cache_size", "-32768=-32768"),
            Map.entry("mmap_size", "0=0"),
            Map.entry("temp_store", "MEMORY=2"),
            Map.entry("busy_timeout", "5000=5000"));

    private Profile() {}

    /// Makes all settings for reading, or for writing too.
    ///
    /// @throws StoreException if the library is too old or a setting could not be made
    static void apply(Database database, boolean writing) throws SQLException {
        String version = database.text("select sqlite_version()");
        if (!isTrusted(version)) {
            throw new StoreException(Trouble.UNSAFE, database.path() + " (SQLite " + version + ")");
        }
        var connection = (SQLiteConnection) database.connection();
        connection.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LONGEST_VALUE);
        connection.setLimit(SQLiteLimits.SQLITE_LIMIT_SQL_LENGTH, LONGEST_STATEMENT);
        var settings = new TreeMap<>(SHARED);
        settings.put(writing ? "journal_mode" : "query_only", writing ? "WAL=wal" : "ON=1");
        for (var setting : settings.entrySet()) {
            String[] value = setting.getValue().split("=");
            set(database, setting.getKey(), value[0], value[1]);
        }
    }

    /// {@return whether a version of the library, such as `3.51.3`, is free of the fault}
    static boolean isTrusted(String version) {
        int[] parts =
                Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
        return Arrays.compare(parts, TRUSTED) >= 0;
    }

    private static void set(Database database, String name, String value, String expected) throws SQLException {
        database.run("pragma " + name + " = " + value);
        String found = database.text("pragma " + name);
        if (!found.equals(expected)) {
            throw new StoreException(Trouble.UNSAFE, database.path() + " (" + name + " = " + found + ")");
        }
    }
}
