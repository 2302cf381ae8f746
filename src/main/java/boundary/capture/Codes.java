package boundary.capture;

import boundary.journal.Action;
import boundary.journal.Signal;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Signals and actions named by their codes, in capitals: `OFF_HOURS`.
final class Codes {
    private static final Set<String> ALL = Stream.concat(Arrays.stream(Signal.values()), Arrays.stream(Action.values()))
            .map(Enum::name)
            .collect(Collectors.toUnmodifiableSet());

    private Codes() {}

    static boolean isSpelled(String typed) {
        return ALL.contains(typed);
    }
}
