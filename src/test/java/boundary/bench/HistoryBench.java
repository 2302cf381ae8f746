package boundary.bench;

import boundary.exchange.Form;
import boundary.exchange.Parcel;
import boundary.exchange.Watch;
import boundary.journal.Journal;
import boundary.journal.Words;
import boundary.report.Selection;
import boundary.session.JournalStore;
import boundary.sqlite.SqliteStore;
import boundary.text.Language;
import boundary.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How long it takes to find and to take out a history of 100,000 entries, each beside the `sqlite3` shell doing the
/// same on the same file in the same run; and whether a PDF of 10,000 entries can be made in 512 MB of heap, in a
/// process of its own.
///
/// `mvn -q test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test
/// -Dexec.args="--enable-native-access=ALL-UNNAMED -Xmx1g -classpath %classpath boundary.bench.HistoryBench"`
public final class HistoryBench {
    private static final int ENTRIES = 100_000;
    private static final int PDF_ENTRIES = 10_000;
    private static final int RUNS = 11;
    private static final int PAGE = 50;
    private static final String WORD = "логот";
    private static final Pattern TIME = Pattern.compile("Run Time: real (\\d+\\.\\d+)");

    /// The shell of many computers is too old for how the program's own index is kept: it asks one that it made
    /// itself, of the same words in the same way.
    private static final String INDEX = """
        create virtual table yardstick using fts5 (topic, note, feeling, content = 'searchable', content_rowid = 'sequence',
          tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
        insert into yardstick (yardstick) values ('rebuild');
        """;
    private static final String ROWS = "select local_time, client, channel, direction, minutes, unpaid_minutes,"
            + " severity, signals, excused, actions, fair, answer, taken, topic, note from current_interaction order by"
            + " at;\n";

    private HistoryBench() {}

    /// Prints one line for each measurement.
    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0) {
            pdf(Path.of(arguments[0]));
            return;
        }
        Path folder = Files.createTempDirectory("history-bench");
        Path large = journal(folder, ENTRIES);
        find(large);
        csv(large, folder);
        inAProcessOfItsOwn(journal(folder, PDF_ENTRIES));
    }

    private static Path journal(Path folder, int entries) {
        Path path = folder.resolve(entries + ".bjournal");
        try (JournalStore store = SqliteStore.create(path, Clock.systemUTC())) {
            store.commit(new BenchJournal(12).imported(entries));
        }
        return path;
    }

    private static void find(Path journal) throws Exception {
        double page;
        double whole;
        int found;
        try (JournalStore store = SqliteStore.openReadOnly(journal, Clock.systemUTC())) {
            found = store.search(WORD, ENTRIES).size();
            page = Gauge.median(RUNS, () -> store.search(WORD, PAGE));
            whole = Gauge.median(RUNS, () -> store.search(WORD, ENTRIES));
        }
        Path copy = Files.copy(journal, journal.resolveSibling("copy"), StandardCopyOption.REPLACE_EXISTING);
        String query = "select i.id from yardstick join interaction i on i.sequence = yardstick.rowid"
                + " where yardstick match '\"" + WORD + "\"*' order by i.at desc, i.id limit " + PAGE + ";\n";
        double shell = shell(copy, INDEX + query.repeat(2) + ".timer on\n" + query.repeat(RUNS));
        say("first page of a search that finds " + found, page, shell);
        say("all that it finds", whole, 0);
    }

    private static void csv(Path journal, Path folder) throws Exception {
        double own;
        try (JournalStore store = SqliteStore.openReadOnly(journal, Clock.systemUTC())) {
            Journal loaded = store.load();
            own = Gauge.median(3, () -> {
                try (OutputStream out = Files.newOutputStream(folder.resolve("own.csv"))) {
                    parcel(store, loaded).write(Form.CSV, out, Watch.NONE);
                }
            });
        }
        String query = ".mode csv\n.output " + folder.resolve("shell.csv") + "\n.timer on\n" + ROWS.repeat(3);
        say("CSV of all entries, their words read from the file", own, shell(journal, query + ".output stdout\n"));
    }

    private static Parcel parcel(JournalStore store, Journal journal) {
        Map<Long, Words> words = new HashMap<>();
        store.forEachWords((said, sequence) -> words.put(sequence, said));
        return new Parcel(
                journal,
                Selection.ALL,
                sequence -> words.getOrDefault(sequence, Words.NONE),
                Messages.in(Language.EN),
                BenchJournal.NOW,
                null);
    }

    private static void inAProcessOfItsOwn(Path journal) throws IOException, InterruptedException {
        String java = ProcessHandle.current().info().command().orElse("java");
        Process child = new ProcessBuilder(List.of(
                        java,
                        "-Xmx512m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HistoryBench.class.getName(),
                        journal.toString()))
                .inheritIO()
                .start();
        if (child.waitFor() != 0) {
            throw new IllegalStateException("no PDF in 512 MB of heap");
        }
    }

    private static void pdf(Path journal) throws Exception {
        Path file = journal.resolveSibling("history.pdf");
        try (JournalStore store = SqliteStore.openReadOnly(journal, Clock.systemUTC())) {
            Journal loaded = store.load();
            double millis = Gauge.millis(() -> {
                try (OutputStream out = Files.newOutputStream(file)) {
                    parcel(store, loaded).write(Form.PDF, out, Watch.NONE);
                }
            });
            System.out.printf(
                    Locale.ROOT,
                    "PDF of %d entries in 512 MB of heap: %.0f ms, %d KiB%n",
                    loaded.interactions().size(),
                    millis,
                    Files.size(file) / 1024);
        }
    }

    /// {@return the median of the shell's own times in milliseconds; 0 where there is no such shell}
    private static double shell(Path journal, String commands) throws IOException, InterruptedException {
        Process shell;
        try {
            shell = new ProcessBuilder("sqlite3", journal.toString())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            System.out.println("no sqlite3 shell on this computer: its figures are 0");
            return 0;
        }
        Thread.ofVirtual().start(() -> {
            try (var in = shell.outputWriter(StandardCharsets.UTF_8)) {
                in.write(commands);
            } catch (IOException e) {
                shell.destroy();
            }
        });
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        double[] millis = TIME.matcher(said)
                .results()
                .map(MatchResult::group)
                .mapToDouble(time -> Double.parseDouble(time.substring(time.lastIndexOf(' ') + 1)) * 1000)
                .sorted()
                .toArray();
        if (shell.waitFor() != 0 || millis.length == 0) {
            throw new IllegalStateException("sqlite3: " + said.lines().limit(5).toList());
        }
        return Arrays.stream(millis).skip(millis.length / 2).findFirst().orElseThrow();
    }

    private static void say(String what, double own, double shell) {
        System.out.printf(
                Locale.ROOT,
                "%-56s %9.2f ms   shell %9.2f ms   %s%n",
                what,
                own,
                shell,
                shell == 0 ? "" : String.format(Locale.ROOT, "× %.2f", own / shell));
    }
}
