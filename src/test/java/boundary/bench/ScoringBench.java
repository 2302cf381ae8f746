package boundary.bench;

import boundary.journal.Action;
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
import boundary.report.ClientPage;
import boundary.report.Dashboard;
import boundary.scoring.Scores;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/// How long it takes to score everybody anew, to score again after one more entry, and to gather the dashboard and a
/// client's page of it; with the memory that journal and scores hold. Medians of some dozens of runs, after as many to
/// warm up.
///
/// `mvn -q test-compile`, then `java -cp target/classes:target/test-classes boundary.bench.ScoringBench` (Java 25)
public final class ScoringBench {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int RUNS = 41;
    private static final int DAYS = 1500;

    private final Random random = new Random(2026);
    private final int entries;
    private final List<ClientId> clients = new ArrayList<>();

    private ScoringBench(int entries) {
        this.entries = entries;
    }

    public static void main(String[] arguments) {
        System.out.println(
                "entries clients | rescore of all ms | one entry ms | dashboard ms | client page ms | journal MB"
                        + " | scores MB");
        new ScoringBench(1_000).run(8);
        new ScoringBench(100_000).run(40);
        new ScoringBench(100_000).run(10_000);
    }

    private void run(int howMany) {
        long empty = usedBytes();
        Journal journal = journal(howMany);
        long held = usedBytes();
        Scores scores = Scores.of(journal, TODAY);
        long scored = usedBytes();
        double all = medianMillis(() -> Scores.of(journal, TODAY));
        Journal oneMore = journal.with(new Edit(Edit.Kind.LOG, List.of(logged(clients.getFirst(), TODAY))));
        double one = medianMillis(() -> scores.after(oneMore));
        double dashboard = medianMillis(() -> Dashboard.of(journal, scores, TODAY));
        double page = medianMillis(() -> ClientPage.of(journal, scores, clients.getFirst()));
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

    private Journal journal(int howMany) {
        var changes = new ArrayList<Change>();
        for (int i = 0; i < howMany; i++) {
            LocalDate since = TODAY.minusDays(100L + random.nextInt(DAYS - 100));
            ClientId id = new ClientId(uuid());
            clients.add(id);
            changes.add(new Change.OfItem(null, Client.named(id, "Client " + i, since), known(since)));
        }
        for (int i = 0; i < entries; i++) {
            LocalDate day = TODAY.minusDays(random.nextInt(DAYS));
            changes.add(logged(clients.get(random.nextInt(howMany)), day));
        }
        return Journal.empty().with(new Edit(Edit.Kind.IMPORT, changes));
    }

    private Change logged(ClientId client, LocalDate day) {
        var signals = EnumSet.noneOf(Signal.class);
        if (random.nextInt(3) == 0) {
            signals.add(Signal.values()[random.nextInt(Signal.values().length)]);
        }
        Interaction entry = new Interaction(
                new InteractionId(uuid()),
                client,
                day.atTime(LocalTime.of(8 + random.nextInt(12), 0)).toInstant(ZoneOffset.UTC),
                ZoneOffset.UTC,
                ZoneOffset.UTC,
                Channel.CALL,
                Direction.IN,
                random.nextInt(90),
                0,
                random.nextInt(3) == 0 ? null : Energy.of(random.nextInt(5) - 2),
                null,
                signals,
                EnumSet.noneOf(Signal.class),
                EnumSet.noneOf(Action.class),
                false);
        return new Change.OfInteraction(null, entry, Words.NONE, Words.NONE, known(day));
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static Known known(LocalDate day) {
        return new Known(day.atStartOfDay(ZoneOffset.UTC).toInstant(), day);
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
