package boundary.bench;

import boundary.journal.ClientId;
import boundary.journal.Edit;
import boundary.journal.Journal;
import boundary.journal.Stamp;
import boundary.report.ClientPage;
import boundary.report.Dashboard;
import boundary.report.WhatIfs;
import boundary.scoring.Scores;
import boundary.session.Session;
import boundary.sqlite.SqliteStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/// How long the model takes for 40 clients over two years, on a weekday and on a Sunday (which learns its own layer):
/// one client, one more entry, everybody anew, all Sundays again, and what could be otherwise; with the memory that
/// journal and scores hold. Beside it the `sqlite3` shell's scan of the same journal's file, grouped as the model
/// groups entries, in the same run. Medians, after a warm-up. Sizes may be given: `10000 100000` without, up to
/// `1000000`.
///
/// `mvn -q test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test
/// -Dexec.args="--enable-native-access=ALL-UNNAMED -classpath %classpath boundary.bench.ScoringBench 10000 100000"`
public final class ScoringBench {
    private static final int CLIENTS = 40;
    private static final int DAYS = 730;
    private static final int RUNS = 41;
    private static final int LEAST_RUNS = 3;
    private static final double PATIENCE_MILLIS = 4000;
    private static final LocalDate SUNDAY = BenchJournal.TODAY;
    private static final LocalDate WEEKDAY = SUNDAY.plusDays(3);

    private final Map<String, double[]> figures = new LinkedHashMap<>();
    private final BenchJournal made = new BenchJournal(CLIENTS, DAYS);
    private final Edit imported;
    private final Journal journal;
    private final double empty = Gauge.heap();

    private ScoringBench(int entries) {
        imported = made.imported(entries);
        journal = Journal.empty().with(imported);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String[] sizes = arguments.length == 0 ? new String[] {"10000", "100000"} : arguments;
        for (String size : sizes) {
            new ScoringBench(Integer.parseInt(size)).run();
        }
    }

    private void run() throws IOException, InterruptedException {
        double held = Gauge.heap();
        Scores scores = Scores.of(journal, SUNDAY);
        double scored = Gauge.heap();
        measure(0, WEEKDAY);
        measure(1, SUNDAY);
        System.out.printf(
                Locale.ROOT,
                "%n%,d entries of %d clients: milliseconds%n",
                journal.size(),
                scores.all().size());
        System.out.printf(Locale.ROOT, "%-62s %12s %12s%n", "", "weekday", "Sunday");
        figures.forEach((what, found) -> Gauge.line(what, found[0], found[1], "ms"));
        System.out.printf(Locale.ROOT, "memory: journal %.0f MB, scores %.0f MB%n", held - empty, scored - held);
        System.out.println(scan());
    }

    private void measure(int column, LocalDate day) {
        Scores scores = Scores.of(journal, day);
        Scores before = Scores.of(journal, SUNDAY.minusDays(DAYS));
        Journal oneMore = journal.with(made.logged(day));
        ClientId client = made.client().id();
        if (!scores.of(client).status().raised()) {
            throw new IllegalStateException("the first client does not drain");
        }
        LocalDate sunday = day.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
        figure("assess one client", column, () -> scores.onSunday(client, sunday));
        figure("log one entry: the scores after it", column, () -> scores.after(oneMore));
        figure("rescore all, Sundays kept", column, () -> scores.on(day.plusDays(1)));
        figure("replay all checkpoints of all clients", column, () -> before.on(day));
        figure("rescore all from nothing, Sundays replayed", column, () -> Scores.of(journal, day));
        figure("what-if page of a client who drains", column, () -> WhatIfs.of(scores, client));
        figure("client page of the same", column, () -> ClientPage.of(journal, scores, client));
        figure("dashboard", column, () -> Dashboard.of(journal, scores, day));
    }

    private void figure(String what, int column, Supplier<?> work) {
        median(work);
        figures.computeIfAbsent(what, w -> new double[2])[column] = median(work);
    }

    /// {@return the median time of many runs, of fewer where they take long}
    private static double median(Supplier<?> work) {
        double[] millis = new double[RUNS];
        int runs = 0;
        for (double all = 0; runs < LEAST_RUNS || runs < RUNS && all < PATIENCE_MILLIS; runs++) {
            long start = System.nanoTime();
            Object result = work.get();
            millis[runs] = (System.nanoTime() - start) / 1e6;
            all += millis[runs];
            if (result == null) {
                throw new IllegalStateException("no result");
            }
        }
        Arrays.sort(millis, 0, runs);
        return millis[runs / 2];
    }

    private String scan() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("scoring-bench");
        Path file = folder.resolve("journal");
        try {
            var stamp = new Stamp(BenchJournal.NOW, SUNDAY, UUID::randomUUID);
            try (var session = new Session(SqliteStore.create(file, Clock.systemUTC()), () -> stamp)) {
                session.apply(imported);
            }
            return ShellScan.of(file);
        } finally {
            try (var files = Files.walk(folder)) {
                for (Path one : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(one);
                }
            }
        }
    }
}
