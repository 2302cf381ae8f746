package boundary.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Tells text from everything else by its first bytes.
final class TextFile {
    private static final int LOOKED_AT = 4096;

    private TextFile() {}

    /// @throws RefusedException if the file is missing, unreadable, empty, binary or UTF-16
    static void requireText(Path path, String name) throws RefusedException {
        if (Files.isDirectory(path)) {
            throw new RefusedException(Problem.Kind.UNREADABLE, name);
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] head = in.readNBytes(LOOKED_AT);
            if (head.length == 0) {
                throw new RefusedException(Problem.Kind.EMPTY_FILE, name);
            }
            for (byte b : head) {
                if (b == 0 || b == (byte) 0xFF || b == (byte) 0xFE) {
                    throw new RefusedException(Problem.Kind.NOT_UTF8, name);
                }
            }
        } catch (NoSuchFileException e) {
            throw new RefusedException(Problem.Kind.MISSING_FILE, name);
        } catch (IOException e) {
            throw new RefusedException(Problem.Kind.UNREADABLE, name);
        }
    }
}
