package boundary.evaluation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import boundary.scoring.Pack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The same table on further consultants: `mvn -P evaluation test -Dhistories=FOLDER` prints it.
///
/// The folder holds one folder a consultant, as the simulator writes them: the own CSV set, and `truth.csv` beside it.
/// Folders without `truth.csv` are passed over. There are no bars: what is a good figure depends on the consultants.
class MoreConsultants {

    @Test
    void printsTheTable() throws IOException {
        String folder = System.getProperty("histories");
        assertNotNull(folder, "say where the consultants are: -Dhistories=FOLDER");
        Map<String, Pack> consultants = consultants(Path.of(folder));
        assertFalse(consultants.isEmpty(), "no folder with a truth.csv in " + folder);
        System.out.println(consultants.size() + " consultants of " + folder);
        System.out.println(Report.of(consultants).table());
    }

    private static Map<String, Pack> consultants(Path root) throws IOException {
        var found = new TreeMap<String, Pack>();
        try (Stream<Path> folders = Files.list(root)) {
            for (Path folder :
                    folders.filter(f -> Files.exists(f.resolve("truth.csv"))).toList()) {
                found.put(folder.getFileName().toString(), Pack.folder(folder));
            }
        }
        return found;
    }
}
