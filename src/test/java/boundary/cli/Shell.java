package boundary.cli;

import boundary.app.SampleJournal;
import boundary.session.JournalStore;
import boundary.sqlite.SqliteStore;
import boundary.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.UUID;

/// Runs commands in this process, on a journal in a folder, and keeps what they print.
final class Shell {
    private final Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String input = "";

    Shell(Path folder) {
        this.folder = folder;
    }

    Path journal() {
        return folder.resolve("data").resolve("journal.bjournal");
    }

    Shell typing(String text) {
        input = text;
        return this;
    }

    /// {@return the exit code}. What was printed before is forgotten. The command never sees the journal of the
    /// person who runs the test.
    int run(String... args) {
        out.reset();
        err.reset();
        InstantSource clock = InstantSource.system();
        var around = new Surroundings(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                journal(),
                ZoneId.of("Asia/Almaty"),
                clock,
                UUID::randomUUID,
                Language.EN,
                "1.2.3",
                new Files(clock),
                SampleJournal::edit,
                null);
        return Cli.run(around, args);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private record Files(InstantSource clock) implements JournalFiles {
        @Override
        public JournalStore open(Path file) {
            return SqliteStore.open(file, clock);
        }

        @Override
        public JournalStore read(Path file) {
            return SqliteStore.openReadOnly(file, clock);
        }

        @Override
        public JournalStore create(Path file) {
            return SqliteStore.create(file, clock);
        }
    }
}
