package boundary.report;

import boundary.journal.Direction;
import boundary.journal.Interaction;
import boundary.journal.Signal;
import java.util.EnumSet;
import java.util.Set;

/// Which entries ask for something, so that they wait for an answer.
public final class Request {
    private static final Set<Signal> ASKS = EnumSet.of(
            Signal.GUARANTEE,
            Signal.MISFIT,
            Signal.REPEAT,
            Signal.THIRD_PARTY,
            Signal.UNPAID_EXTRA,
            Signal.HAGGLE,
            Signal.GUILT,
            Signal.URGENT);

    private Request() {}

    /// {@return whether an entry can have an answer}: it came from the client, and does not only please.
    public static boolean mayBe(Interaction entry) {
        boolean pleases = !entry.signals().isEmpty() && entry.signals().stream().allMatch(Signal::isGood);
        return entry.direction() == Direction.IN && !pleases;
    }

    /// {@return whether an entry plainly asks for what is not a matter of course, and has no answer yet}
    public static boolean isOpen(Interaction entry) {
        return mayBe(entry)
                && entry.answer() == null
                && entry.signals().stream()
                        .anyMatch(signal ->
                                ASKS.contains(signal) && !entry.excused().contains(signal));
    }
}
