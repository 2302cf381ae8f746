package boundary.sqlite;

import boundary.journal.ChainHead;
import boundary.journal.ChainLink;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/// Tells the links of the chain as they stand, for whoever checks them elsewhere.
final class Links {
    private Links() {}

    static ChainHead head(Database database) throws SQLException {
        String journal = database.text("select value from meta where key = 'journal'");
        try (Statement statement = database.connection().createStatement();
                ResultSet last =
                        statement.executeQuery("select sequence, head from chain order by sequence desc limit 1")) {
            return last.next()
                    ? new ChainHead(journal, last.getLong(1), HexFormat.of().formatHex(last.getBytes(2)))
                    : new ChainHead(journal, 0, HexFormat.of().formatHex(new Chain().genesis(journal)));
        }
    }

    /// Tells every link, in order.
    ///
    /// @return how many there are
    static long each(Database database, LongPredicate shown, Consumer<ChainLink> action) throws SQLException {
        Map<String, VersionCursor> rows = new HashMap<>();
        String erasure = database.has("chain", "erasure") ? "c.erasure" : "null";
        try (Statement statement = database.connection().createStatement();
                VersionCursor words = new VersionCursor(database, "words", Chain.WORDS)) {
            for (Sort<?> sort : Sorts.ALL) {
                rows.put(sort.table(), new VersionCursor(database, sort.table(), sort.rowColumns()));
            }
            rows.put(Erasures.TABLE, new VersionCursor(database, Erasures.TABLE, Erasures.COLUMNS));
            long told = 0;
            try (ResultSet links = statement.executeQuery("""
                select c.sequence, c.sort, c.salt, c.leaf, c.head, e.written_at, %s
                from chain c join edit e on e.id = c.edit order by c.sequence\
                """.formatted(erasure))) {
                for (; links.next(); told++) {
                    action.accept(link(links, rows, words, shown));
                }
            }
            return told;
        } finally {
            for (VersionCursor cursor : rows.values()) {
                cursor.close();
            }
        }
    }

    private static ChainLink link(
            ResultSet link, Map<String, VersionCursor> rows, VersionCursor words, LongPredicate shown)
            throws SQLException {
        long sequence = link.getLong(1);
        byte[] content = null;
        if (shown.test(sequence) && link.getLong(7) == 0) {
            content = content(Objects.requireNonNull(rows.get(link.getString(2))), words, sequence);
        }
        return new ChainLink(
                sequence,
                Instant.ofEpochMilli(link.getLong(6)),
                link.getBytes(4),
                link.getBytes(5),
                content == null ? null : link.getBytes(3),
                content);
    }

    private static byte @Nullable [] content(VersionCursor row, VersionCursor words, long sequence)
            throws SQLException {
        passOver(row, sequence);
        passOver(words, sequence);
        List<@Nullable Object> values = row.at(sequence);
        return values == null ? null : Chain.content(row.table(), row.columns(), values, words.at(sequence));
    }

    private static void passOver(VersionCursor cursor, long before) throws SQLException {
        long passed = before;
        while (passed != 0) {
            passed = cursor.skipTo(before);
        }
    }
}
