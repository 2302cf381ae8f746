package boundary.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The rules of versions: they are only ever added, and the last one that was known by a day is what stood on it.
final class History {
    private History() {}

    static <T> List<Version<T>> appended(@Nullable List<Version<T>> versions, Version<T> next) {
        if (versions == null) {
            return List.of(next);
        }
        var all = new ArrayList<Version<T>>(versions.size() + 1);
        all.addAll(versions);
        all.add(next);
        return List.copyOf(all);
    }

    /// {@return the versions that were known by a day}
    ///
    /// A version that gives back what stood before the one under it, from the same day, takes that one back: it
    /// says nothing new, so that it is not known sooner than what it gives back. That is how the inverse of an
    /// import, which reaches into the past, leaves past days as if there had been no import.
    static <T> List<Version<T>> knownBy(List<Version<T>> versions, LocalDate day) {
        if (versions.size() == 1) {
            return versions.getFirst().knownFrom().isAfter(day) ? List.of() : versions;
        }
        return states(versions).stream()
                .filter(state -> !state.getFirst().knownFrom().isAfter(day))
                .flatMap(List::stream)
                .filter(v -> !v.knownFrom().isAfter(day))
                .toList();
    }

    /// {@return each state that was not taken back: the version that brought it, and those that gave it back}
    private static <T> List<List<Version<T>>> states(List<Version<T>> versions) {
        var states = new ArrayList<List<Version<T>>>();
        for (Version<T> next : versions) {
            if (takesBack(next, states)) {
                states.removeLast();
                if (!states.isEmpty()) {
                    states.getLast().add(next);
                }
            } else {
                states.add(new ArrayList<>(List.of(next)));
            }
        }
        return states;
    }

    private static <T> boolean takesBack(Version<T> next, List<List<Version<T>>> states) {
        if (states.isEmpty()
                || !next.knownFrom().equals(states.getLast().getFirst().knownFrom())) {
            return false;
        }
        T before = states.size() < 2
                ? null
                : states.get(states.size() - 2).getFirst().value();
        return Objects.equals(next.value(), before);
    }

    /// {@return what was known of a thing and on which days, in the order of the days; on every day the same as the
    /// last of the versions that were known by it}
    static <T> List<Span<T>> spans(List<Version<T>> versions) {
        if (versions.size() == 1) {
            Version<T> only = versions.getFirst();
            T value = only.value();
            return value == null ? List.of() : List.of(new Span<>(value, only.knownFrom(), LocalDate.MAX));
        }
        List<LocalDate> days =
                versions.stream().map(Version::knownFrom).distinct().sorted().toList();
        var spans = new ArrayList<Span<T>>();
        for (int i = 0; i < days.size(); i++) {
            T value = last(knownBy(versions, days.get(i)));
            if (value != null) {
                spans.add(new Span<>(value, days.get(i), i + 1 < days.size() ? days.get(i + 1) : LocalDate.MAX));
            }
        }
        return spans;
    }

    static <T> @Nullable T last(@Nullable List<Version<T>> versions) {
        return versions == null || versions.isEmpty()
                ? null
                : versions.getLast().value();
    }
}
