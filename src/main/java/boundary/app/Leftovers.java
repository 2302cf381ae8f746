package boundary.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Takes away a file, or a folder of files, that was just written and is not wanted any more.
final class Leftovers {
    private Leftovers() {}

    /// @throws IOException if something can't be taken away; a folder in a folder stays, and stops it
    static void remove(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            List<Path> files;
            try (Stream<Path> inside = Files.list(path)) {
                files = inside.toList();
            }
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.deleteIfExists(path);
    }
}
