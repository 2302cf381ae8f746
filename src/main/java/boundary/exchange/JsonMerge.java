package boundary.exchange;

import boundary.journal.Change;
import boundary.journal.ClientItem;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.Item;
import boundary.journal.Known;
import boundary.journal.Version;
import boundary.journal.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Brings the versions of a JSON file into a journal, in their order.
///
/// A thing that the journal does not know comes in with all its versions. One that it knows is left alone if the
/// journal has seen the file's last version of it or has a later one; what was deleted in the journal and stands in the
/// file comes back.
final class JsonMerge {
    private final String file;
    private final Target target;
    private final Map<Thing, @Nullable Object> standing = new HashMap<>();
    private final Map<UUID, Words> words = new HashMap<>();
    private final Map<Thing, List<? extends Version<?>>> items = new HashMap<>();
    private final Set<UUID> clients = new HashSet<>();
    private final List<Change> changes = new ArrayList<>();

    /// What a version is of. Things of different sorts may share an identity.
    private record Thing(Shape shape, UUID id) {
        static Thing of(JsonVersion version) {
            return new Thing(version.shape(), version.id());
        }
    }

    JsonMerge(String file, Target target) {
        this.file = file;
        this.target = target;
        target.journal().clients().forEach(c -> clients.add(c.key()));
    }

    CsvSet.Found of(List<JsonVersion> versions) throws RefusedException {
        Map<Thing, JsonVersion> last = new HashMap<>();
        versions.forEach(v -> last.put(Thing.of(v), v));
        Map<Thing, Boolean> wanted = new HashMap<>();
        int fresh = 0;
        int changed = 0;
        int known = 0;
        for (JsonVersion version : versions) {
            List<? extends Version<?>> mine = mine(version);
            if (wanted.computeIfAbsent(
                            Thing.of(version), thing -> isWanted(mine, Objects.requireNonNull(last.get(thing))))
                    && !isSeen(mine, version)) {
                add(version);
                if (mine.isEmpty()) {
                    fresh++;
                } else {
                    changed++;
                }
            } else {
                known++;
            }
        }
        return new CsvSet.Found(
                changes,
                List.of(new FileRead(file, Format.JSON, versions.size(), fresh, changed, known, List.of(), List.of())));
    }

    private List<? extends Version<?>> mine(JsonVersion version) {
        if (version.shape() == Shape.ENTRY) {
            return target.journal().versions(new InteractionId(version.id()));
        }
        return items.computeIfAbsent(
                Thing.of(version),
                thing -> version.item() == null ? List.of() : target.journal().versions(version.item()));
    }

    private static boolean isWanted(List<? extends Version<?>> mine, JsonVersion last) {
        if (mine.isEmpty()) {
            return true;
        }
        Version<?> now = mine.getLast();
        if (now.value() == null) {
            return last.value() != null;
        }
        return mine.stream().noneMatch(v -> isSame(v, last))
                && last.recordedAt().isAfter(now.recordedAt());
    }

    private static boolean isSeen(List<? extends Version<?>> mine, JsonVersion version) {
        boolean deletedHere = !mine.isEmpty() && mine.getLast().value() == null;
        return !deletedHere && mine.stream().anyMatch(v -> isSame(v, version));
    }

    private static boolean isSame(Version<?> mine, JsonVersion theirs) {
        return mine.recordedAt().equals(theirs.recordedAt())
                && mine.knownFrom().equals(theirs.knownFrom())
                && Objects.equals(mine.value(), theirs.value());
    }

    private void add(JsonVersion version) throws RefusedException {
        Known known = new Known(version.recordedAt(), version.knownFrom());
        UUID id = version.id();
        if (version.shape() == Shape.ENTRY) {
            Interaction before = (Interaction) standing(version);
            Interaction after = version.entry();
            if (before == null && after == null) {
                return;
            }
            requireClient(after == null ? null : after.client().value(), version);
            Words wordsBefore = before == null ? Words.NONE : wordsOf(before);
            changes.add(new Change.OfInteraction(before, after, wordsBefore, version.words(), known));
            words.put(id, version.words());
        } else {
            Item before = (Item) standing(version);
            Item after = version.item();
            if (before == null && after == null) {
                return;
            }
            requireClient(after instanceof ClientItem of ? of.client().value() : null, version);
            changes.add(new Change.OfItem(before, after, known));
            if (version.shape() == Shape.CLIENT) {
                clients.add(id);
            }
        }
        standing.put(Thing.of(version), version.value());
    }

    private void requireClient(@Nullable UUID client, JsonVersion version) throws RefusedException {
        if (client != null && !clients.contains(client)) {
            throw new RefusedException(
                    new Problem(Problem.Kind.BAD_VALUE, file, 0, "client", version.shape() + " " + version.id()));
        }
    }

    private Words wordsOf(Interaction entry) {
        Words written = words.get(entry.id().value());
        return written == null ? target.words().apply(entry.id()) : written;
    }

    private @Nullable Object standing(JsonVersion version) {
        Thing thing = Thing.of(version);
        if (standing.containsKey(thing)) {
            return standing.get(thing);
        }
        if (version.shape() == Shape.ENTRY) {
            return target.journal().interaction(new InteractionId(thing.id()));
        }
        List<? extends Version<?>> mine = items.getOrDefault(thing, List.of());
        return mine.isEmpty() ? null : mine.getLast().value();
    }
}
