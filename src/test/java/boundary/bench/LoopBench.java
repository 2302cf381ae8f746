package boundary.bench;

import boundary.capture.Capture;
import boundary.capture.Context;
import boundary.capture.Known;
import boundary.exchange.Exports;
import boundary.exchange.Imported;
import boundary.exchange.Imports;
import boundary.exchange.Target;
import boundary.journal.Draft;
import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.Journal;
import boundary.journal.Stamp;
import boundary.report.Dashboard;
import boundary.report.Selection;
import boundary.scoring.Scores;
import boundary.session.Session;
import boundary.sqlite.SqliteStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How long the whole loop takes, from the file to the dashboard, at 1,000 and 100,000 entries of 12 clients, with the
/// memory beside it, and what the bare database takes for as much in the same run. One table; two minutes.
///
/// `mvn -q test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test
/// -Dexec.args="--enable-native-access=ALL-UNNAMED -classpath %classpath boundary.bench.LoopBench"`
public final class LoopBench {
    private static final int CLIENTS = 12;
    private static final int RUNS = 50;
    private static final int STARTS = 2;
    private static final ZonedDateTime NOW = BenchJournal.NOW.atZone(BenchJournal.ZONE);

    private final Map<String, Double> figures = new LinkedHashMap<>();
    private final BenchJournal made = new BenchJournal(CLIENTS);
    private final Path folder;
    private @Nullable Scores scores;
    private @Nullable Dashboard shown;

    private LoopBench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        measured(1_000, 1); // warm-up
        Map<String, Double> small = measured(1_000, STARTS);
        Map<String, Double> large = measured(100_000, STARTS);
        System.out.printf("%-62s %12s %12s%n", "entries", "1,000", "100,000");
        small.forEach((what, figure) -> Gauge.line(
                what, figure, Objects.requireNonNull(large.get(what)), what.startsWith("memory") ? "MB" : "ms"));
    }

    private static Map<String, Double> measured(int entries, int starts) throws Exception {
        Path folder = Files.createTempDirectory("loop-bench");
        try {
            var bench = new LoopBench(folder);
            bench.importing(entries);
            bench.loop();
            bench.start(starts, "text", "start to the dashboard, command line");
            bench.start(starts, "window", "start to the dashboard's rows, window");
            bench.bare(entries);
            return bench.figures;
        } finally {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private Path journal() {
        return folder.resolve("journal");
    }

    private void importing(int entries) throws Exception {
        Path set = folder.resolve("set");
        try (var session = created(folder.resolve("source"))) {
            session.apply(made.imported(entries));
            figures.put(
                    "export of a CSV set",
                    Gauge.millis(
                            () -> Exports.csvSet(set, session.journal(), session.store()::wordsOf, Selection.ALL)));
        }
        try (var session = created(journal())) {
            var read = new Imported[1];
            figures.put("import of it: reading", Gauge.millis(() -> read[0] = read(set, session)));
            Edit edit = Objects.requireNonNull(((Imported.Read) read[0]).edit());
            figures.put("import of it: saving, one edit", Gauge.millis(() -> session.apply(edit)));
            require(session.journal().size() == entries, "all entries came in");
        }
    }

    private void loop() throws Exception {
        double before = Gauge.heap();
        try (var session = new Session(SqliteStore.open(journal(), Clock.systemUTC()), LoopBench::stamp)) {
            figures.put("memory of the journal", Gauge.heap() - before);
            Journal journal = session.journal();
            figures.put("rescore of all", Gauge.median(RUNS, () -> Scores.of(journal, BenchJournal.TODAY)));
            scores = Scores.of(journal, BenchJournal.TODAY);
            figures.put("memory of journal and scores", Gauge.heap() - before);
            Context context = new Context(
                    NOW.toLocalDateTime(),
                    journal.clients().stream()
                            .map(c -> new Known(c.id(), c.name(), c.aliases()))
                            .toList(),
                    "en");
            figures.put("one entry, from Enter to the dashboard", Gauge.median(RUNS, () -> entered(session, context)));
            require(session.journal().size() == journal.size() + RUNS, "all entries were kept");
        }
    }

    private void entered(Session session, Context context) {
        String line = made.client().name() + " call 20m -1 " + made.note();
        Draft draft = Capture.parse(line, context).value();
        require(made.client().id().equals(draft.client()), "the client was understood");
        session.apply(Edits.log(session.journal(), draft, NOW, stamp()));
        scores = Objects.requireNonNull(scores).after(session.journal());
        Dashboard dashboard = Dashboard.of(session.journal(), scores, BenchJournal.TODAY);
        require(!dashboard.equals(shown), "the dashboard shows the entry");
        shown = dashboard;
    }

    private void start(int starts, String face, String what) throws Exception {
        double[] best = {Double.MAX_VALUE, 0, 0};
        for (int i = 0; i < starts; i++) {
            double[] found = child(face);
            best = found[0] < best[0] ? found : best;
        }
        figures.put(what, best[0]);
        figures.put("memory, " + face + ": the process", best[1]);
        figures.put("memory, " + face + ": its heap", best[2]);
    }

    private double[] child(String face) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        LoopChild.class.getName(),
                        face,
                        journal().toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = process.inputReader()) {
            double resident = number(out.readLine(), "ready ");
            double millis = (System.nanoTime() - start) / 1e6;
            double heap = number(out.readLine(), "heap ");
            out.lines().forEach(line -> {});
            require(process.waitFor() == 0, "the child ended well");
            return new double[] {millis, resident, heap};
        }
    }

    private void bare(int entries) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("bare"));
                var statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = wal");
            statement.execute("pragma synchronous = extra");
            statement.execute("create table note (id integer primary key, client text, minutes integer, note text)");
            try (var insert =
                    connection.prepareStatement("insert into note (client, minutes, note) values (?, 20, ?)")) {
                connection.setAutoCommit(false);
                figures.put("bare SQLite: as many inserts, no index, one transaction", Gauge.millis(() -> {
                    for (int i = 0; i < entries; i++) {
                        insert.setString(1, "client " + i % CLIENTS);
                        insert.setString(2, made.note());
                        insert.addBatch();
                    }
                    insert.executeBatch();
                    connection.commit();
                }));
                connection.setAutoCommit(true);
                figures.put("bare SQLite: one insert and fsync", Gauge.median(RUNS, insert::executeUpdate));
            }
            figures.put("bare SQLite: count and minutes by client", Gauge.median(RUNS, () -> {
                try (var result =
                        statement.executeQuery("select client, count(*), sum(minutes) from note group by 1")) {
                    while (result.next()) {
                        require(result.getLong(2) > 0, "a sum");
                    }
                }
            }));
        }
    }

    private static Session created(Path path) {
        return new Session(SqliteStore.create(path, Clock.systemUTC()), LoopBench::stamp);
    }

    private static Imported read(Path set, Session session) {
        var target = new Target(session.journal(), session.store()::wordsOf, stamp(), null, BenchJournal.ZONE, null);
        return Imports.read(List.of(set), null, target);
    }

    private static Stamp stamp() {
        return new Stamp(BenchJournal.NOW, BenchJournal.TODAY, UUID::randomUUID);
    }

    private static double number(String line, String after) {
        require(line != null && line.startsWith(after), "the child said \"" + after + "\"");
        return Double.parseDouble(line.substring(after.length()));
    }

    private static void require(boolean fact, String what) {
        if (!fact) {
            throw new IllegalStateException("not so: " + what);
        }
    }
}
