package boundary.cli;

import boundary.text.Language;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// All that a command touches outside itself.
///
/// @param journal where the journal lies unless another one is named
/// @param zone the zone of this place
/// @param language the language of the person
/// @param window starts the window; nothing where there is no display
public record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Path journal,
        ZoneId zone,
        InstantSource clock,
        Supplier<UUID> ids,
        Language language,
        String version,
        JournalFiles files,
        Samples samples,
        @Nullable Window window) {}
