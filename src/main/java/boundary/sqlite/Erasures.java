package boundary.sqlite;

import boundary.sqlite.Sequences.Run;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the erasures of a journal say they took: the reading side of `upgrade_004.sql`. A journal of an earlier version
/// has none.
final class Erasures {
    static final String TABLE = "erasure";
    static final List<String> COLUMNS = List.of("erased_at", "reason", "versions");

    private final Map<Long, List<Run>> gone = new HashMap<>();
    private final Map<Long, Map<Long, byte[]>> rests = new HashMap<>();

    private Erasures() {}

    static Erasures of(Database database) throws SQLException {
        var erasures = new Erasures();
        try (Statement statement = database.connection().createStatement();
                ResultSet rows = statement.executeQuery(database.versions(TABLE, COLUMNS))) {
            while (rows.next()) {
                erasures.read(rows.getLong(1), rows.getString(4));
            }
        }
        return erasures;
    }

    /// {@return whether an erasure says that it took a version whole}
    boolean tookWhole(long erasure, long sequence) {
        return gone.getOrDefault(erasure, List.of()).stream().anyMatch(run -> run.has(sequence));
    }

    /// {@return the hash of what an erasure left of a version when it took its words, or nothing where it did not}
    byte @Nullable [] rest(long erasure, long sequence) {
        return rests.getOrDefault(erasure, Map.of()).get(sequence);
    }

    /// {@return whether any erasure took something of a version}
    boolean took(long sequence) {
        return gone.keySet().stream().anyMatch(erasure -> tookWhole(erasure, sequence))
                || rests.values().stream().anyMatch(rest -> rest.containsKey(sequence));
    }

    /// Takes down what one erasure says; a line that no version of this program wrote says nothing.
    private void read(long erasure, String versions) {
        var runs = new ArrayList<Run>();
        var rest = new HashMap<Long, byte[]>();
        for (String line : versions.lines().toList()) {
            try {
                int space = line.indexOf(' ');
                if (space < 0) {
                    runs.add(Run.parse(line));
                } else {
                    rest.put(
                            Long.valueOf(line.substring(0, space)),
                            HexFormat.of().parseHex(line, space + 1, line.length()));
                }
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) { // the next line may say something
            }
        }
        gone.put(erasure, runs);
        rests.put(erasure, rest);
    }
}
