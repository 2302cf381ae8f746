package boundary.sqlite;

import boundary.journal.InteractionId;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a person types into a search field, as a question to the search index. Nothing of it is ever taken for the
/// index's own language: only letters and digits are left, and each word is quoted.
record Search(List<String> words) {
    private static final int LENGTH_LIMIT = 200;
    private static final int WORD_LIMIT = 12;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    static Search of(String typed) {
        String start = typed.substring(0, Math.min(typed.length(), LENGTH_LIMIT));
        return new Search(BETWEEN.splitAsStream(start)
                .filter(word -> !MARKS.matcher(word).replaceAll("").isEmpty())
                .limit(WORD_LIMIT)
                .toList());
    }

    /// {@return the entries that have all words or their beginnings, newest first}
    List<InteractionId> in(Database database, int limit) throws SQLException {
        var found = new ArrayList<InteractionId>();
        if (words.isEmpty()) {
            return found;
        }
        try (PreparedStatement statement = database.connection().prepareStatement("""
            select i.id from search join interaction i on i.sequence = search.rowid
            where search match ? order by i.at desc, i.id limit ?\
            """)) {
            statement.setString(1, question());
            statement.setInt(2, limit);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    found.add(new InteractionId(UUID.fromString(result.getString(1))));
                }
            }
        }
        return found;
    }

    /// A note may hold й as one character or as и with a mark over it, and the index keeps the first as it is and
    /// drops the mark of the second: both are asked for.
    private String question() {
        return words.stream()
                .map(word -> {
                    String whole = quoted(Normalizer.normalize(word, Normalizer.Form.NFC));
                    String apart = quoted(Normalizer.normalize(word, Normalizer.Form.NFD));
                    return whole.equals(apart) ? whole : "(" + whole + " OR " + apart + ")";
                })
                .collect(Collectors.joining(" AND "));
    }

    private static String quoted(String word) {
        return '"' + word.replace('ё', 'е').replace('Ё', 'Е').replace("\"", "\"\"") + "\"*";
    }
}
