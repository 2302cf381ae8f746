package boundary.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sixteen small diaries are read whole, scored week by week, and read again without a change.
class StoriesTest {
    @TempDir
    Path folder;

    @Test
    void everyStoryIsReadAndScored() throws IOException {
        List<Path> stories = unpacked();
        assertEquals(16, stories.size());
        for (Path story : stories) {
            var shell = new Shell(folder.resolve("of " + story.getFileName()));
            assertEquals(0, shell.run("import", "--strict", story.toString()), shell.err());
            assertTrue(shell.out().contains("as one edit"), shell.out());
            assertEquals(0, shell.run("dashboard", "--json", "--as-of", "2026-01-11..2026-05-31"), shell.err());
            assertEquals(21, shell.out().lines().count());
            assertEquals(0, shell.run("import", story.toString()), shell.err());
            assertTrue(shell.out().contains("has all of it already"), story + " " + shell.out());
        }
    }

    private List<Path> unpacked() throws IOException {
        Path root = folder.resolve("stories");
        try (InputStream packed = StoriesTest.class.getResourceAsStream("/boundary/exchange/stories.zip")) {
            assertNotNull(packed);
            var zip = new ZipInputStream(packed);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = root.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
            }
        }
        try (Stream<Path> found = Files.list(root)) {
            return found.sorted().toList();
        }
    }
}
