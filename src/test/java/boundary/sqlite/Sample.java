package boundary.sqlite;

import boundary.journal.Change;
import boundary.journal.Channel;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Direction;
import boundary.journal.Edit;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.Known;
import boundary.journal.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Small journals for tests: one client, and entries numbered from 1 whose words the test chooses.
final class Sample {
    static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    static final Client CLIENT = Client.named(new ClientId(new UUID(7, 7)), "Orbit Labs", DAY);
    private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");
    private static final Known KNOWN = new Known(AT, DAY);

    private Sample() {}

    static Edit client() {
        return new Edit(Edit.Kind.ADD_CLIENT, List.of(new Change.OfItem(null, CLIENT, KNOWN)));
    }

    static InteractionId id(int number) {
        return new InteractionId(new UUID(1, number));
    }

    /// {@return an entry an hour later than the one before it}
    static Interaction entry(int number) {
        return new Interaction(
                id(number),
                CLIENT.id(),
                AT.plusSeconds(3600L * number),
                ZoneOffset.UTC,
                ZoneOffset.UTC,
                Channel.CALL,
                Direction.IN,
                30,
                0,
                null,
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                false);
    }

    static Edit log(int number, String note) {
        return log(number, Words.noting(note));
    }

    static Edit log(int number, Words words) {
        return new Edit(
                Edit.Kind.LOG, List.of(new Change.OfInteraction(null, entry(number), Words.NONE, words, KNOWN)));
    }

    static Edit change(int number, Words before, Words after) {
        return new Edit(
                Edit.Kind.EDIT_ENTRY,
                List.of(new Change.OfInteraction(entry(number), entry(number), before, after, KNOWN)));
    }

    static Edit delete(int number, Words words) {
        return new Edit(
                Edit.Kind.DELETE_ENTRY,
                List.of(new Change.OfInteraction(entry(number), null, words, Words.NONE, KNOWN)));
    }

    /// Makes a closed journal at a path, with an entry for each note.
    static void make(Path path, String... notes) {
        try (var store = SqliteStore.create(path, Clock.systemUTC())) {
            store.commit(client());
            for (int i = 0; i < notes.length; i++) {
                store.commit(log(i + 1, notes[i]));
            }
        }
    }

    /// {@return names and hashes of all files in a folder}
    static List<String> hashes(Path folder) throws IOException, NoSuchAlgorithmException {
        List<String> hashes = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                hashes.add(file.getFileName() + " " + HexFormat.of().formatHex(digest));
            }
        }
        return hashes;
    }
}
