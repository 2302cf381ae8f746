package boundary.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What is written out stands there whole or not at all, harms nobody else's file, and is its owner's alone.
class SafeFileTest {
    @TempDir
    Path folder;

    @Test
    void aFailureOfEitherKindIsSaidAsOneAndLeavesNothing() throws IOException {
        var full = new IOException("No space left on device");
        assertThrows(
                IOException.class,
                () -> SafeFile.write(folder.resolve("a.csv"), out -> {
                    out.write(1);
                    throw new UncheckedIOException(full);
                }));
        assertThrows(
                IOException.class,
                () -> SafeFile.writeFolder(folder.resolve("set"), inside -> {
                    SafeFile.writeNow(inside.resolve("a.csv"), out -> out.write(1));
                    SafeFile.writeNow(inside.resolve("b.csv"), out -> {
                        throw new UncheckedIOException(full);
                    });
                }));
        assertEquals(List.of(), names());
    }

    @Test
    void aFileThatLooksUnfinishedIsSomebodyElses() throws IOException {
        Files.writeString(folder.resolve("a.csv.part"), "mine");
        SafeFile.write(folder.resolve("a.csv"), out -> out.write('x'));
        assertThrows(
                FileAlreadyExistsException.class, () -> SafeFile.write(folder.resolve("a.csv"), out -> out.write('y')));
        assertEquals(List.of("a.csv", "a.csv.part"), names());
        assertEquals("mine", Files.readString(folder.resolve("a.csv.part")));
        assertEquals("x", Files.readString(folder.resolve("a.csv")));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatIsWrittenOnlyItsOwnerCanRead() throws IOException {
        SafeFile.write(folder.resolve("a.csv"), out -> out.write('x'));
        Path set = folder.resolve("set");
        SafeFile.writeFolder(set, inside -> SafeFile.writeNow(inside.resolve("b.csv"), out -> out.write('x')));
        assertEquals("rw-------", permissions(folder.resolve("a.csv")));
        assertEquals("rwx------", permissions(set));
        assertEquals("rw-------", permissions(set.resolve("b.csv")));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
