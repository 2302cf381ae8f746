package boundary.sqlite;

import boundary.journal.Change;
import boundary.journal.Edit;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Writes the versions of one edit: rows, words, chain and search index, within the transaction that its owner holds
/// open.
final class Writer implements AutoCloseable {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private final Chain chain = new Chain();
    private final long edit;
    private final long writtenAt;
    private long sequence;
    private byte[] head;

    private Writer(Connection connection, long edit, long writtenAt, long sequence, byte[] head) {
        this.connection = connection;
        this.edit = edit;
        this.writtenAt = writtenAt;
        this.sequence = sequence;
        this.head = head;
    }

    /// {@return a writer for the changes of an edit, which go on after the last version}. Writes the row of the
    /// edit.
    static Writer of(Database database, Edit edit, long writtenAt) throws SQLException {
        long last = database.number("select max(sequence) from chain");
        long number = database.number("select max(id) from edit") + 1;
        byte[] head = headAfter(database, last);
        var writer = new Writer(database.connection(), number, writtenAt, last, head);
        List<Object> row = List.of(
                edit.kind().name(), writtenAt, last + 1, last + edit.changes().size());
        writer.run("insert into edit values (?, ?, ?, ?, ?)", number, row);
        return writer;
    }

    void write(Change change) throws SQLException {
        NewVersion version = NewVersion.of(change);
        sequence++;
        if (change instanceof Change.OfInteraction entry && entry.before() != null) {
            forget(entry);
        }
        link(version);
        run(insert(version.sort()), sequence, version.values());
        List<String> words = version.words();
        if (words != null) {
            run("insert into words values (?, ?, ?, ?)", sequence, words);
            run(
                    "insert into search (rowid, topic, note, feeling) select * from searchable where sequence = ?",
                    sequence);
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
    }

    /// Takes the words of what stood so far out of the search index.
    private void forget(Change.OfInteraction entry) throws SQLException {
        PreparedStatement statement = prepared("""
            insert into search (search, rowid, topic, note, feeling)
            select 'delete', * from searchable
            where sequence = (select max(sequence) from interaction where id = ?)\
            """);
        statement.setString(1, entry.key().toString());
        statement.executeUpdate();
    }

    private void link(NewVersion version) throws SQLException {
        byte[] salt = new byte[Chain.SALT_BYTES];
        RANDOM.nextBytes(salt);
        byte[] content =
                Chain.content(version.sort().table(), version.sort().rowColumns(), version.values(), version.words());
        byte[] leaf = chain.leaf(salt, content);
        head = chain.head(head, leaf, sequence, writtenAt);
        run(
                "insert into chain values (?, ?, ?, ?, ?, ?)",
                sequence,
                List.of(edit, version.sort().table(), salt, leaf, head));
    }

    private static byte[] headAfter(Database database, long last) throws SQLException {
        if (last == 0) {
            return new Chain().genesis(database.text("select value from meta where key = 'journal'"));
        }
        try (Statement statement = database.connection().createStatement();
                ResultSet result = statement.executeQuery("select head from chain where sequence = " + last)) {
            return result.getBytes(1);
        }
    }

    private static String insert(Sort<?> sort) {
        return "insert into " + sort.table() + " values (?"
                + ", ?".repeat(sort.rowColumns().size()) + ")";
    }

    private void run(String sql, long key) throws SQLException {
        run(sql, key, List.of());
    }

    private void run(String sql, long key, List<? extends @Nullable Object> values) throws SQLException {
        PreparedStatement statement = prepared(sql);
        statement.setLong(1, key);
        int at = 2;
        for (Object value : values) {
            switch (value) {
                case null -> statement.setObject(at, null);
                case Long number -> statement.setLong(at, number);
                case byte[] bytes -> statement.setBytes(at, bytes);
                default -> statement.setString(at, value.toString());
            }
            at++;
        }
        statement.executeUpdate();
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        return Objects.requireNonNull(statement);
    }
}
