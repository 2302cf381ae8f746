package boundary.bench;

import boundary.journal.Journal;
import boundary.report.ClientPage;
import boundary.report.Dashboard;
import boundary.scoring.Scores;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;

/// How long it takes to score everybody anew, to score again after one more entry, and to gather the dashboard and a
/// client's page of it; with the memory that journal and scores hold. Medians of some dozens of runs, after as many to
/// warm up.
///
/// `mvn -q test-compile`, then `java -cp target/classes:target/test-classes boundary.bench.ScoringBench` (Java 25)
public final class ScoringBench {
    private static final LocalDate TODAY = BenchJournal.TODAY;
    private static final int RUNS = 41;

    private ScoringBench() {}

    public static void main(String[] arguments) {
        System.out.println(
                "entries clients | rescore of all ms | one entry ms | dashboard ms | client page ms | journal MB"
                        + " | scores MB");
        run(1_000, 8);
        run(100_000, 40);
        run(100_000, 10_000);
    }

    private static void run(int entries, int howMany) {
        long empty = usedBytes();
        var made = new BenchJournal(howMany);
        Journal journal = Journal.empty().with(made.imported(entries));
        long held = usedBytes();
        Scores scores = Scores.of(journal, TODAY);
        long scored = usedBytes();
        double all = medianMillis(() -> Scores.of(journal, TODAY));
        Journal oneMore = journal.with(made.logged());
        double one = medianMillis(() -> scores.after(oneMore));
        double dashboard = medianMillis(() -> Dashboard.of(journal, scores, TODAY));
        double page =
                medianMillis(() -> ClientPage.of(journal, scores, made.client().id()));
        System.out.printf(
                Locale.ROOT,
                "%7d %7d | %17.2f | %12.2f | %12.2f | %14.2f | %10.1f | %9.1f%n",
                journal.size(),
                howMany,
                all,
                one,
                dashboard,
                page,
                (held - empty) / 1e6,
                (scored - held) / 1e6);
        if (scores.all().isEmpty()) {
            throw new IllegalStateException("nobody was scored");
        }
    }

    private static double medianMillis(Supplier<?> work) {
        long[] nanos = new long[RUNS];
        for (int i = -RUNS; i < RUNS; i++) {
            long start = System.nanoTime();
            Object result = work.get();
            nanos[Math.max(0, i)] = System.nanoTime() - start;
            if (result == null) {
                throw new IllegalStateException("no result");
            }
        }
        Arrays.sort(nanos);
        return nanos[RUNS / 2] / (double) Duration.ofMillis(1).toNanos();
    }

    private static long usedBytes() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
