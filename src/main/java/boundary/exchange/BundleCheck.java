package boundary.exchange;

import boundary.exchange.BundleHealth.Kind;
import boundary.exchange.BundleHealth.Problem;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Checks an evidence bundle: the zip file, the bag in it with every digest, and the chain in that. Changes nothing and
/// unpacks nothing to the disk.
public final class BundleCheck {
    private static final int PROBLEM_LIMIT = 100;
    private static final double READ = 0.6;

    private final BundleZip zip;
    private final Watch watch;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, PackedPart> parts = new TreeMap<>();
    private final Set<String> spoilt = new HashSet<>();
    private boolean whole = true;

    private BundleCheck(BundleZip zip, Watch watch) {
        this.zip = zip;
        this.watch = watch;
    }

    /// {@return what a check of a file finds; a file that is no bundle, or that might do harm, is a problem too}
    ///
    /// @throws IOException if the file cannot be read
    public static BundleHealth of(Path file, Watch watch) throws IOException {
        try (BundleZip zip = BundleZip.open(file)) {
            return new BundleCheck(zip, watch).checked();
        } catch (RefusedBundleException refused) {
            var why = new Problem(refused.kind(), refused.where(), 0, null);
            return new BundleHealth("unknown", "unknown", "refused", 0, 0, List.of(why));
        }
    }

    /// {@return what a check of the file at a path finds, for those who know no files}
    ///
    /// @throws IOException if the file cannot be read, or the path is none
    public static BundleHealth of(String path, Watch watch) throws IOException {
        try {
            return of(Path.of(path), watch);
        } catch (InvalidPathException e) {
            throw new IOException(e);
        }
    }

    private BundleHealth checked() throws IOException, RefusedBundleException {
        readAll();
        new BagCheck(zip, parts, spoilt, this::note).check();
        String bag = problems.isEmpty() ? BundleHealth.OK : "broken";
        int before = problems.size();
        int entries = new ChainCheck(zip, this::note).check();
        String chain = problems.size() == before ? BundleHealth.OK : "broken";
        String packing = BundleHealth.OK;
        long difference = whole ? firstDifference() : 0;
        if (difference >= 0) {
            packing = "other";
            if (problems.isEmpty()) {
                note(Kind.PACKING, Long.toString(difference), 0, null);
            }
        }
        watch.at(1);
        return new BundleHealth(bag, chain, packing, zip.entries().size(), entries, problems);
    }

    /// {@return the first byte that is packed otherwise than this program does it, or -1}
    private long firstDifference() {
        try {
            return zip.firstDifference(parts);
        } catch (IOException | IllegalArgumentException e) { // it can't even be read a second time
            return 0;
        }
    }

    /// Reads every file once. One that its own checksum does not fit, or that can't be unpacked, was changed.
    private void readAll() throws RefusedBundleException {
        int done = 0;
        for (var entry : zip.entries().entrySet()) {
            String name = entry.getKey();
            try {
                PackedPart part = zip.print(name);
                parts.put(name, part);
                if (part.crc() != entry.getValue().getCrc()) {
                    spoilt.add(name);
                }
            } catch (IOException | IllegalArgumentException e) {
                spoilt.add(name);
                whole = false;
            }
            done++;
            watch.at(READ * done / zip.entries().size());
        }
    }

    private void note(Kind kind, String where, long sequence, @Nullable UUID id) {
        if (problems.size() < PROBLEM_LIMIT) {
            problems.add(new Problem(kind, where, sequence, id));
        }
    }

    /// Takes down what a part of the check finds.
    @FunctionalInterface
    interface Notes {
        void note(Kind kind, String where, long sequence, @Nullable UUID id);
    }
}
