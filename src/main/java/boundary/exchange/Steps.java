package boundary.exchange;

import boundary.text.paper.Block;
import boundary.text.paper.Ledger;
import boundary.text.paper.Paper;

/// Counts what was written, and tells who looks on each time that a hundredth more is done.
final class Steps {
    private final Watch watch;
    private final long total;
    private long done;
    private long told = -1;

    Steps(Watch watch, long total) {
        this.watch = watch;
        this.total = Math.max(1, total);
        tell();
    }

    /// {@return the steps of writing a document: one a block, and one a row of a table}
    static Steps of(Paper paper, Watch watch) {
        return new Steps(
                watch,
                paper.blocks().stream()
                        .mapToLong(block -> block instanceof Block.Table table
                                ? 1L + table.rows().size() + table.sums().size()
                                : 1L)
                        .sum());
    }

    /// {@return the steps of writing a ledger: one a row}
    static Steps of(Ledger ledger, Watch watch) {
        return new Steps(
                watch,
                ledger.leaves().stream().mapToLong(leaf -> leaf.rows().size()).sum());
    }

    /// Says that one more is done.
    void next() {
        done++;
        tell();
    }

    private void tell() {
        long hundredths = Math.min(100, done * 100 / total);
        if (hundredths > told) {
            told = hundredths;
            watch.at(hundredths / 100.0);
        }
    }
}
