package boundary.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The yardstick: how long the `sqlite3` shell takes to group all entries of a journal's file as the model does.
final class ShellScan {
    private static final int RUNS = 11;
    private static final Pattern TIME = Pattern.compile("Run Time: real (\\d+\\.\\d+)");
    private static final String QUERY = "select client, signals, severity, energy, fair, count(*), sum(minutes),"
            + " sum(unpaid_minutes) from interaction where gone = 0 group by 1, 2, 3, 4, 5;\n";

    private ShellScan() {}

    /// {@return the median of some scans in one process, its start not counted; or that there is no such shell}
    static String of(Path journal) throws IOException, InterruptedException {
        Process shell;
        try {
            shell = new ProcessBuilder("sqlite3", "-readonly", journal.toString())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            return "sqlite3 shell: not on this computer, skipped";
        }
        try (var in = shell.outputWriter(StandardCharsets.UTF_8)) {
            in.write(".output /dev/null\n");
            in.write(QUERY.repeat(2));
            in.write(".output stdout\n.timer on\n");
            in.write(("select count(*) from (" + QUERY.strip().replace(";", ");") + "\n").repeat(RUNS));
        }
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (shell.waitFor() != 0) {
            throw new IllegalStateException("sqlite3: " + said);
        }
        double[] seconds = TIME.matcher(said)
                .results()
                .map(MatchResult::group)
                .mapToDouble(time -> Double.parseDouble(time.substring(time.lastIndexOf(' ') + 1)))
                .sorted()
                .toArray();
        return String.format(
                Locale.ROOT, "sqlite3 shell, scan with the same grouping: %.2f ms", seconds[seconds.length / 2] * 1000);
    }
}
