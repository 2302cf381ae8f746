package boundary.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All entries with all their versions, and what stands of them as one sorted timeline a client; immutable. The
/// timeline of a client whom an edit does not touch stays the same object.
final class Timelines {
    static final Timelines EMPTY = new Timelines(PersistentMap.empty(), PersistentMap.empty(), 0);

    private final PersistentMap<UUID, List<Version<Interaction>>> versions;
    private final PersistentMap<ClientId, List<Interaction>> byClient;
    private final int size;

    private Timelines(
            PersistentMap<UUID, List<Version<Interaction>>> versions,
            PersistentMap<ClientId, List<Interaction>> byClient,
            int size) {
        this.versions = versions;
        this.byClient = byClient;
        this.size = size;
    }

    int size() {
        return size;
    }

    @Nullable
    Interaction at(InteractionId id) {
        return History.last(versions.at(id.value()));
    }

    List<Version<Interaction>> versionsOf(InteractionId id) {
        List<Version<Interaction>> all = versions.at(id.value());
        return all == null ? List.of() : all;
    }

    List<Interaction> of(ClientId client) {
        List<Interaction> timeline = byClient.at(client);
        return timeline == null ? List.of() : timeline;
    }

    PersistentMap<UUID, List<Version<Interaction>>> all() {
        return versions;
    }

    Timelines asKnownOn(LocalDate day) {
        var growing = new Growing(EMPTY);
        versions.forEach((key, all) -> {
            List<Version<Interaction>> by = History.knownBy(all, day);
            if (!by.isEmpty()) {
                growing.put(key, by);
            }
        });
        return growing.done();
    }

    /// New versions on their way in: each client's timeline is sorted once at the end, however many entries came.
    static final class Growing {
        private final Timelines earlier;
        private PersistentMap<UUID, List<Version<Interaction>>> versions;
        private final Map<ClientId, Map<UUID, Interaction>> added = new HashMap<>();
        private final Map<ClientId, Set<UUID>> removed = new HashMap<>();

        Growing(Timelines earlier) {
            this.earlier = earlier;
            this.versions = earlier.versions;
        }

        @Nullable
        Interaction at(UUID key) {
            return History.last(versions.at(key));
        }

        void add(UUID key, Version<Interaction> version) {
            put(key, History.appended(versions.at(key), version));
        }

        private void put(UUID key, List<Version<Interaction>> all) {
            Interaction before = at(key);
            if (before != null) {
                touch(added, before.client()).remove(key);
                removed.computeIfAbsent(before.client(), c -> new HashSet<>()).add(key);
            }
            versions = versions.with(key, all);
            Interaction after = all.getLast().value();
            if (after != null) {
                touch(added, after.client()).put(key, after);
            }
        }

        private static Map<UUID, Interaction> touch(Map<ClientId, Map<UUID, Interaction>> map, ClientId client) {
            return map.computeIfAbsent(client, c -> new HashMap<>());
        }

        Timelines done() {
            var byClient = earlier.byClient;
            int size = earlier.size;
            for (var mine : added.entrySet()) {
                List<Interaction> before = earlier.of(mine.getKey());
                List<Interaction> after =
                        merged(before, mine.getValue().values(), removed.getOrDefault(mine.getKey(), Set.of()));
                byClient = byClient.with(mine.getKey(), after);
                size += after.size() - before.size();
            }
            return new Timelines(versions, byClient, size);
        }

        private static List<Interaction> merged(
                List<Interaction> before, Collection<Interaction> added, Set<UUID> removed) {
            var all = new ArrayList<Interaction>(before.size() + added.size());
            for (Interaction entry : before) {
                if (!removed.contains(entry.id().value())) {
                    all.add(entry);
                }
            }
            all.addAll(added);
            all.sort(Interaction.BY_MOMENT);
            return Collections.unmodifiableList(all);
        }
    }
}
