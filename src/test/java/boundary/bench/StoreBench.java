package boundary.bench;

import boundary.journal.Edit;
import boundary.journal.Journal;
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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// How long the store takes for small and large journals, beside a bare insert and fsync by JDBC in the same run;
/// memory beside it.
///
/// `mvn -q test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test
/// -Dexec.args="--enable-native-access=ALL-UNNAMED -Xmx1g -classpath %classpath boundary.bench.StoreBench"`
public final class StoreBench {
    private static final int COMMITS = 300;
    private static final int LOADS = 5;

    private final BenchJournal made = new BenchJournal(12);
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
        Path path = folder.resolve("bare" + UUID.randomUUID());
        long[] nanos = new long[COMMITS];
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = wal");
            statement.execute("pragma synchronous = extra");
            statement.execute("create table note (id integer primary key, note text)");
            try (PreparedStatement insert = connection.prepareStatement("insert into note (note) values (?)")) {
                for (int i = 0; i < COMMITS; i++) {
                    insert.setString(1, made.note());
                    long start = System.nanoTime();
                    insert.executeUpdate();
                    nanos[i] = System.nanoTime() - start;
                }
            }
        }
        say(print, "bare insert and fsync", spread(nanos));
    }

    private void journal(int entries, boolean print) throws IOException {
        Path path = folder.resolve("journal" + UUID.randomUUID());
        Edit large = made.imported(entries);
        long start = System.nanoTime();
        try (var store = SqliteStore.create(path, Clock.systemUTC())) {
            say(print, "create", millis(start));
            start = System.nanoTime();
            store.commit(large);
            say(print, entries + " entries in one edit", millis(start));
        }
        say(print, "file", Files.size(path) / 1024 + " KiB");
        try (var store = SqliteStore.open(path, Clock.systemUTC())) {
            loads(store, print);
            commits(store, print);
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

    private void commits(SqliteStore store, boolean print) {
        long[] nanos = new long[COMMITS];
        for (int i = 0; i < COMMITS; i++) {
            Edit edit = made.logged(BenchJournal.TODAY);
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
