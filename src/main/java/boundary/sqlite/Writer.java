package boundary.sqlite;

import boundary.journal.Change;
import boundary.journal.Edit;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes the versions of one edit: rows, words, chain and search index, within the transaction that its owner holds
/// open.
final class Writer implements AutoCloseable {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BATCH = 500;

    private final Connection connection;
    /// In the order of their first use: what others refer to comes before them.
    private final Map<String, PreparedStatement> statements = new LinkedHashMap<>();
    private final Chain chain = new Chain();
    private final long edit;
    private final long writtenAt;
    private long sequence;
    private byte[] head;
    private int waiting;

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
        return of(database, edit.kind().name(), edit.changes().size(), writtenAt);
    }

    private static Writer of(Database database, String kind, int links, long writtenAt) throws SQLException {
        long last = database.number("select max(sequence) from chain");
        long number = database.number("select max(id) from edit") + 1;
        byte[] head = headAfter(database, last);
        var writer = new Writer(database.connection(), number, writtenAt, last, head);
        writer.run("insert into edit values (?, ?, ?, ?, ?)", number, List.of(kind, writtenAt, last + 1, last + links));
        return writer;
    }

    /// Adds an erasure to the chain: a link with a row, and an edit of its own.
    ///
    /// @param values what goes into all columns of its row but `sequence`
    static void erasure(Database database, long writtenAt, String reason, List<Object> values) throws SQLException {
        try (Writer writer = of(database, reason, 1, writtenAt)) {
            writer.sequence++;
            writer.link(Erasures.TABLE, Chain.content(Erasures.TABLE, Erasures.COLUMNS, List.copyOf(values), null));
            writer.run("insert into erasure values (?, ?, ?, ?)", writer.sequence, values);
            writer.flush();
        }
    }

    void write(Change change) throws SQLException {
        NewVersion version = NewVersion.of(change);
        sequence++;
        link(
                version.sort().table(),
                Chain.content(version.sort().table(), version.sort().rowColumns(), version.values(), version.words()));
        run(insert(version.sort()), sequence, version.values());
        List<String> words = version.words();
        if (words != null) {
            run("insert into words values (?, ?, ?, ?)", sequence, words);
        }
        if (++waiting == BATCH) {
            flush();
        }
    }

    /// Writes what was taken down and not yet written.
    void flush() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.executeBatch();
        }
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
    }

    private void link(String table, byte[] content) throws SQLException {
        byte[] salt = new byte[Chain.SALT_BYTES];
        RANDOM.nextBytes(salt);
        byte[] leaf = chain.leaf(salt, content);
        head = chain.head(head, leaf, sequence, writtenAt);
        run("insert into chain values (?, ?, ?, ?, ?, ?, null)", sequence, List.of(edit, table, salt, leaf, head));
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
        statement.addBatch();
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        return statement;
    }
}
