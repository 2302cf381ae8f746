package boundary.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// Clears away what was erased from where it may still lie: the log beside the file, and the empty places of the file,
/// which is written anew.
final class Sweep {
    private static final System.Logger LOG = System.getLogger(Sweep.class.getName());

    private Sweep() {}

    /// {@return whether nothing is left; where another program reads the journal or the disk is full, something may
    /// be}
    static boolean of(Database database) {
        try {
            boolean emptied = emptied(database);
            database.run("vacuum");
            boolean again = emptied(database);
            return emptied && again;
        } catch (SQLException e) {
            LOG.log(System.Logger.Level.WARNING, "the journal was not written anew: error {0}", e.getErrorCode());
            return false;
        }
    }

    /// Puts the log into the file and cuts it to nothing.
    private static boolean emptied(Database database) throws SQLException {
        try (Statement statement = database.connection().createStatement();
                ResultSet result = statement.executeQuery("pragma wal_checkpoint(TRUNCATE)")) {
            return result.next() && result.getInt(1) == 0;
        }
    }
}
