package boundary.sqlite;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/// One connection to a database file. Opening never creates a file. Every statement is closed as soon as it has
/// answered.
final class Database implements AutoCloseable {

    /// How a file is opened.
    enum Mode {
        WRITE,
        READ,
        /// As it lies there: no lock is taken, no side file made or looked at.
        AS_IT_LIES
    }

    private static final System.Logger LOG = System.getLogger(Database.class.getName());

    private final Path path;
    private final Connection connection;

    private Database(Path path, Connection connection) {
        this.path = path;
        this.connection = connection;
    }

    static Database open(Path path, Mode mode) throws SQLException {
        var config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setReadOnly(mode != Mode.WRITE);
        config.setGetGeneratedKeys(false); // else the driver asks for them after every row, by a new query
        String options = mode == Mode.AS_IT_LIES ? "?immutable=1" : "";
        return new Database(path, config.createConnection("jdbc:sqlite:" + uri(path) + options));
    }

    Path path() {
        return path;
    }

    Connection connection() {
        return connection;
    }

    /// Runs one statement, or a script of several.
    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /// {@return the first value of the first row, or an empty text where there is none}
    String text(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            String value = result.next() ? result.getString(1) : null;
            return value == null ? "" : value;
        }
    }

    /// {@return the first value of the first row as a number, or 0 where there is none}
    long number(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return result.next() ? result.getLong(1) : 0;
        }
    }

    /// {@return the query for all versions in a table, in the order of recording: `sequence`, and the given
    /// columns}. A
    /// journal of an earlier version that is only read has nothing in what it does not have yet.
    String versions(String table, List<String> columns) throws SQLException {
        Set<String> there = columns(table);
        String names = columns.stream()
                .map(name -> there.contains(name) ? name : "null as " + name)
                .collect(Collectors.joining(", "));
        return there.isEmpty()
                ? "select 0 as sequence, " + names + " where false"
                : "select sequence, " + names + " from " + table + " order by sequence";
    }

    /// {@return whether a table has a column; one of a journal of an earlier version that is only read may not}
    boolean has(String table, String column) throws SQLException {
        return columns(table).contains(column);
    }

    private Set<String> columns(String table) throws SQLException {
        var names = new HashSet<String>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select name from pragma_table_info('" + table + "')")) {
            while (result.next()) {
                names.add(result.getString(1));
            }
        }
        return names;
    }

    /// Does something whole or not at all: whatever it throws, nothing of it stays.
    void inTransaction(Step step) throws SQLException {
        run("begin immediate");
        try {
            step.run();
            run("commit");
        } catch (SQLException | RuntimeException e) {
            rollBack(e);
            throw e;
        }
    }

    /// Reads something of which all parts are of one moment, though another program may be writing.
    <T> T inSnapshot(Question<T> question) throws SQLException {
        run("begin");
        try {
            return question.ask();
        } finally {
            run("rollback"); // nothing was written
        }
    }

    /// Something to read.
    @FunctionalInterface
    interface Question<T> {
        T ask() throws SQLException;
    }

    /// Something to do in a transaction.
    @FunctionalInterface
    interface Step {
        void run() throws SQLException;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /// Closes the connection; what it still had to say about that is of no use any more.
    void abandon() {
        try {
            close();
        } catch (SQLException e) {
            LOG.log(System.Logger.Level.WARNING, "a connection did not close: error {0}", e.getErrorCode());
        }
    }

    /// Where the trouble was great enough, SQLite has rolled back by itself, and there is nothing left to roll
    /// back.
    private void rollBack(Exception reason) {
        try {
            run("rollback");
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    /// A `file:` address in which nothing of the path can be taken for an option.
    private static String uri(Path path) {
        String name = path.toAbsolutePath().toString().replace('\\', '/');
        var uri = new StringBuilder("file://").append(name.startsWith("/") ? "" : "/");
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || "/._-~:".indexOf(c) >= 0)) {
                uri.append(c);
            } else {
                uri.append(String.format(Locale.ROOT, "%%%02x", (int) c));
            }
        }
        return uri.toString();
    }
}
