package boundary.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What stays out unless it is asked for.
record With(boolean feelings, boolean scores, boolean health) {

    private static final Set<String> KNOWN = Set.of("feelings", "scores", "health");

    static With of(Desk desk, @Nullable String text) {
        List<String> parts =
                text == null ? List.of() : List.of(text.toLowerCase(Locale.ROOT).split(",", -1));
        for (String part : parts) {
            if (!KNOWN.contains(part)) {
                throw new Failure(Exit.USAGE, desk.messages().text("cli.wrong.WITH", part));
            }
        }
        return new With(parts.contains("feelings"), parts.contains("scores"), parts.contains("health"));
    }
}
