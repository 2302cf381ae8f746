package boundary.cli;

import boundary.report.With;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads what `--with` asks for beside the facts.
final class Asked {
    private Asked() {}

    /// {@return what is asked for by names such as `feelings,scores`}
    static Set<With> of(Desk desk, @Nullable String text) {
        Set<With> asked = EnumSet.noneOf(With.class);
        for (String part : text == null ? List.<String>of() : List.of(text.split(",", -1))) {
            asked.add(Arrays.stream(With.values())
                    .filter(with -> with.name().equals(part.strip().toUpperCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new Failure(Exit.USAGE, desk.messages().text("cli.wrong.WITH", part))));
        }
        return asked;
    }
}
