package boundary.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All items of one sort with all their versions; immutable. What stands now is listed in one order, worked out when it
/// is first asked for.
final class Shelf<T extends Item> {
    private final Comparator<? super T> order;
    private final PersistentMap<UUID, List<Version<T>>> versions;
    private @Nullable List<T> standing;
    private @Nullable Map<ClientId, List<T>> byClient;
    private @Nullable Map<ClientId, List<Span<T>>> spansByClient;

    private Shelf(Comparator<? super T> order, PersistentMap<UUID, List<Version<T>>> versions) {
        this.order = order;
        this.versions = versions;
    }

    static <T extends Item> Shelf<T> empty(Comparator<? super T> order) {
        return new Shelf<>(order, PersistentMap.empty());
    }

    Shelf<T> with(UUID key, Version<T> version) {
        return new Shelf<>(order, versions.with(key, History.appended(versions.at(key), version)));
    }

    Shelf<T> asKnownOn(LocalDate day) {
        var known = new Object() {
            Shelf<T> shelf = empty(order);
        };
        versions.forEach((key, all) -> {
            List<Version<T>> by = History.knownBy(all, day);
            if (!by.isEmpty()) {
                known.shelf = new Shelf<>(order, known.shelf.versions.with(key, by));
            }
        });
        return known.shelf;
    }

    @Nullable
    T at(UUID key) {
        return History.last(versions.at(key));
    }

    List<Version<T>> versionsOf(UUID key) {
        List<Version<T>> all = versions.at(key);
        return all == null ? List.of() : all;
    }

    PersistentMap<UUID, List<Version<T>>> all() {
        return versions;
    }

    /// {@return what stands now, in order}
    List<T> standing() {
        List<T> list = standing;
        if (list == null) {
            var found = new ArrayList<T>();
            versions.forEach((key, all) -> {
                T last = History.last(all);
                if (last != null) {
                    found.add(last);
                }
            });
            found.sort(order);
            list = List.copyOf(found);
            standing = list;
        }
        return list;
    }

    /// {@return what stands now of one client, in order}
    List<T> of(ClientId client) {
        Map<ClientId, List<T>> map = byClient;
        if (map == null) {
            var found = new HashMap<ClientId, List<T>>();
            for (T item : standing()) {
                if (item instanceof ClientItem mine) {
                    found.computeIfAbsent(mine.client(), c -> new ArrayList<>()).add(item);
                }
            }
            found.replaceAll((c, items) -> List.copyOf(items));
            map = Map.copyOf(found); // which several threads may find at once
            byClient = map;
        }
        return map.getOrDefault(client, List.of());
    }

    /// {@return what was ever known, and on which days}
    List<Span<T>> spans() {
        var spans = new ArrayList<Span<T>>();
        versions.forEach((key, all) -> spans.addAll(History.spans(all)));
        spans.sort(Comparator.comparing((Span<T> span) -> span.value(), order).thenComparing(Span::from));
        return spans;
    }

    /// {@return what was ever known of one client, and on which days}
    List<Span<T>> spansOf(ClientId client) {
        Map<ClientId, List<Span<T>>> map = spansByClient;
        if (map == null) {
            var found = new HashMap<ClientId, List<Span<T>>>();
            for (Span<T> span : spans()) {
                if (span.value() instanceof ClientItem mine) {
                    found.computeIfAbsent(mine.client(), c -> new ArrayList<>()).add(span);
                }
            }
            map = Map.copyOf(found); // which several threads may find at once
            spansByClient = map;
        }
        return map.getOrDefault(client, List.of());
    }
}
