package boundary.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/// What benchmarks measure with: times in milliseconds, memory in megabytes.
final class Gauge {
    private static final double MILLION = 1e6;

    private Gauge() {}

    /// Something that is timed.
    interface Work {
        void run() throws Exception;
    }

    static double millis(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / MILLION;
    }

    /// {@return the median of so many runs}
    static double median(int runs, Work work) throws Exception {
        double[] all = new double[runs];
        for (int i = 0; i < runs; i++) {
            all[i] = millis(work);
        }
        Arrays.sort(all);
        return all[runs / 2];
    }

    /// {@return what the heap holds once the rubbish is out}
    static double heap() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MILLION;
    }

    /// {@return what this process occupies of the computer's memory; 0 where the system does not tell}
    static double resident() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024 / MILLION)
                .sum();
    }

    static void line(String what, double small, double large, String unit) {
        System.out.printf(Locale.ROOT, "%-62s %12.2f %12.2f  %s%n", what, small, large, unit);
    }
}
