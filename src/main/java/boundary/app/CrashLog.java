package boundary.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;

/// Where a mistake of the program is noted: one small file for the last one, its owner's alone, with the version, the
/// system and the places in the code, and without a word of the journal. Nothing of it is ever sent.
///
/// @param file the file, written over by each mistake
/// @param tell takes the path of the file, to say so in a sentence
record CrashLog(Path file, Consumer<String> tell) implements Thread.UncaughtExceptionHandler {

    @Override
    public void uncaughtException(Thread thread, Throwable mistake) {
        var note = new StringBuilder()
                .append(Instant.now().truncatedTo(ChronoUnit.SECONDS))
                .append(", Java ")
                .append(Runtime.version())
                .append(", ")
                .append(System.getProperty("os.name"))
                .append('\n');
        for (Throwable each = mistake; each != null; each = each.getCause()) {
            note.append(each.getClass().getName()).append('\n'); // its message could hold a note
            List.of(each.getStackTrace())
                    .forEach(place -> note.append("  ").append(place).append('\n'));
        }
        write(note.toString());
        tell.accept(file.toString());
    }

    private void write(String note) {
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, note);
        } catch (IOException unwritable) {
            // the sentence still comes, and names the place where nothing could be written
        }
    }
}
