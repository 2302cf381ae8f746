package boundary.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    static <T> List<Version<T>> knownBy(List<Version<T>> versions, LocalDate day) {
        return versions.size() == 1
                ? (versions.getFirst().knownFrom().isAfter(day) ? List.of() : versions)
                : versions.stream().filter(v -> !v.knownFrom().isAfter(day)).toList();
    }

    static <T> @Nullable T last(@Nullable List<Version<T>> versions) {
        return versions == null || versions.isEmpty()
                ? null
                : versions.getLast().value();
    }
}
