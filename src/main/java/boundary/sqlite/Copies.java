package boundary.sqlite;

import boundary.session.StoreException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Looks beside a journal for copies of it: files that begin their chain from the same identity.
final class Copies {
    private static final int LIMIT = 200;
    private static final Set<String> SIDE_FILES = Set.of("-wal", "-shm", "-journal", ".lock");

    private Copies() {}

    /// {@return the paths of the copies, in the order of their names; what can't be read is none}
    static List<String> beside(JournalFile journal, String identity) {
        var found = new ArrayList<String>();
        Path folder = journal.path().resolveSibling(".").normalize();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            int looked = 0;
            for (Path file : files) {
                if (looked < LIMIT && isOther(file, journal)) {
                    looked++;
                    if (identity.equals(identity(file))) {
                        found.add(file.toString());
                    }
                }
            }
        } catch (IOException e) {
            return found;
        }
        found.sort(null);
        return found;
    }

    private static boolean isOther(Path file, JournalFile journal) throws IOException {
        String name = String.valueOf(file.getFileName());
        return Files.isRegularFile(file)
                && Files.size(file) > 0
                && SIDE_FILES.stream().noneMatch(name::endsWith)
                && !Files.isSameFile(file, journal.path());
    }

    private static String identity(Path file) {
        try (var database = Database.open(file, Database.Mode.AS_IT_LIES)) {
            return database.number("pragma application_id") == Schema.APPLICATION
                    ? database.text("select value from meta where key = 'journal'")
                    : "";
        } catch (SQLException | StoreException e) { // no database, or one that is damaged
            return "";
        }
    }
}
