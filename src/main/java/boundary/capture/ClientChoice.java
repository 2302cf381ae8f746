package boundary.capture;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The client that a line names, or why none can be named: of two that fit about equally well, none is taken.
///
/// @param mention where the client stands; nothing where nobody was found or several fit
/// @param rivals those that fit equally well
record ClientChoice(@Nullable Mention mention, List<Mention> rivals) {
    /// Two that are nearer to each other than this are equally good.
    static final int CLOSE = 6;
    private static final Comparator<Mention> BEST_FIRST =
            Comparator.comparingInt(Mention::score).reversed().thenComparingInt(Mention::from);

    /// {@return the best of the mentions}
    static ClientChoice of(List<Mention> mentions) {
        List<Mention> sorted = mentions.stream().sorted(BEST_FIRST).toList();
        if (sorted.isEmpty()) {
            return new ClientChoice(null, List.of());
        }
        Mention best = sorted.getFirst();
        List<Mention> close = sorted.stream()
                .filter(m -> m.score() > best.score() - CLOSE)
                .filter(distinctClients())
                .toList();
        return close.size() == 1 ? new ClientChoice(best, List.of()) : new ClientChoice(null, close);
    }

    private static Predicate<Mention> distinctClients() {
        Set<Integer> seen = new HashSet<>();
        return m -> seen.add(m.client());
    }
}
