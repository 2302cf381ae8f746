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
    static final Timelines EMPTY =
            new Timelines(PersistentMap.empty(), PersistentMap.empty(), PersistentMap.empty(), 0);

    private final PersistentMap<UUID, List<Version<Interaction>>> versions;
    private final PersistentMap<ClientId, List<Interaction>> byClient;
    private final PersistentMap<ClientId, Set<UUID>> former;
    private final int size;

    private Timelines(
            PersistentMap<UUID, List<Version<Interaction>>> versions,
            PersistentMap<ClientId, List<Interaction>> byClient,
            PersistentMap<ClientId, Set<UUID>> former,
            int size) {
        this.versions = versions;
        this.byClient = byClient;
        this.former = former;
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

    /// {@return the clients who have, or had, entries}
    Set<ClientId> clients() {
        var clients = new HashSet<ClientId>();
        byClient.forEach((client, entries) -> clients.add(client));
        return clients;
    }

    /// {@return what was ever known of a client's entries and on which days, deleted and moved ones included}
    List<Span<Interaction>> spansOf(ClientId client) {
        var spans = new ArrayList<Span<Interaction>>(of(client).size());
        for (Interaction entry : of(client)) {
            addSpans(entry.id().value(), client, spans);
        }
        Set<UUID> gone = former.at(client);
        if (gone != null) {
            gone.forEach(key -> addSpans(key, client, spans));
        }
        return spans;
    }

    private void addSpans(UUID key, ClientId client, List<Span<Interaction>> spans) {
        for (Span<Interaction> span : History.spans(versionsOf(new InteractionId(key)))) {
            if (span.value().client().equals(client)) {
                spans.add(span);
            }
        }
    }

    PersistentMap<UUID, List<Version<Interaction>>> all() {
        return versions;
    }

    Timelines asKnownOn(LocalDate day) {
        var growing = new Growing(EMPTY);
        versions.forEach((key, all) -> {
            History.knownBy(all, day).forEach(version -> growing.add(key, version));
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
            Interaction before = at(key);
            if (before != null) {
                touch(added, before.client()).remove(key);
                removed.computeIfAbsent(before.client(), c -> new HashSet<>()).add(key);
            }
            versions = versions.with(key, History.appended(versions.at(key), version));
            Interaction after = version.value();
            if (after != null) {
                touch(added, after.client()).put(key, after);
            }
        }

        private static Map<UUID, Interaction> touch(Map<ClientId, Map<UUID, Interaction>> map, ClientId client) {
            return map.computeIfAbsent(client, c -> new HashMap<>());
        }

        Timelines done() {
            var byClient = earlier.byClient;
            var former = earlier.former;
            int size = earlier.size;
            for (var mine : added.entrySet()) {
                Set<UUID> gone = removed.getOrDefault(mine.getKey(), Set.of());
                List<Interaction> before = earlier.of(mine.getKey());
                List<Interaction> after = merged(before, mine.getValue().values(), gone);
                byClient = byClient.with(mine.getKey(), after);
                former = former(former, mine.getKey(), gone, mine.getValue().keySet());
                size += after.size() - before.size();
            }
            return new Timelines(versions, byClient, former, size);
        }

        /// Entries that were once the client's and do not stand there any more.
        private static PersistentMap<ClientId, Set<UUID>> former(
                PersistentMap<ClientId, Set<UUID>> former, ClientId client, Set<UUID> gone, Set<UUID> standing) {
            Set<UUID> before = former.at(client);
            if (before == null && standing.containsAll(gone)) {
                return former;
            }
            var next = new HashSet<UUID>(before == null ? Set.of() : before);
            next.addAll(gone);
            next.removeAll(standing);
            return former.with(client, Set.copyOf(next));
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
