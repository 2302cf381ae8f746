package boundary.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// Whether the search index holds exactly the words of the entries that stand: a second index is built of them in
/// memory, and both are read side by side. FTS5's own check would have to write.
final class SearchIndex {
    private static final String BUILD = """
        create virtual table temp.wanted using fts5
          (topic, note, feeling, content = '', tokenize = 'unicode61 remove_diacritics 2');
        insert into temp.wanted (rowid, topic, note, feeling) select * from main.searchable order by sequence;
        create virtual table temp.wanted_words using fts5vocab (temp, 'wanted', 'instance');
        create virtual table temp.found_words using fts5vocab (main, 'search', 'instance');
        """;
    private static final String REMOVE = """
        drop table if exists temp.found_words;
        drop table if exists temp.wanted_words;
        drop table if exists temp.wanted;
        """;

    private SearchIndex() {}

    static boolean matches(Database database) throws SQLException {
        boolean queryOnly =
                database.number("pragma query_only") == 1; // which would keep even the memory from being written
        database.run("pragma query_only = off");
        try {
            database.run(BUILD);
            return sameWords(database) && sameDocuments(database);
        } finally {
            database.run(REMOVE);
            if (queryOnly) {
                database.run("pragma query_only = on");
            }
        }
    }

    private static boolean sameWords(Database database) throws SQLException {
        try (Statement one = database.connection().createStatement();
                Statement other = database.connection().createStatement();
                ResultSet wanted = one.executeQuery("select term, doc, col, offset from temp.wanted_words");
                ResultSet found = other.executeQuery("select term, doc, col, offset from temp.found_words")) {
            while (wanted.next()) {
                if (!found.next() || !sameRow(wanted, found)) {
                    return false;
                }
            }
            return !found.next();
        }
    }

    private static boolean sameRow(ResultSet wanted, ResultSet found) throws SQLException {
        return wanted.getLong(2) == found.getLong(2)
                && wanted.getInt(4) == found.getInt(4)
                && wanted.getString(1).equals(found.getString(1))
                && wanted.getString(3).equals(found.getString(3));
    }

    /// Entries whose words are only signs have no word in the index, and yet stand in it.
    private static boolean sameDocuments(Database database) throws SQLException {
        return database.number("""
            select (select count(*) from searchable) = (select count(*) from search_docsize)
            and not exists (select 1 from searchable where sequence not in (select id from search_docsize))\
            """) == 1;
    }
}
