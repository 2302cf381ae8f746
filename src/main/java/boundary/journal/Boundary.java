package boundary.journal;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/// A rule of the work with a client. It counts as told from the first day on which an `ActionTaken` tells it.
///
/// @param set the day on which the consultant set it
/// @param breaches the burdens by which an entry breaks it
/// @param rule in words for the client
public record Boundary(ItemId id, ClientId client, LocalDate set, Set<Signal> breaches, String rule)
        implements ClientItem {

    /// Throws `IllegalArgumentException` where a good sign would break it, or the rule has no words.
    public Boundary {
        breaches = Signal.setOf(breaches);
        rule = Text.body(rule);
        if (breaches.stream().anyMatch(Signal::isGood)) {
            throw new IllegalArgumentException("a good sign breaks no boundary: " + breaches);
        }
        if (rule.isBlank()) {
            throw new IllegalArgumentException("a boundary needs words");
        }
    }

    /// {@return whether an entry breaks it: one of its burdens stands in the entry and counts}
    public boolean isBrokenBy(Interaction entry) {
        return breaches.stream()
                .anyMatch(kind ->
                        entry.signals().contains(kind) && !entry.excused().contains(kind));
    }

    @Override
    public UUID key() {
        return id.value();
    }
}
