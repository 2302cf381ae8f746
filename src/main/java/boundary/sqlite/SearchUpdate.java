package boundary.sqlite;

import boundary.journal.Change;
import boundary.journal.Edit;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// Keeps the search index in step with one edit, within the edit's transaction: what stood is forgotten before the new
/// rows are written, what stands is learned after. Each is one statement, since the index makes a segment of its own of
/// every statement and then has to merge them: entry by entry, a large import would take four times as long.
///
/// @param changed the entries that stood before the edit
/// @param last the sequence of the last version before the edit
record SearchUpdate(Database database, List<UUID> changed, long last) {
    /// From how many entries on it is cheaper to build the whole index anew than to take them out of it.
    private static final int REBUILD = 2_000;

    private static final String FORGET = """
        insert into search (search, rowid, topic, note, feeling)
        select 'delete', * from searchable where sequence in
          (select max(sequence) from interaction where id in (select value from json_each(?)) group by id)\
        """;
    private static final String LEARN = """
        insert into search (rowid, topic, note, feeling) select * from searchable where sequence > ?\
        """;

    static SearchUpdate of(Database database, Edit edit, long last) {
        List<UUID> changed = edit.changes().stream()
                .filter(change -> change instanceof Change.OfInteraction entry && entry.before() != null)
                .map(Change::key)
                .distinct()
                .toList();
        return new SearchUpdate(database, changed, last);
    }

    /// Takes the words of what stood so far out of the index.
    void forget() throws SQLException {
        if (changed.isEmpty() || changed.size() >= REBUILD) {
            return;
        }
        try (PreparedStatement statement = database.connection().prepareStatement(FORGET)) {
            statement.setString(
                    1,
                    changed.stream().map(id -> '"' + id.toString() + '"').collect(Collectors.joining(",", "[", "]")));
            statement.executeUpdate();
        }
    }

    /// Puts the words of what stands now into the index.
    void learn() throws SQLException {
        if (changed.size() >= REBUILD) {
            database.run("insert into search (search) values ('rebuild')");
            return;
        }
        try (PreparedStatement statement = database.connection().prepareStatement(LEARN)) {
            statement.setLong(1, last);
            statement.executeUpdate();
        }
    }
}
