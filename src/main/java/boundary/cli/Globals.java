package boundary.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The options that every command has.
final class Globals {
    @Option(names = "--journal", paramLabel = "FILE", scope = ScopeType.INHERIT)
    private @Nullable Path journal;

    @Option(names = "--lang", paramLabel = "en|ru|kk", scope = ScopeType.INHERIT)
    private @Nullable String lang;

    @Option(names = "--now", paramLabel = "ISO", scope = ScopeType.INHERIT)
    private @Nullable String now;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = ScopeType.INHERIT)
    private boolean version;

    @Nullable
    Path journal() {
        return journal;
    }

    @Nullable
    String lang() {
        return lang;
    }

    @Nullable
    String now() {
        return now;
    }

    boolean isAsking() {
        return help || version;
    }
}
