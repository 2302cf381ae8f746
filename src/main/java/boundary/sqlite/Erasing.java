package boundary.sqlite;

import boundary.journal.ClientId;
import boundary.journal.InteractionId;
import boundary.session.Erased;
import java.security.SecureRandom;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Takes something out of the journal for good, within the transaction that its owner holds open: the writing side of
/// `upgrade_004.sql`.
///
/// @param writtenAt the true instant, milliseconds UTC
record Erasing(Database database, long writtenAt) {
    static final String WORDS_TAKEN_BACK = "WORDS_TAKEN_BACK";
    static final String CLIENT_ERASED = "CLIENT_ERASED";
    private static final SecureRandom RANDOM = new SecureRandom();
    /// From how many entries on it is cheaper to build the search index anew than to take them out of it.
    private static final int REBUILD = 2_000;

    /// Takes the words of every version of an entry.
    Erased takeBack(InteractionId entry) throws SQLException {
        List<Long> spoken = sequences(
                "select sequence from words where sequence in (select sequence from interaction where id = ?1)",
                entry.toString());
        if (spoken.isEmpty()) {
            return Erased.NOTHING;
        }
        choose(spoken);
        var lines = new ArrayList<String>();
        for (long sequence : spoken) {
            byte[] salt = new byte[Chain.SALT_BYTES];
            RANDOM.nextBytes(salt);
            lines.add(sequence + " " + HexFormat.of().formatHex(rest(sequence, salt)));
            run("update chain set salt = ?2 where sequence = ?1", sequence, salt);
        }
        forgetSearch(spoken.size());
        database.run("delete from words where sequence in (select sequence from temp.chosen)");
        learnSearch(spoken.size());
        link(WORDS_TAKEN_BACK, lines);
        database.run("drop table temp.chosen");
        return new Erased(spoken.size(), 1, true);
    }

    /// Takes everything of a client.
    Erased erase(ClientId client) throws SQLException {
        var all = new TreeSet<Long>();
        int entries = 0;
        for (Sort<?> sort : Sorts.ALL) {
            List<Long> of = sequences(belonging(sort), client.toString());
            all.addAll(of);
            if (sort instanceof InteractionSort && !of.isEmpty()) {
                choose(of);
                entries = (int) database.number(
                        "select count(distinct id) from interaction where sequence in (select sequence from"
                                + " temp.chosen)");
            }
        }
        if (all.isEmpty()) {
            return Erased.NOTHING;
        }
        var rising = new ArrayList<>(all);
        choose(rising);
        forgetSearch(entries);
        database.run("delete from words where sequence in (select sequence from temp.chosen)");
        for (Sort<?> sort : Sorts.ALL) {
            database.run("delete from " + sort.table() + " where sequence in (select sequence from temp.chosen)");
        }
        learnSearch(entries);
        link(
                CLIENT_ERASED,
                Sequences.runs(rising).stream().map(Sequences.Run::toString).toList());
        database.run("update chain set salt = zeroblob(0) where sequence in (select sequence from temp.chosen)");
        database.run("drop table temp.chosen");
        run("delete from draft where instr(key, ?1) > 0 or instr(text, ?1) > 0", client.toString());
        return new Erased(rising.size(), entries, true);
    }

    /// {@return the query for what is a client's: every version of a thing that stood last with that client, and of
    /// other things those versions that were with that client}
    private static String belonging(Sort<?> sort) {
        String table = sort.table();
        if (sort instanceof ClientSort) {
            return "select sequence from client where id = ?1";
        }
        if (sort instanceof SavedFilterSort) {
            return "select sequence from saved_filter where id in (select id from saved_filter where instr(query, ?1)"
                    + " > 0)";
        }
        if (!sort.columns().contains("client")) {
            return "select sequence from " + table + " where false and ?1";
        }
        return "select sequence from " + table + " where client = ?1 or id in (select id from " + table
                + " where client = ?1 and sequence in (select max(sequence) from " + table + " group by id))";
    }

    /// {@return the hash of a version of an entry without its words. Where the version was changed behind the
    /// program's back, a hash that no rest has, so that this can still be seen}
    private byte[] rest(long sequence, byte[] salt) throws SQLException {
        var chain = new Chain();
        Row whole = row(sequence);
        List<@Nullable Object> words = values("select topic, note, feeling from words where sequence = " + sequence);
        var sort = new InteractionSort();
        byte[] leaf = chain.leaf(whole.salt(), Chain.content(sort.table(), sort.rowColumns(), whole.values(), words));
        return Arrays.equals(leaf, whole.leaf())
                ? chain.leaf(salt, Chain.content(sort.table(), sort.rowColumns(), whole.values(), null))
                : chain.leaf(salt, leaf);
    }

    @SuppressWarnings("ArrayRecordComponent") // read once and never compared
    private record Row(byte[] salt, byte[] leaf, List<@Nullable Object> values) {}

    private Row row(long sequence) throws SQLException {
        List<@Nullable Object> link = values("select salt, leaf from chain where sequence = " + sequence);
        return new Row(
                (byte[]) Objects.requireNonNull(link.getFirst()),
                (byte[]) Objects.requireNonNull(link.getLast()),
                values("select " + String.join(", ", new InteractionSort().rowColumns())
                        + " from interaction where sequence = " + sequence));
    }

    private List<@Nullable Object> values(String query) throws SQLException {
        try (var statement = database.connection().createStatement();
                ResultSet row = statement.executeQuery(query)) {
            var values = new ArrayList<@Nullable Object>();
            if (row.next()) {
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    values.add(row.getObject(i));
                }
            }
            return values;
        }
    }

    private List<Long> sequences(String query, String id) throws SQLException {
        try (PreparedStatement statement = database.connection().prepareStatement(query + " order by sequence")) {
            statement.setString(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                var found = new ArrayList<Long>();
                while (rows.next()) {
                    found.add(rows.getLong(1));
                }
                return found;
            }
        }
    }

    /// Notes the versions that the statements after it are about.
    private void choose(List<Long> sequences) throws SQLException {
        database.run("drop table if exists temp.chosen");
        database.run("create temp table chosen (sequence integer primary key)");
        String list = sequences.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
        run("insert into temp.chosen select value from json_each(?1)", list);
    }

    private void forgetSearch(int entries) throws SQLException {
        if (entries < REBUILD) {
            database.run("insert into search (search, rowid, topic, note, feeling) select 'delete', * from searchable"
                    + " where sequence in (select sequence from temp.chosen)");
        }
    }

    private void learnSearch(int entries) throws SQLException {
        if (entries >= REBUILD) {
            database.run("insert into search (search) values ('rebuild')");
        }
    }

    /// Adds the erasure to the chain, and names it in the links of what was chosen.
    private void link(String reason, List<String> lines) throws SQLException {
        Writer.erasure(database, writtenAt, reason, List.of(writtenAt, reason, String.join("\n", lines)));
        database.run("update chain set erasure = (select max(sequence) from erasure)"
                + " where sequence in (select sequence from temp.chosen)");
    }

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.connection().prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
