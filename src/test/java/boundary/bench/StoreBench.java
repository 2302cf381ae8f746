package boundary.bench;

import boundary.journal.Change;
import boundary.journal.Channel;
import boundary.journal.Client;
import boundary.journal.ClientId;
import boundary.journal.Direction;
import boundary.journal.Edit;
import boundary.journal.Energy;
import boundary.journal.Interaction;
import boundary.journal.InteractionId;
import boundary.journal.Journal;
import boundary.journal.Known;
import boundary.journal.Signal;
import boundary.journal.Words;
import boundary.sqlite.SqliteStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/// How long the store takes for small and large journals, beside a bare insert and fsync by JDBC in the same run;
/// memory beside it.
///
/// `mvn -q test-compile && mvn -q exec:exec -Dexec.executable=java -Dexec.classpathScope=test
/// -Dexec.args="--enable-native-access=ALL-UNNAMED -Xmx1g -classpath %classpath boundary.bench.StoreBench"`
public final class StoreBench {
    private static final int COMMITS = 300;
    private static final int LOADS = 5;
    private static final String[] WORDS = ("позвонил опять насчёт логотипа скидку просит срочно вечером called again"
                    + " about the invoice asked for one more round urgent late қоңырау шалды ақысын төлемейді")
            .split(" ");
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Known KNOWN = new Known(NOW, LocalDate.of(2026, 11, 22));

    private final Random random = new Random(3);
    private final Path folder;

    private StoreBench(Path folder) {
        this.folder = folder;
    }

    /// Prints one line for each measurement.
    public static void main(String[] args) throws IOException, SQLException {
        var bench = new StoreBench(Files.createTempDirectory("store-bench"));
        bench.journal(1_000, false); // warm-up
        bench.baseline(false);
        for (int entries : new int[] {1_000, 100_000}) {
            bench.baseline(true);
            bench.journal(entries, true);
        }
    }

    private void baseline(boolean print) throws SQLException {
        Path path = folder.resolve("bare" + random.nextInt());
        long[] nanos = new long[COMMITS];
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = wal");
            statement.execute("pragma synchronous = extra");
            statement.execute("create table note (id integer primary key, note text)");
            try (PreparedStatement insert = connection.prepareStatement("insert into note (note) values (?)")) {
                for (int i = 0; i < COMMITS; i++) {
                    insert.setString(1, note());
                    long start = System.nanoTime();
                    insert.executeUpdate();
                    nanos[i] = System.nanoTime() - start;
                }
            }
        }
        say(print, "bare insert and fsync", spread(nanos));
    }

    private void journal(int entries, boolean print) throws IOException {
        Path path = folder.resolve("journal" + random.nextInt());
        Edit large = imported(entries);
        long start = System.nanoTime();
        try (var store = SqliteStore.create(path, Clock.systemUTC())) {
            say(print, "create", millis(start));
            start = System.nanoTime();
            store.commit(large);
            say(print, entries + " entries in one edit", millis(start));
        }
        say(print, "file", Files.size(path) / 1024 + " KiB");
        ClientId client = ((Client) ((Change.OfItem) large.changes().getFirst()).item()).id();
        try (var store = SqliteStore.open(path, Clock.systemUTC())) {
            loads(store, print);
            commits(store, client, print);
            searches(store, print);
            start = System.nanoTime();
            store.forEachWords((words, sequence) -> {});
            say(print, "all words", millis(start));
            start = System.nanoTime();
            boolean ok = store.check().ok();
            say(print, "check (" + ok + ")", millis(start));
        }
    }

    private static void loads(SqliteStore store, boolean print) {
        long[] nanos = new long[LOADS];
        long before = used();
        Journal journal = Journal.empty();
        for (int i = 0; i < LOADS; i++) {
            long start = System.nanoTime();
            journal = store.load();
            nanos[i] = System.nanoTime() - start;
        }
        say(print, "load, first", String.format(Locale.ROOT, "%.1f ms", nanos[0] / 1e6));
        say(print, "load", spread(nanos));
        long bytes = used() - before;
        say(print, "memory", String.format(Locale.ROOT, "%.1f MB, %d B an entry", bytes / 1e6, bytes / journal.size()));
    }

    private void commits(SqliteStore store, ClientId client, boolean print) {
        long[] nanos = new long[COMMITS];
        for (int i = 0; i < COMMITS; i++) {
            Edit edit = new Edit(Edit.Kind.LOG, List.of(logged(client)));
            long start = System.nanoTime();
            store.commit(edit);
            nanos[i] = System.nanoTime() - start;
        }
        say(print, "one entry saved", spread(nanos));
    }

    private static void searches(SqliteStore store, boolean print) {
        for (String words : List.of("логотип скидк", "қоңыр", "в", "nothing like it")) {
            long[] nanos = new long[21];
            int found = 0;
            for (int i = 0; i < nanos.length; i++) {
                long start = System.nanoTime();
                found = store.search(words, 50).size();
                nanos[i] = System.nanoTime() - start;
            }
            say(print, "search \"" + words + "\" (" + found + ")", spread(nanos));
        }
    }

    private Edit imported(int entries) {
        List<Change> changes = new ArrayList<>();
        List<ClientId> clients = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Client client = Client.named(new ClientId(id()), "Client " + i, LocalDate.of(2020, 1, 1));
            clients.add(client.id());
            changes.add(new Change.OfItem(null, client, KNOWN));
        }
        for (int i = 0; i < entries; i++) {
            changes.add(logged(clients.get(random.nextInt(clients.size()))));
        }
        return new Edit(Edit.Kind.IMPORT, changes);
    }

    private Change logged(ClientId client) {
        Instant at = NOW.minusSeconds(random.nextInt(200_000_000));
        Signal[] signals = Signal.values();
        var entry = new Interaction(
                new InteractionId(id()),
                client,
                at,
                ZONE,
                ZONE.getRules().getOffset(at),
                List.of(Channel.values()).get(random.nextInt(5)),
                Direction.IN,
                random.nextInt(90),
                0,
                random.nextBoolean() ? null : Energy.of(random.nextInt(5) - 2),
                null,
                random.nextInt(3) == 0 ? Set.of(signals[random.nextInt(signals.length)]) : Set.of(),
                Set.of(),
                Set.of(),
                false);
        var known = new Known(NOW, at.atZone(ZONE).toLocalDate());
        return new Change.OfInteraction(null, entry, Words.NONE, Words.noting(note()), known);
    }

    private String note() {
        var note = new StringBuilder();
        for (int i = 0; i < 15; i++) {
            note.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return note.append(random.nextInt(100_000)).toString();
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static String millis(long start) {
        return String.format(Locale.ROOT, "%.1f ms", (System.nanoTime() - start) / 1e6);
    }

    private static String spread(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT,
                "median %.2f ms, worst %.2f ms",
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length - 1] / 1e6);
    }

    private static void say(boolean print, String what, String figure) {
        if (print) {
            System.out.println(what + ": " + figure);
        }
    }
}
