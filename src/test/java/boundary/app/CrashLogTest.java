package boundary.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A mistake of the program is noted without a word of the journal.
class CrashLogTest {

    @Test
    void notesPlacesAndNoWords(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("data").resolve("crash.log");
        List<String> told = new ArrayList<>();
        var mistake = new IllegalStateException("Northwind is unbearable", new IOException("a private note"));
        new CrashLog(file, told::add).uncaughtException(Thread.currentThread(), mistake);
        String note = Files.readString(file);
        assertTrue(note.contains("CrashLogTest") && note.contains("java.io.IOException"), note);
        assertFalse(note.contains("Northwind") || note.contains("private"), note);
        assertEquals(List.of(file.toString()), told);
    }

    @Test
    void isTheOwnersAloneAndHoldsTheLastOne(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("crash.log");
        var log = new CrashLog(file, path -> {});
        log.uncaughtException(Thread.currentThread(), new IllegalStateException());
        log.uncaughtException(Thread.currentThread(), new ArithmeticException());
        assertFalse(Files.readString(file).contains("IllegalState"));
        assertEquals(
                "[OWNER_READ, OWNER_WRITE]",
                Files.getPosixFilePermissions(file).stream().sorted().toList().toString());
    }
}
